using System.Globalization;
using Dashboard.Documents.Paper;
using Dashboard.Storage;
using Dashboard.Storage.Backups;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Administration.Upkeep;

/// <summary>How something of the server was found.</summary>
internal enum Condition
{
    /// <summary>As it should be.</summary>
    Well,

    /// <summary>It works, and somebody should look at it.</summary>
    Attention,

    /// <summary>Something does not work or would be lost.</summary>
    Ill,
}

/// <summary>One thing that was looked at.</summary>
/// <param name="Thing">What.</param>
/// <param name="Condition">How it was found.</param>
/// <param name="Said">What was found, and what to do about it where there is something to do.</param>
internal sealed record Examined(string Thing, Condition Condition, Problem Said);

/// <summary>Looks over what an administrator answers for: database, disk, backups, tools, clock, settings. It changes nothing.</summary>
internal sealed class Examination(
    DatabaseOwner owner,
    IDbContextFactory<DashboardContext> factory,
    IConfiguration configuration,
    IHostEnvironment environment,
    PaperTools paper,
    TimeProvider clock
)
{
    private const long Megabyte = 1024 * 1024;

    // A backup, what is written beside the file meanwhile, and room to go on.
    private const int RoomInFiles = 3;
    private const long LeastRoom = 1024 * Megabyte;

    // Clocks of servers are set by the network; a few minutes off they are still believed.
    private static readonly TimeSpan Drift = TimeSpan.FromMinutes(5);

    /// <summary>Everything, in the order of what would hurt most.</summary>
    public async Task<IReadOnlyList<Examined>> RunAsync(CancellationToken cancellation) =>
        [.. await DatabaseAsync(cancellation), Disk(), Backups(), Paper(), Addresses()];

    /// <summary>How old the last backup is, and whether that is too old.</summary>
    public Examined Backups()
    {
        const string thing = "备份";
        BackupSettings settings;
        try
        {
            settings = BackupSettings.Read(configuration, environment.ContentRootPath);
        }
        catch (DatabaseRefusedException refused)
        {
            return new(thing, Condition.Ill, refused.Problem);
        }

        if (settings.Folder is not { } folder)
        {
            return new(
                thing,
                Condition.Attention,
                new("没有设定自动备份：请设置 Backup:Folder 为另一块磁盘上的文件夹")
            );
        }

        var last = new BackupFolder(folder).Latest();
        return last is null
                ? new(
                    thing,
                    Condition.Ill,
                    new("“{0}”里还没有一份完整的备份，请看日志里的原因", folder)
                )
            : clock.GetLocalNow().DateTime - last.AtLocal > BackupTimes.TooOld
                ? new(
                    thing,
                    Condition.Ill,
                    new(
                        "最近一份备份是{0}的，太旧了，请看日志里的原因",
                        last.AtLocal.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
                    )
                )
            : new(
                thing,
                Condition.Well,
                new(
                    "最近一份：{0}（{1} MB），在“{2}”",
                    last.AtLocal.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                    Megabytes(last.Bytes),
                    folder
                )
            );
    }

    private async Task<IReadOnlyList<Examined>> DatabaseAsync(CancellationToken cancellation)
    {
        const string thing = "数据库";
        if (!owner.Database.IsServer && !File.Exists(owner.Database.Place))
        {
            return
            [
                new(
                    thing,
                    Condition.Attention,
                    new("“{0}”还没有，第一次启动时会建立", owner.Database.Place)
                ),
            ];
        }

        try
        {
            await using var db = await factory.CreateDbContextAsync(cancellation);
            var behind = (await db.Database.GetPendingMigrationsAsync(cancellation)).Count();
            var figures = await db.Figures.CountAsync(cancellation);
            var last = await db.Audit.MaxAsync(row => (DateTime?)row.AtUtc, cancellation);
            return
            [
                behind > 0
                    ? new(
                        thing,
                        Condition.Attention,
                        new("表结构差{0}步，下次启动时升级；请先备份", Grouped(behind))
                    )
                    : new(
                        thing,
                        Condition.Well,
                        new("{0}条数据，在“{1}”", Grouped(figures), owner.Database.Place)
                    ),
                Clock(last),
            ];
        }
        catch (Exception fault) when (StorageFault.KindOf(fault) is not null)
        {
            return
            [
                new(
                    thing,
                    Condition.Ill,
                    new(
                        "“{0}”打不开或已损坏，请用备份恢复（{1}）",
                        owner.Database.Place,
                        fault.Message
                    )
                ),
            ];
        }
    }

    private Examined Clock(DateTime? last)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var zone = clock.LocalTimeZone;
        return last > now + Drift
            ? new(
                "时钟",
                Condition.Ill,
                new("服务器的时间早于日志里最近一次操作，请校准时钟，否则期间和修订的先后会乱")
            )
            : new(
                "时钟",
                Condition.Well,
                new(
                    "{0}，时区{1}",
                    clock.GetLocalNow().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                    zone.Id
                )
            );
    }

    private Examined Disk()
    {
        var size = File.Exists(owner.Database.Place)
            ? new FileInfo(owner.Database.Place).Length
            : 0;
        var needed = Math.Max(LeastRoom, RoomInFiles * size);
        var folder = Path.GetDirectoryName(owner.Database.Place)!;
        if (!Directory.Exists(folder))
        {
            return new("磁盘", Condition.Attention, new("文件夹“{0}”还没有", folder));
        }

        var free = new DriveInfo(folder).AvailableFreeSpace;
        return free < needed
            ? new(
                "磁盘",
                Condition.Attention,
                new(
                    "只剩{0} MB，应有{1} MB（数据库的三倍），请清出空间",
                    Megabytes(free),
                    Megabytes(needed)
                )
            )
            : new("磁盘", Condition.Well, new("还有{0} MB", Megabytes(free)));
    }

    private Examined Paper() =>
        paper.ReadsScannedPdf
            ? new("读 PDF 和图片", Condition.Well, new("所需的程序都在"))
            : new(
                "读 PDF 和图片",
                Condition.Attention,
                new(
                    "缺少程序，读报道只能用文字：Debian 上装 poppler-utils poppler-data tesseract-ocr tesseract-ocr-chi-sim"
                )
            );

    private Examined Addresses() =>
        string.IsNullOrEmpty(configuration["AllowedHosts"]) || configuration["AllowedHosts"] == "*"
            ? new(
                "网址",
                Condition.Attention,
                new("没有限定应答的域名：请设置 AllowedHosts 为本系统的域名或地址")
            )
            : new("网址", Condition.Well, new("只应答{0}", configuration["AllowedHosts"]!));

    private static string Megabytes(long bytes) => Grouped(bytes / Megabyte);

    private static string Grouped(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
