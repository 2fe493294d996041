namespace Dashboard.Documents.Paper;

/// <summary>A rectangle on a page, in dots of its picture from the upper left corner.</summary>
public sealed record PaperBox(int Left, int Top, int Width, int Height)
{
    /// <summary>The first column behind it.</summary>
    public int Right => Left + Width;

    /// <summary>The first row below it.</summary>
    public int Bottom => Top + Height;

    internal PaperBox Around(PaperBox other) =>
        Between(
            Math.Min(Left, other.Left),
            Math.Min(Top, other.Top),
            Math.Max(Right, other.Right),
            Math.Max(Bottom, other.Bottom)
        );

    internal static PaperBox Between(int left, int top, int right, int bottom) =>
        new(left, top, right - left, bottom - top);
}

/// <summary>A word as it stands on a page.</summary>
public sealed record PaperWord(string Text, PaperBox Box);

/// <summary>A page of paper: its picture (JPEG, shades of grey), how large that is, and where each word stands on it.</summary>
public sealed record PaperPage(
    byte[] Picture,
    int Width,
    int Height,
    IReadOnlyList<PaperWord> Words
);
