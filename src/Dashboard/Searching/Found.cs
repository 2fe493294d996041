using Dashboard.Storage.Figures;
using Dashboard.Storage.Search;

namespace Dashboard.Searching;

/// <summary>What a few words find, the best first in each list.</summary>
internal sealed record Found
{
    public static Found Nothing { get; } = new();

    /// <summary>By name, alias, English name, code, pinyin or what they mean.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>The latest figure of those shown.</summary>
    public IReadOnlyDictionary<string, Figure> Latest { get; init; } =
        new Dictionary<string, Figure>();

    /// <summary>By the same.</summary>
    public IReadOnlyList<District> Districts { get; init; } = [];

    /// <summary>What there is of them, by code.</summary>
    public IReadOnlyDictionary<string, DistrictCoverage> Coverage { get; init; } =
        new Dictionary<string, DistrictCoverage>();

    /// <summary>By value, or by the site or project they are of.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>By a part of the title or the publisher, the latest first.</summary>
    public IReadOnlyList<Report> Reports { get; init; } = [];

    /// <summary>Sentences of reports on hand.</summary>
    public IReadOnlyList<FoundSaying> Sayings { get; init; } = [];

    /// <summary>The words that were looked for in the sentences.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether there is none.</summary>
    public bool IsNothing =>
        Indicators.Count + Districts.Count + Figures.Count + Reports.Count + Sayings.Count == 0;
}
