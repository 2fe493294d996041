using Dashboard.Storage;
using Microsoft.AspNetCore.Connections;

namespace Dashboard.Shell;

/// <summary>
/// A start that cannot go on says in one sentence, on the error stream, what is wrong and what to do. The log keeps still
/// about errors until the app serves: what ends a start is either said here or ends the process with its stack.
/// </summary>
internal sealed class StartFaults
{
    private static readonly string[] Talkers =
    [
        "Microsoft.EntityFrameworkCore",
        "Microsoft.Extensions.Hosting.Internal.Host",
        "Microsoft.AspNetCore.Server.Kestrel",
    ];

    private bool _isStarting = true;

    /// <summary>Makes the log keep still, and the sentences ready.</summary>
    public static void AddTo(WebApplicationBuilder builder)
    {
        var faults = new StartFaults();
        builder.Services.AddSingleton(faults);
        foreach (var talker in Talkers)
        {
            builder.Logging.AddFilter(talker, faults.IsHeard);
        }
    }

    /// <summary>The app serves; from now on every error is logged.</summary>
    public void Done() => _isStarting = false;

    /// <summary>Takes a step of the start. False, with the sentence said, where it cannot be taken.</summary>
    public static async Task<bool> TakeAsync(WebApplication app, Func<Task> step)
    {
        try
        {
            await step();
            return true;
        }
        catch (Exception exception)
            when (Sentence(exception, app.Services.GetRequiredService<DatabaseOwner>().Database)
                    is { } sentence
            )
        {
            await Console.Error.WriteLineAsync(sentence);
            return false;
        }
    }

    /// <summary>What is wrong and what to do, or null where it is none of the faults that an administrator can mend.</summary>
    internal static string? Sentence(Exception exception, DatabaseSettings database) =>
        database.IsServer
            ? ServerSentence(exception, database.Place)
            : FileSentence(exception, database.Place);

    private static string? ServerSentence(Exception exception, string database) =>
        exception switch
        {
            DatabaseRefusedException refused => refused.Message,
            IOException { InnerException: AddressInUseException } => FileSentence(
                exception,
                database
            ),
            _ => StorageFault.KindOf(exception) switch
            {
                null => null,
                FaultKind.Unreachable or FaultKind.Closed =>
                    $"连不上数据库“{database}”，请检查服务器，和 ConnectionStrings:Dashboard 里的主机、端口、用户和密码（{exception.GetBaseException().Message}）",
                FaultKind.ReadOnly =>
                    $"数据库“{database}”不能写入，请给 ConnectionStrings:Dashboard 里的用户建表和写的权限（{exception.GetBaseException().Message}）",
                FaultKind.Busy =>
                    $"数据库“{database}”正忙，请稍后重新启动（{exception.GetBaseException().Message}）",
                _ =>
                    $"数据库“{database}”出错，请联系数据库管理员（{exception.GetBaseException().Message}）",
            },
        };

    private static string? FileSentence(Exception exception, string database) =>
        exception switch
        {
            DatabaseRefusedException refused => refused.Message,
            IOException { InnerException: AddressInUseException } inUse =>
                $"网址已被另一个程序占用，请停下那个程序，或用 --urls 换一个端口（{inUse.Message}）",
            _ when Directory.Exists(database) =>
                $"数据库的路径“{database}”是一个文件夹，请在 Database:Path 里写出文件的名称",
            UnauthorizedAccessException => NotWritable(database),
            IOException io when StorageFault.KindOf(io) is null =>
                $"数据库文件“{database}”打不开，请检查路径和磁盘（{io.Message}）",
            _ => Sentence(StorageFault.KindOf(exception), database),
        };

    private static string? Sentence(FaultKind? fault, string database) =>
        fault switch
        {
            null => null,
            FaultKind.Full => $"数据库文件“{database}”所在的磁盘已满，请清出空间后重新启动",
            FaultKind.Busy => $"数据库文件“{database}”正被另一个程序锁住，请关闭那个程序后重新启动",
            FaultKind.ReadOnly => NotWritable(database),
            FaultKind.Closed or FaultKind.Unreachable =>
                $"数据库文件“{database}”打不开，请检查路径和文件的权限",
            FaultKind.Disk => $"读写数据库文件“{database}”时磁盘出错，请检查磁盘后重新启动",
            FaultKind.Damaged =>
                $"数据库文件“{database}”已损坏或不是数据库，请用备份恢复，或移走它后重新启动",
            _ => throw new InvalidOperationException($"No sentence for {fault}."),
        };

    private static string NotWritable(string database) =>
        $"数据库文件“{database}”或它所在的文件夹不能写入，请给运行本程序的用户写的权限";

    private bool IsHeard(LogLevel level) =>
        level >= LogLevel.Warning && !(_isStarting && level >= LogLevel.Error);
}
