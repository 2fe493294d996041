using Dashboard.Storage;
using Dashboard.Storage.Backups;

namespace Dashboard.Administration.Upkeep.Examiners;

/// <summary>Whether the disks of the database and of its backups have room to go on.</summary>
internal sealed class DiskExaminer(
    DatabaseOwner owner,
    IConfiguration configuration,
    IHostEnvironment environment
) : IExaminer
{
    // A backup, what is written beside the file meanwhile, and room to go on.
    private const int RoomInFiles = 3;
    private const long LeastRoom = 1024L * 1024 * 1024;

    public Task<IReadOnlyList<Examined>> ExamineAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Examined>>([.. Database(), .. Backups()]);

    private IEnumerable<Examined> Database()
    {
        // What a server's disk holds is the database team's to watch.
        if (!owner.Database.IsServer)
        {
            var size = File.Exists(owner.Database.Place)
                ? new FileInfo(owner.Database.Place).Length
                : 0;
            yield return Look("磁盘", Path.GetDirectoryName(owner.Database.Place)!, size);
        }
    }

    private IEnumerable<Examined> Backups()
    {
        if (
            BackupSettings.FolderOf(configuration, environment.ContentRootPath) is { } folder
            && Directory.Exists(folder)
        )
        {
            yield return Look("备份磁盘", folder, new BackupFolder(folder).Latest()?.Bytes ?? 0);
        }
    }

    private static Examined Look(string thing, string folder, long size)
    {
        if (!Directory.Exists(folder))
        {
            return new(thing, Condition.Attention, new Problem("文件夹“{0}”还没有", folder));
        }

        var needed = Math.Max(LeastRoom, RoomInFiles * size);
        var free = new DriveInfo(folder).AvailableFreeSpace;
        return free < needed
            ? new(
                thing,
                Condition.Attention,
                new Problem(
                    "“{0}”只剩{1} MB，应有{2} MB，请清出空间",
                    folder,
                    Examined.Megabytes(free),
                    Examined.Megabytes(needed)
                )
            )
            {
                Warns = true,
            }
            : new(thing, Condition.Well, new Problem("还有{0} MB", Examined.Megabytes(free)));
    }
}
