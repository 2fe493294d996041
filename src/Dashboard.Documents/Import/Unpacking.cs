namespace Dashboard.Documents.Import;

/// <summary>What a package has unfolded into so far, by the bytes that were really read: the sizes a zip declares may lie.</summary>
/// <param name="packed">How many bytes were brought.</param>
internal sealed class Unpacking(long packed)
{
    private const long Most = 150L * 1024 * 1024;

    // Office files unfold tenfold or twentyfold; a small one may do more before it is a burden.
    private const long MostTimes = 150;
    private const long Harmless = 32L * 1024 * 1024;

    private readonly long _most = Math.Clamp(packed * MostTimes, Harmless, Most);
    private long _read;

    /// <summary>Takes a package at its word: one that says itself that it is too large need not be unfolded.</summary>
    /// <exception cref="SheetRefusedException">It is too much.</exception>
    public void Expect(long bytes) => Check(bytes);

    /// <summary>Counts <paramref name="bytes"/> that were read.</summary>
    /// <exception cref="SheetRefusedException">It is too much.</exception>
    public void Add(int bytes) => Check(_read += bytes);

    private void Check(long bytes)
    {
        if (bytes > _most)
        {
            throw new SheetRefusedException("文件展开后过大，不予导入");
        }
    }
}
