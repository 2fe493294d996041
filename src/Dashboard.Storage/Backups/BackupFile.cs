using System.Security.Cryptography;

namespace Dashboard.Storage.Backups;

/// <summary>
/// A whole database in one file. Its checksum lies beside it as <c>NAME.sha256</c>, in the form <c>sha256sum -c</c> reads,
/// so that anybody can tell a whole file from a broken one without this program.
/// </summary>
/// <param name="Path">Where the file is.</param>
/// <param name="AtUtc">When it was made.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Checksum">SHA-256 of its bytes, in small hexadecimal digits.</param>
public sealed record BackupFile(string Path, DateTime AtUtc, long Bytes, string Checksum)
{
    /// <summary>How the file of the checksum is called.</summary>
    public static string ChecksumPath(string path) => path + ".sha256";

    /// <summary>The checksum of a file as it lies on the disk.</summary>
    public static async Task<string> SumAsync(string path, CancellationToken cancellation)
    {
        await using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation));
    }

    /// <summary>The checksum that was written down when the file was made; null where none lies beside it.</summary>
    public static async Task<string?> WrittenSumAsync(string path, CancellationToken cancellation)
    {
        if (!File.Exists(ChecksumPath(path)))
        {
            return null;
        }

        var line = await File.ReadAllTextAsync(ChecksumPath(path), cancellation);
        return line.Split(' ', 2)[0].Trim();
    }

    /// <summary>Writes the checksum down beside the file.</summary>
    internal Task WriteSumAsync(CancellationToken cancellation) =>
        File.WriteAllTextAsync(
            ChecksumPath(Path),
            $"{Checksum}  {System.IO.Path.GetFileName(Path)}\n",
            cancellation
        );
}
