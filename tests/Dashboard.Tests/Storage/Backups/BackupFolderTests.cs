using System.Globalization;
using Dashboard.Storage.Backups;

namespace Dashboard.Tests.Storage.Backups;

public sealed class BackupFolderTests : IDisposable
{
    private readonly string _folder = Directory
        .CreateTempSubdirectory("dashboard-backups-")
        .FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Only_the_oldest_of_ours_go_and_never_the_last()
    {
        var folder = new BackupFolder(_folder);
        foreach (var day in Enumerable.Range(1, 5))
        {
            Put(
                folder.FileAt(
                    new DateTimeOffset(2026, 11, day, 2, 30, 0, TimeSpan.Zero),
                    isOfServer: day % 2 == 0
                )
            );
        }

        File.WriteAllText(Path.Combine(_folder, "dashboard-mine.db"), "");
        File.WriteAllText(Path.Combine(_folder, "dashboard-20250101-000000.db"), "cut off");

        Assert.Equal(3, folder.RemoveOld(2).Count);
        Assert.Equal([5, 4], folder.List().Select(one => one.AtLocal.Day));
        folder.RemoveOld(0);

        Assert.Equal(5, folder.Latest()?.AtLocal.Day);
        Assert.Equal(4, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public void A_folder_that_is_not_there_holds_none() =>
        Assert.Null(new BackupFolder(Path.Combine(_folder, "none")).Latest());

    [Theory]
    [InlineData(null, "2026-11-21T12:00", "00:00")]
    [InlineData("2026-11-21T02:30", "2026-11-21T12:00", "14:30")]
    [InlineData("2026-11-20T02:30", "2026-11-21T12:00", "00:00")]
    [InlineData("2026-11-20T02:30", "2026-11-21T02:29", "00:01")]
    [InlineData("2026-11-20T02:30", "2026-11-21T02:30", "00:00")]
    [InlineData("2026-11-20T11:00", "2026-11-21T02:00", "00:30")]
    [InlineData("2026-11-01T02:30", "2026-11-21T02:29", "00:00")]
    public void One_is_due_every_day_and_at_once_where_the_last_due_was_missed(
        string? last,
        string now,
        string wait
    ) =>
        Assert.Equal(
            TimeSpan.Parse(wait, CultureInfo.InvariantCulture),
            BackupTimes.UntilNext(new(2, 30), last is null ? null : At(last), At(now))
        );

    private static DateTime At(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    private static void Put(string file)
    {
        File.WriteAllText(file, "");
        File.WriteAllText(BackupFile.ChecksumPath(file), "");
    }
}
