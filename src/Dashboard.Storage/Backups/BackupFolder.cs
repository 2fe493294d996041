using System.Globalization;

namespace Dashboard.Storage.Backups;

/// <summary>A backup that lies in a folder.</summary>
/// <param name="File">Where.</param>
/// <param name="AtLocal">When it was made, in the server's local time.</param>
/// <param name="Bytes">How large it is.</param>
public sealed record KeptBackup(string File, DateTime AtLocal, long Bytes);

/// <summary>The folder in which backups gather; their names say when they were made, in local time.</summary>
/// <param name="path">The folder. It need not be there yet.</param>
public sealed class BackupFolder(string path)
{
    private const string Stem = "dashboard-";
    private const string Stamp = "yyyyMMdd-HHmmss";
    private const string OfFile = ".db";
    private const string OfServer = ".dump";

    /// <summary>Where it is.</summary>
    public string Path => path;

    /// <summary>The name of a backup made at this time.</summary>
    /// <param name="local">The time, as the server's clock shows it.</param>
    /// <param name="isOfServer">Whether it is of a server's database, and so no SQLite file.</param>
    public string FileAt(DateTimeOffset local, bool isOfServer) =>
        System.IO.Path.Combine(
            path,
            Stem
                + local.ToString(Stamp, CultureInfo.InvariantCulture)
                + (isOfServer ? OfServer : OfFile)
        );

    /// <summary>The whole backups in it, the latest first. A file without its checksum is not one: it was cut off, or is someone else's.</summary>
    public IReadOnlyList<KeptBackup> List() =>
        Directory.Exists(path)
            ?
            [
                .. Directory
                    .EnumerateFiles(path, Stem + "*")
                    .Where(file => System.IO.Path.GetExtension(file) is OfFile or OfServer)
                    .Where(file => File.Exists(BackupFile.ChecksumPath(file)))
                    .Select(file => (File: file, At: MadeAt(file)))
                    .Where(one => one.At is not null)
                    .Select(one => new KeptBackup(
                        one.File,
                        one.At!.Value,
                        new FileInfo(one.File).Length
                    ))
                    .OrderByDescending(one => one.AtLocal),
            ]
            : [];

    /// <summary>The latest whole backup, or null.</summary>
    public KeptBackup? Latest() => List() is [var latest, ..] ? latest : null;

    /// <summary>Removes all but the latest <paramref name="keep"/> (at least one), each with its checksum. The answer is what was removed.</summary>
    public IReadOnlyList<string> RemoveOld(int keep)
    {
        var old = List().Skip(Math.Max(keep, 1)).Select(one => one.File).ToList();
        foreach (var file in old)
        {
            File.Delete(file);
            File.Delete(BackupFile.ChecksumPath(file));
        }

        return old;
    }

    private static DateTime? MadeAt(string file) =>
        DateTime.TryParseExact(
            System.IO.Path.GetFileNameWithoutExtension(file)[Stem.Length..],
            Stamp,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var at
        )
            ? at
            : null;
}
