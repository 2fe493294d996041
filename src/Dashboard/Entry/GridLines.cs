using Dashboard.Storage.Figures;

namespace Dashboard.Entry;

/// <summary>The lines of 表格填报, each with the last figure there: one indicator over districts, or all that one district reports.</summary>
internal static class GridLines
{
    public static async Task<IReadOnlyList<GridLine>> OfIndicatorAsync(
        Indicator indicator,
        IReadOnlyList<District> districts,
        FigureKind kind,
        FigureQuery figures,
        Language language,
        CancellationToken cancellation
    )
    {
        var there = await figures.OfIndicatorsAsync(
            [indicator.Code],
            [.. districts.Select(one => one.Code)],
            null,
            null,
            cancellation
        );
        var last = Last(there, kind, figure => figure.District);
        return
        [
            .. districts.Select(one => new GridLine(
                one.Code,
                one.NameIn(language),
                "",
                indicator.Code,
                one.Code,
                indicator.Unit,
                last.GetValueOrDefault(one.Code)
            )),
        ];
    }

    public static async Task<IReadOnlyList<GridLine>> OfDistrictAsync(
        District district,
        Catalogue catalogue,
        FigureKind kind,
        FigureQuery figures,
        Language language,
        CancellationToken cancellation
    )
    {
        var there = await figures.OfDistrictAsync(district.Code, null, null, cancellation);
        var due = await EntryFiles.IndicatorsOfAsync(district, catalogue, figures, cancellation);
        var last = Last(there, kind, figure => figure.Indicator);
        return
        [
            .. due.Select(one => new GridLine(
                one.Code,
                one.NameIn(language),
                one.Category,
                one.Code,
                district.Code,
                one.Unit,
                last.GetValueOrDefault(one.Code)
            )),
        ];
    }

    // The whole district's own of the same kind: a figure of a site or a project is none to compare with.
    private static Dictionary<string, Figure> Last(
        IEnumerable<Figure> figures,
        FigureKind kind,
        Func<Figure, string> line
    ) =>
        figures
            .Where(figure => figure.Scope.Length == 0 && figure.Kind == kind)
            .GroupBy(line)
            .ToDictionary(there => there.Key, there => there.MaxBy(figure => figure.Period.Last)!);
}
