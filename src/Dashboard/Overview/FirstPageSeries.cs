using Dashboard.Boards;
using Dashboard.Storage.Figures;

namespace Dashboard.Overview;

/// <summary>
/// Of all that a district has in a period, what Overview shows or has to judge: headline indicators, the first lines of
/// each category, whatever is doubted or said by two sources, targets, and wholes with what is part of them or completes
/// them. The rest is counted, and one click away.
/// </summary>
internal static class FirstPageSeries
{
    /// <summary>The codes of the indicators to read.</summary>
    public static IReadOnlyList<string> Indicators(
        IReadOnlyList<ReportedSeries> there,
        Catalogue catalogue
    )
    {
        var known = there.Select(one => one.Series.Indicator).ToHashSet();
        var noticed = there
            .Where(one => one.IsDoubted || one.IsRepeated || one.Series.Kind == FigureKind.Target)
            .Select(one => one.Series.Indicator);
        var related = catalogue
            .Indicators.Where(indicator => known.Contains(indicator.Code))
            .SelectMany(indicator =>
                new[] { indicator.Whole, indicator.Completes }
                    .OfType<string>()
                    .Where(known.Contains)
                    .SelectMany(other => new[] { indicator.Code, other })
            );
        var shown = there
            .Where(one => IsLine(one, catalogue))
            .Select(one => one.Series.Indicator)
            .ToHashSet();
        var lines = catalogue
            .Indicators.Where(indicator => shown.Contains(indicator.Code))
            .GroupBy(indicator => indicator.Category)
            .SelectMany(category => category.Take(CategoryBoard.MostLines))
            .Select(indicator => indicator.Code);
        var headlines = catalogue
            .Indicators.Where(indicator => indicator.Headline && known.Contains(indicator.Code))
            .Select(indicator => indicator.Code);
        return [.. lines.Concat(headlines).Concat(noticed).Concat(related).Distinct()];
    }

    /// <summary>How many lines each category has in all.</summary>
    public static IReadOnlyDictionary<string, int> Counts(
        IReadOnlyList<ReportedSeries> there,
        Catalogue catalogue
    ) =>
        there
            .Where(one => IsLine(one, catalogue))
            .GroupBy(one => catalogue.Indicator(one.Series.Indicator).Category)
            .ToDictionary(category => category.Key, category => category.Count());

    private static bool IsLine(ReportedSeries one, Catalogue catalogue) =>
        one.Series.Kind != FigureKind.Target
        && catalogue.Indicator(one.Series.Indicator).Tier != Tier.Detail;
}
