namespace Dashboard.Documents.Import;

/// <summary>What a package has unfolded into so far, by the bytes that were really read: the sizes a zip declares may lie.</summary>
/// <param name="packed">How many bytes were brought.</param>
internal sealed class Unpacking(long packed)
{
    private const long Most = 150L * 1024 * 1024;

    // Office files unfold tenfold or twentyfold; a small one may do more before it harms anybody.
    private const long MostTimes = 150;
    private const long Harmless = 16L * 1024 * 1024;

    private readonly long _most = Math.Clamp(packed * MostTimes, Harmless, Most);
    private long _read;

    /// <summary>Counts <paramref name="bytes"/> more.</summary>
    /// <exception cref="SheetRefusedException">It is too much.</exception>
    public void Add(int bytes)
    {
        _read += bytes;
        if (_read > _most)
        {
            throw new SheetRefusedException("文件展开后过大，不予导入");
        }
    }
}
