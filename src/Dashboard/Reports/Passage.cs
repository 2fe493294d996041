namespace Dashboard.Reports;

/// <summary>A paragraph of a report's text, cut at the figures it holds.</summary>
/// <param name="Number">1 is the first line that is not blank.</param>
/// <param name="Pieces">The text in order; a piece with a figure is where that figure is printed.</param>
internal sealed record Passage(int Number, IReadOnlyList<Piece> Pieces)
{
    /// <summary>All paragraphs of <paramref name="text"/>, with <paramref name="figures"/> of <paramref name="report"/> marked.</summary>
    public static IReadOnlyList<Passage> Of(string text, string report, IEnumerable<Figure> figures)
    {
        var marks = figures
            .SelectMany(figure =>
                figure
                    .Citations.Where(citation => citation.Report == report)
                    .Select(citation => (Citation: citation, Figure: figure))
            )
            .OrderBy(mark => mark.Citation.Start)
            .ToList();
        var passages = new List<Passage>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at : text.Length;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                passages.Add(new(passages.Count + 1, Cut(text, start, end, marks)));
            }

            start = end + 1;
        }

        return passages;
    }

    private static List<Piece> Cut(
        string text,
        int start,
        int end,
        List<(Citation Citation, Figure Figure)> marks
    )
    {
        var pieces = new List<Piece>();
        var at = start;
        foreach (var (citation, figure) in marks)
        {
            var (from, to) = (
                Math.Max(citation.Start, at),
                Math.Min(citation.Start + citation.Length, end)
            );
            if (from >= to)
            {
                continue;
            }

            if (from > at)
            {
                pieces.Add(new(text[at..from], null));
            }

            pieces.Add(new(text[from..to], figure));
            at = to;
        }

        if (at < end)
        {
            pieces.Add(new(text[at..end], null));
        }

        return pieces;
    }
}

/// <summary>A stretch of text, and the figure printed there or null.</summary>
internal sealed record Piece(string Text, Figure? Figure);
