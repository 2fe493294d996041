namespace Dashboard.Documents.Paper;

/// <summary>A line of a picture as tesseract saw it, its words from left to right; there is one at least.</summary>
internal sealed record RecognizedLine(IReadOnlyList<PaperWord> Words)
{
    // Two Chinese letters side by side are a quarter of their height apart at most, a word and the next half of it.
    private const double WideGap = 1.5;

    public int Top => Words.Min(word => word.Box.Top);

    public int Left => Words[0].Box.Left;

    public int Right => Words[^1].Box.Right;

    /// <summary>How high its letters are.</summary>
    public int Height { get; } =
        Words.Select(word => word.Box.Height).Order().ElementAt(Words.Count / 2);

    /// <summary>How many letters and digits it has.</summary>
    public int Letters => Words.Sum(word => word.Text.Count(char.IsLetterOrDigit));

    /// <summary>Where nothing stands between two of its words, far wider than between words of a sentence.</summary>
    public IEnumerable<(int From, int To)> Gaps =>
        Words
            .Zip(Words.Skip(1), (one, next) => (From: one.Box.Right, To: next.Box.Left))
            .Where(gap => gap.To - gap.From > WideGap * Height);

    /// <summary>Whether such a gap is at <paramref name="x"/>.</summary>
    public bool IsOpenAt(int x) => Gaps.Any(gap => gap.From <= x && x <= gap.To);

    /// <summary>Whether it goes over <paramref name="x"/> without such a gap.</summary>
    public bool Crosses(int x) => Left < x && x < Right && !IsOpenAt(x);

    /// <summary>What of it stands left or right of <paramref name="x"/>; null where nothing does.</summary>
    public RecognizedLine? Part(int x, bool isLeft) =>
        Words.Where(word => word.Box.Left + word.Box.Right < 2 * x == isLeft).ToList()
            is { Count: > 0 } words
            ? new(words)
            : null;
}
