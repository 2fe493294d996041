using Dashboard.Storage.Server;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Dashboard.Storage;

/// <summary>What keeps a database from being read or written.</summary>
public enum FaultKind
{
    /// <summary>No room on the disk.</summary>
    Full,

    /// <summary>Another program holds it.</summary>
    Busy,

    /// <summary>It may not be written.</summary>
    ReadOnly,

    /// <summary>It cannot be opened: it is not there, is a folder, or may not be read.</summary>
    Closed,

    /// <summary>The server cannot be reached, or lets us not in.</summary>
    Unreachable,

    /// <summary>The disk answers with an error.</summary>
    Disk,

    /// <summary>It is no database, or a broken one.</summary>
    Damaged,
}

/// <summary>
/// Tells faults of the database from faults of ours, and says them to the person whose words were not saved: the one place
/// for commands, pages and checks of health.
/// </summary>
public static class StorageFault
{
    /// <summary>Why nothing was saved, or null where it is no fault of the database.</summary>
    public static Problem? Explain(Exception exception) =>
        KindOf(exception) switch
        {
            null => null,
            FaultKind.Full => new Problem("没有保存：磁盘已满，请联系管理员清出空间后再试"),
            FaultKind.Busy => new Problem("没有保存：数据库正被另一个程序占用，请稍后再试"),
            FaultKind.ReadOnly => new Problem("没有保存：数据库不能写入，请联系管理员检查它的权限"),
            FaultKind.Closed => new Problem(
                "没有保存：数据库文件打不开，请联系管理员检查它是否还在"
            ),
            FaultKind.Unreachable => new Problem(
                "没有保存：连不上数据库服务器，请稍后再试或联系管理员"
            ),
            FaultKind.Disk => new Problem("没有保存：读写磁盘出错，请联系管理员检查磁盘"),
            FaultKind.Damaged => new Problem("没有保存：数据库已损坏，请联系管理员用备份恢复"),
            var kind => throw new InvalidOperationException($"No sentence for {kind}."),
        };

    /// <summary>Runs a command, which says in a sentence what the database refused; what the person typed is theirs still.</summary>
    public static Task<Problem?> SaidAsync(Func<Task<Problem?>> command) =>
        SaidAsync(command, problem => problem);

    /// <summary>The same for a command with an answer of its own.</summary>
    /// <param name="command">What is done.</param>
    /// <param name="refused">The command's answer where the database refused.</param>
    public static async Task<T> SaidAsync<T>(Func<Task<T>> command, Func<Problem, T> refused)
    {
        try
        {
            return await command();
        }
        catch (Exception exception) when (Explain(exception) is { } problem)
        {
            return refused(problem);
        }
    }

    /// <summary>What kind of fault of the database it is, or null where it is none.</summary>
    public static FaultKind? KindOf(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is SqliteException { SqliteErrorCode: var code })
            {
                return KindOf(code);
            }

            if (exception is NpgsqlException server)
            {
                return ServerFault.KindOf(server);
            }
        }

        return null;
    }

    // https://www.sqlite.org/rescode.html
    private static FaultKind? KindOf(int code) =>
        code switch
        {
            13 => FaultKind.Full,
            5 or 6 => FaultKind.Busy,
            3 or 8 or 23 => FaultKind.ReadOnly,
            14 => FaultKind.Closed,
            10 => FaultKind.Disk,
            11 or 26 => FaultKind.Damaged,
            _ => null,
        };
}
