namespace Dashboard.Figures.Catalogues;

/// <summary>Whether an indicator's values are states or add up over time.</summary>
public enum Nature
{
    /// <summary>存量: a state (停车位总数); the latest value stands.</summary>
    Stock,

    /// <summary>流量: something that happens (培训人次); values of parts that do not overlap add up.</summary>
    Flow,
}

/// <summary>Which way is good.</summary>
public enum Direction
{
    /// <summary>More is better.</summary>
    More,

    /// <summary>Less is better.</summary>
    Less,

    /// <summary>Neither.</summary>
    Neither,
}

/// <summary>What an indicator's values of several districts give together.</summary>
public enum OverDistricts
{
    /// <summary>Their sum (counts, money, areas).</summary>
    Sum,

    /// <summary>Nothing (rates, durations, averages).</summary>
    None,
}

/// <summary>How prominently an indicator is shown: an editor's hand.</summary>
public enum Tier
{
    /// <summary>主要: in the strip at the top. A district shows those it has figures of, at most <see cref="Indicator.MostHeadlines"/>.</summary>
    Headline,

    /// <summary>常规: in the tables and charts of its category.</summary>
    Regular,

    /// <summary>细节: true but descriptive (a length, a duration, a person's years of work); on its own page and in search, never on Overview.</summary>
    Detail,
}

/// <summary>What is measured (指标).</summary>
/// <param name="Code">Short and lasting, unique (<c>parking-spaces</c>).</param>
/// <param name="Name">The name an official would look under (停车位总数).</param>
/// <param name="EnglishName">The name in the English interface.</param>
/// <param name="Category">The heading it stands under (城乡建设).</param>
/// <param name="Unit">The base unit its values are kept in (个, 元, 人次, %).</param>
/// <param name="Nature">Stock or flow.</param>
/// <param name="Direction">Which way is good.</param>
/// <param name="OverDistricts">What several districts' values give together.</param>
/// <param name="Whole">The code of the indicator that this is one of the parts of, or null.</param>
/// <param name="Aliases">Other names by which reports print it.</param>
/// <param name="Definition">What is counted, in one sentence.</param>
public sealed record Indicator(
    string Code,
    string Name,
    string EnglishName,
    string Category,
    string Unit,
    Nature Nature,
    Direction Direction,
    OverDistricts OverDistricts,
    string? Whole,
    IReadOnlyList<string> Aliases,
    string Definition
)
{
    /// <summary>The most headline indicators that one district shows; <c>data/</c> is held to it by a test.</summary>
    public const int MostHeadlines = 12;

    /// <summary>How prominently it is shown.</summary>
    public Tier Tier { get; init; } = Tier.Regular;

    /// <summary>The code of the indicator of which this is the completed share (书记项目完成数 of 书记项目数), or null.</summary>
    public string? Completes { get; init; }

    /// <summary>From how many percentage points over the expected progress it is ahead; null takes the usual number.</summary>
    public decimal? AheadBy { get; init; }

    /// <summary>From how many percentage points under the expected progress it is behind; null takes the usual number.</summary>
    public decimal? BehindBy { get; init; }

    /// <summary>How its completion is expected to go over the year.</summary>
    public Pace Pace { get; init; } = Pace.Even;

    /// <summary>No longer offered for new figures; what there is stays.</summary>
    public bool IsRetired { get; init; }

    /// <summary>Whether it is among the few shown first.</summary>
    public bool Headline => Tier == Tier.Headline;

    /// <summary>The name in <paramref name="language"/>.</summary>
    public string NameIn(Language language) =>
        language == Language.Chinese || EnglishName.Length == 0 ? Name : EnglishName;
}
