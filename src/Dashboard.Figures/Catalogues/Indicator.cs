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
/// <param name="Headline">Whether it is among the few shown first.</param>
/// <param name="IsRetired">No longer offered for new figures; what there is stays.</param>
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
    string Definition,
    bool Headline = false,
    bool IsRetired = false
)
{
    /// <summary>The name in <paramref name="language"/>.</summary>
    public string NameIn(Language language) =>
        language == Language.Chinese || EnglishName.Length == 0 ? Name : EnglishName;
}
