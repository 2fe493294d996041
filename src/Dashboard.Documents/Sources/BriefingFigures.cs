using Dashboard.Documents.Briefings;

namespace Dashboard.Documents.Sources;

/// <summary>All numbers of a briefing, each once, and the reports and documents they come from, numbered as they are first met.</summary>
public sealed class BriefingFigures
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly Dictionary<string, int> _lines = [];

    /// <summary>Looks through a briefing.</summary>
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
        foreach (var (use, index) in Uses.Select((use, index) => (use, index)))
        {
            foreach (var figure in use.Standing.Figures)
            {
                _lines.TryAdd(figure.Code, index + 1);
            }
        }

        foreach (var code in Uses.SelectMany(use => Named(use.Standing.Figures)))
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

    internal IReadOnlyList<FigureUse> Uses { get; }

    /// <summary>The line of <paramref name="figure"/> on the last page, from 1; null where it has none.</summary>
    internal int? LineOf(Figure figure) =>
        _lines.TryGetValue(figure.Code, out var line) ? line : null;

    /// <summary>Those that are doubtful, computed, contested or not approved.</summary>
    internal IEnumerable<FigureUse> Unsure => Uses.Where(use => use.Marks != PointMarks.None);

    /// <summary>The sources in words; the first has number 1.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>The numbers of the sources that print <paramref name="figures"/>, in order.</summary>
    public IReadOnlyList<int> NumbersOf(IEnumerable<Figure> figures) =>
        [.. Named(figures).Select(code => _numbers[code]).Distinct().Order()];

    /// <summary>The numbers of the sources that a section rests on, in order.</summary>
    public IReadOnlyList<int> NumbersOf(BriefingSection section) =>
        NumbersOf(FigureUse.Of(section).SelectMany(use => use.Standing.Figures));

    // A report by its code, a document that is held elsewhere by the name that was typed.
    private static IEnumerable<string> Named(IEnumerable<Figure> figures) =>
        figures
            .Select(figure => figure.Citations is [var first, ..] ? first.Report : figure.Document)
            .Where(name => name.Length > 0);
}
