namespace Dashboard.Shared;

/// <summary>So many figures as one page can hold, from the one after a key on.</summary>
/// <param name="Figures">What is shown.</param>
/// <param name="Next">The key of the next page, or null on the last.</param>
/// <param name="IsFirst">Whether nothing stands before.</param>
internal sealed record FigurePage(IReadOnlyList<Figure> Figures, string? Next, bool IsFirst)
{
    /// <summary>The most figures of one page.</summary>
    public const int Size = 200;

    /// <summary>The page after the figure with the code <paramref name="after"/>; the first where there is none such.</summary>
    public static FigurePage Of(IReadOnlyList<Figure> all, string? after, int size = Size)
    {
        var start = 0;
        for (var i = 0; !string.IsNullOrEmpty(after) && i < all.Count; i++)
        {
            if (all[i].Code == after)
            {
                start = i + 1;
                break;
            }
        }

        var shown = all.Skip(start).Take(size).ToList();
        return new(shown, start + shown.Count < all.Count ? shown[^1].Code : null, start == 0);
    }
}
