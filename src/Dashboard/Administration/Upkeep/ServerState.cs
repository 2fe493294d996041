using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Dashboard.Serving;
using Dashboard.Storage;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Administration.Upkeep;

/// <summary>What the server is and how busy it is, in facts that need no judgement.</summary>
internal sealed class ServerState(
    IDbContextFactory<DashboardContext> factory,
    DatabaseOwner owner,
    OpenPageCount pages,
    SlowQueries slow
)
{
    // Of the commit as many letters as tell it from the others.
    private const int Commit = 9;

    /// <summary>Commands that kept somebody waiting, the latest first.</summary>
    public IReadOnlyList<SlowQuery> Slow => slow.Last;

    /// <summary>Names and values, in the order they are read; the names are words of the interface.</summary>
    public async Task<IReadOnlyList<(string Name, string Value)>> FactsAsync(
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var migrations = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        using var process = Process.GetCurrentProcess();
        return
        [
            ("版本", Version),
            (
                "启动于",
                process.StartTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
            ),
            ("数据库〔位置〕", owner.Database.Place),
            .. owner.Database.IsServer ? [] : Sizes(owner.Database.Place),
            ("表结构", $"{migrations.LastOrDefault()} ({migrations.Count})"),
            ("数据条数", Grouped(await db.Figures.CountAsync(cancellation))),
            ("修订条数", Grouped(await db.Revisions.CountAsync(cancellation))),
            ("打开的浏览页", Grouped(pages.Listening)),
            ("打开的工作页", Grouped(pages.Circuits)),
            ("内存", Megabytes(process.WorkingSet64)),
        ];
    }

    private static (string Name, string Value)[] Sizes(string file) =>
        [("数据库大小", Megabytes(Size(file))), ("未并入的日志", Megabytes(Size(file + "-wal")))];

    private static string Version =>
        typeof(ServerState)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion
            is { } version
            ? version[..Math.Min(version.Length, version.IndexOf('+') + 1 + Commit)]
            : "";

    private static long Size(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;

    private static string Megabytes(long bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:N1} MB");

    private static string Grouped(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
