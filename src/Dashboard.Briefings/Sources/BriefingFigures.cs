using Dashboard.Figures;

namespace Dashboard.Briefings.Sources;

/// <summary>All numbers of a briefing, each once, and the reports they come from, numbered as they are first met.</summary>
internal sealed class BriefingFigures
{
    private readonly Dictionary<string, int> _numbers = [];

    public BriefingFigures(Briefing briefing, Catalogue catalogue)
    {
        Uses =
        [
            .. briefing
                .Sections.SelectMany(FigureUse.Of)
                .DistinctBy(use =>
                    (use.Standing.Series, use.Standing.Period, use.Standing.Quantity)
                ),
        ];
        foreach (var code in Uses.SelectMany(use => Reports(use.Standing.Figures)))
        {
            _numbers.TryAdd(code, _numbers.Count + 1);
        }

        Sources =
        [
            .. _numbers
                .OrderBy(pair => pair.Value)
                .Select(pair =>
                    catalogue.Report(pair.Key) is { } report
                        ? SourceText.Report(report, briefing.Language)
                        : pair.Key
                ),
        ];
    }

    public IReadOnlyList<FigureUse> Uses { get; }

    /// <summary>Those that are doubtful, computed, contested or not approved.</summary>
    public IEnumerable<FigureUse> Unsure => Uses.Where(use => use.Marks != PointMarks.None);

    /// <summary>The reports in words; the first has number 1.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>The numbers of the reports that print <paramref name="figures"/>, in order.</summary>
    public IReadOnlyList<int> NumbersOf(IEnumerable<Figure> figures) =>
        [.. Reports(figures).Select(code => _numbers[code]).Distinct().Order()];

    private static IEnumerable<string> Reports(IEnumerable<Figure> figures) =>
        figures.SelectMany(figure => figure.Citations.Take(1)).Select(citation => citation.Report);
}
