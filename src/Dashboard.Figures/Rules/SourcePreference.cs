using Dashboard.Figures.Catalogues;

namespace Dashboard.Figures.Rules;

/// <summary>
/// Which of several figures for the same thing and time stands where sources disagree: one chosen by hand, else the
/// later report, else the higher office, else the smaller code, so that the answer never depends on the order of rows.
/// The others stay and are shown.
/// </summary>
public static class SourcePreference
{
    /// <summary>The figures from the most to the least preferred.</summary>
    public static IReadOnlyList<Figure> Order(IEnumerable<Figure> figures, Catalogue catalogue)
    {
        var all = figures.ToList();

        // Nearly always there is one, and thousands are asked for a page.
        return all.Count < 2 ? all : [.. Ordered(all, catalogue)];
    }

    private static IEnumerable<Figure> Ordered(List<Figure> figures, Catalogue catalogue) =>
        figures
            .OrderByDescending(figure => figure.Preferred)
            .ThenByDescending(figure => Source(figure, catalogue)?.Date ?? DateOnly.MinValue)
            .ThenBy(figure => Source(figure, catalogue)?.Office ?? DistrictLevel.Village)
            .ThenBy(figure => figure.Code, StringComparer.Ordinal);

    /// <summary>Whether the figures do not all say the same.</summary>
    public static bool Disagree(IReadOnlyCollection<Figure> figures) =>
        figures.Count > 1
        && figures
            .Select(figure => (figure.Quantity.Value, figure.Quantity.Max))
            .Distinct()
            .Skip(1)
            .Any();

    /// <summary>Whether the figures do not all say the same, and nobody has chosen one of them: until then no number of theirs is sure.</summary>
    public static bool IsOpen(IReadOnlyCollection<Figure> figures) =>
        Disagree(figures) && !figures.Any(figure => figure.Preferred);

    private static Report? Source(Figure figure, Catalogue catalogue) =>
        catalogue.Report(figure.Citations.Count > 0 ? figure.Citations[0].Report : null);
}
