using Dashboard.Shared;
using Dashboard.Storage.Figures;

namespace Dashboard.Reports;

/// <summary>One page of a report: some of its figures, and the part of the text that prints them.</summary>
/// <param name="Slice">The figures, in the order of the text.</param>
/// <param name="Total">How many the report has on all pages.</param>
/// <param name="Passages">The paragraphs beside them; null where the text is not on hand.</param>
internal sealed record ReportSheet(FigureSlice Slice, int Total, IReadOnlyList<Passage>? Passages)
{
    /// <summary>How many figures one page shows.</summary>
    public const int Size = 50;

    /// <summary>A page of figures that were all read: those of a past day, or those that wait.</summary>
    public static FigureSlice Of(IReadOnlyList<Figure> all, ReportState state)
    {
        var after = state.After;
        if (after is null && state.Figure is not null)
        {
            var at = all.TakeWhile(figure => figure.Code != state.Figure).Count();
            after = at < all.Count && at >= Size ? all[at / Size * Size - 1].Code : null;
        }

        var page = FigurePage.Of(all, after, Size);
        return new(page.Figures, page.Next, page.IsFirst);
    }

    /// <summary>The paragraphs of one page: from the beginning or the first figure's to the last figure's or the end.</summary>
    public static IReadOnlyList<Passage> Beside(string text, string report, FigureSlice slice)
    {
        var all = Passage.Of(text, report, slice.Figures);
        var marked = all.Where(passage => passage.Pieces.Any(piece => piece.Figure is not null))
            .Select(passage => passage.Number)
            .ToList();
        var first = slice.IsFirst || marked.Count == 0 ? 1 : marked[0];
        var last = slice.Next is null || marked.Count == 0 ? all.Count : marked[^1];
        return [.. all.Where(passage => passage.Number >= first && passage.Number <= last)];
    }
}
