using Dashboard.Storage.Figures;

namespace Dashboard.Entry;

/// <summary>The lines of 表格填报, each with the last figure there: one indicator over districts, or all that one district reports.</summary>
internal static class GridLines
{
    public static async Task<IReadOnlyList<GridLine>> OfIndicatorAsync(
        Indicator indicator,
        IReadOnlyList<District> districts,
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
        return
        [
            .. districts.Select(one => new GridLine(
                one.Code,
                one.NameIn(language),
                indicator.Code,
                one.Code,
                indicator.Unit,
                Last(there.Where(figure => figure.District == one.Code))
            )),
        ];
    }

    public static async Task<IReadOnlyList<GridLine>> OfDistrictAsync(
        District district,
        Catalogue catalogue,
        FigureQuery figures,
        Language language,
        CancellationToken cancellation
    )
    {
        var there = await figures.OfDistrictAsync(district.Code, null, null, cancellation);
        var due = await EntryFiles.IndicatorsOfAsync(district, catalogue, figures, cancellation);
        return
        [
            .. due.Select(one => new GridLine(
                one.Code,
                one.NameIn(language),
                one.Code,
                district.Code,
                one.Unit,
                Last(there.Where(figure => figure.Indicator == one.Code))
            )),
        ];
    }

    // The whole district's own: a figure of a site or a project is none to compare with.
    private static Figure? Last(IEnumerable<Figure> figures) =>
        figures.Where(figure => figure.Scope.Length == 0).MaxBy(figure => figure.Period.Last);
}
