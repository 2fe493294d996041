using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Figures;

/// <summary>A figure beside one of its citations, as a join gives them: of the row only what a <see cref="Figure"/> says.</summary>
internal sealed record FigureLine(
    FigureRow Row,
    int? Position,
    string? Report,
    string? Article,
    int? Paragraph,
    int? Start,
    int? Length
)
{
    public CitationRow? Citation =>
        Position is { } position
            ? new()
            {
                Position = position,
                ReportCode = Report!,
                Article = Article!,
                Paragraph = Paragraph!.Value,
                Start = Start!.Value,
                Length = Length!.Value,
            }
            : null;
}

/// <summary>
/// Reads the figures that a page is made from, thousands at a time: one command, one sort, and no column that is not
/// looked at. tests/Dashboard.Benchmarks measures it against the same SQL on a bare connection.
/// </summary>
internal static class FigureLines
{
    /// <summary>The figures of <paramref name="rows"/> in their order, each with its citations; at most <paramref name="limit"/>.</summary>
    /// <remarks>The limit is kept here: within the command it would make SQLite sort the joined lines once more.</remarks>
    public static async Task<IReadOnlyList<Figure>> ToFiguresAsync(
        this IOrderedQueryable<FigureRow> rows,
        int limit,
        CancellationToken cancellation
    )
    {
        var figures = new List<Figure>();
        FigureRow? row = null;
        await foreach (var line in Lines(rows).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (row?.Id != line.Row.Id)
            {
                Add(row);
                row = line.Row;
                if (figures.Count == limit)
                {
                    return figures;
                }
            }

            if (line.Citation is { } citation)
            {
                row.Citations.Add(citation);
            }
        }

        Add(row);
        return figures;

        void Add(FigureRow? complete)
        {
            if (complete is not null)
            {
                figures.Add(complete.ToFigure());
            }
        }
    }

    private static IQueryable<FigureLine> Lines(IQueryable<FigureRow> rows) =>
        rows.SelectMany(
            row => row.Citations.DefaultIfEmpty(),
            (row, citation) =>
                new FigureLine(
                    new FigureRow
                    {
                        Id = row.Id,
                        Code = row.Code,
                        IndicatorCode = row.IndicatorCode,
                        DistrictCode = row.DistrictCode,
                        Scope = row.Scope,
                        PeriodKind = row.PeriodKind,
                        PeriodStart = row.PeriodStart,
                        PeriodEnd = row.PeriodEnd,
                        PeriodLast = row.PeriodLast,
                        PeriodCertainty = row.PeriodCertainty,
                        ValueScaled = row.ValueScaled,
                        MaxScaled = row.MaxScaled,
                        Unit = row.Unit,
                        Printed = row.Printed,
                        Qualifier = row.Qualifier,
                        Kind = row.Kind,
                        State = row.State,
                        Preferred = row.Preferred,
                        Doubt = row.Doubt,
                        Note = row.Note,
                        Document = row.Document,
                    },
                    (int?)citation!.Position,
                    citation.ReportCode,
                    citation.Article,
                    (int?)citation.Paragraph,
                    (int?)citation.Start,
                    (int?)citation.Length
                )
        );
}
