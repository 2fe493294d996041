using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Figures;

/// <summary>A figure beside one of its citations, as a join gives them.</summary>
internal sealed record FigureLine(FigureRow Row, CitationRow? Citation);

/// <summary>
/// The two questions behind Overview and Indicator, translated to SQL once for the life of the app:
/// tests/Dashboard.Benchmarks measures them against the same SQL on a bare connection.
/// </summary>
internal static class FigureLines
{
    /// <summary>Of one district, of periods that end from one day to another.</summary>
    public static readonly Func<
        DashboardContext,
        string,
        DateOnly,
        DateOnly,
        int,
        IAsyncEnumerable<FigureLine>
    > OfDistrict = EF.CompileAsyncQuery(
        (DashboardContext db, string district, DateOnly from, DateOnly to, int limit) =>
            db
                .Figures.AsNoTracking()
                .Where(row =>
                    row.DistrictCode == district
                    && row.PeriodLast >= from
                    && row.PeriodLast <= to
                    && row.State == FigureState.Approved
                )
                .OrderBy(row => row.IndicatorCode)
                .ThenBy(row => row.PeriodLast)
                .ThenBy(row => row.Code)
                .Take(limit)
                .SelectMany(
                    row => row.Citations.DefaultIfEmpty(),
                    (row, citation) => new FigureLine(row, citation)
                )
    );

    /// <summary>Of some indicators for every district, of periods that end from one day to another.</summary>
    public static readonly Func<
        DashboardContext,
        string[],
        DateOnly,
        DateOnly,
        int,
        IAsyncEnumerable<FigureLine>
    > OfIndicators = EF.CompileAsyncQuery(
        (DashboardContext db, string[] indicators, DateOnly from, DateOnly to, int limit) =>
            db
                .Figures.AsNoTracking()
                .Where(row =>
                    indicators.Contains(row.IndicatorCode)
                    && row.PeriodLast >= from
                    && row.PeriodLast <= to
                    && row.State == FigureState.Approved
                )
                .OrderBy(row => row.IndicatorCode)
                .ThenBy(row => row.DistrictCode)
                .ThenBy(row => row.PeriodLast)
                .ThenBy(row => row.Code)
                .Take(limit)
                .SelectMany(
                    row => row.Citations.DefaultIfEmpty(),
                    (row, citation) => new FigureLine(row, citation)
                )
    );

    /// <summary>Of some indicators for some districts, of periods that end from one day to another.</summary>
    public static readonly Func<
        DashboardContext,
        string[],
        string[],
        DateOnly,
        DateOnly,
        int,
        IAsyncEnumerable<FigureLine>
    > OfIndicatorsIn = EF.CompileAsyncQuery(
        (
            DashboardContext db,
            string[] indicators,
            string[] districts,
            DateOnly from,
            DateOnly to,
            int limit
        ) =>
            db
                .Figures.AsNoTracking()
                .Where(row =>
                    indicators.Contains(row.IndicatorCode)
                    && districts.Contains(row.DistrictCode)
                    && row.PeriodLast >= from
                    && row.PeriodLast <= to
                    && row.State == FigureState.Approved
                )
                .OrderBy(row => row.IndicatorCode)
                .ThenBy(row => row.DistrictCode)
                .ThenBy(row => row.PeriodLast)
                .ThenBy(row => row.Code)
                .Take(limit)
                .SelectMany(
                    row => row.Citations.DefaultIfEmpty(),
                    (row, citation) => new FigureLine(row, citation)
                )
    );

    /// <summary>The figures that the lines describe, each with its citations in order.</summary>
    public static async Task<IReadOnlyList<Figure>> ToFiguresAsync(
        this IAsyncEnumerable<FigureLine> lines,
        CancellationToken cancellation
    )
    {
        var figures = new List<Figure>();
        FigureRow? row = null;
        await foreach (var line in lines.WithCancellation(cancellation))
        {
            if (row?.Id != line.Row.Id)
            {
                Add(row);
                row = line.Row;
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
}
