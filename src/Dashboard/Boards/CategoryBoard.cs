using Dashboard.Charts;

namespace Dashboard.Boards;

/// <summary>A category of a district in a period: its indicators as lines, and the charts that say most.</summary>
/// <param name="Name">The category.</param>
/// <param name="Cards">Its indicators, in the catalogue's order.</param>
/// <param name="Charts">Its charts, those that say most first.</param>
public sealed record CategoryBoard(
    string Name,
    IReadOnlyList<Card> Cards,
    IReadOnlyList<KeyedChart> Charts
)
{
    /// <summary>How many lines stand on Overview; the rest is one click away.</summary>
    public const int MostLines = 8;

    /// <summary>How many charts stand beside them.</summary>
    public const int MostCharts = 1;

    /// <summary>How many charts a first page has in all: each is as heavy as twenty lines.</summary>
    public const int MostChartsOfPage = 8;

    /// <summary>How many indicators of it there are in all, where the board holds only those that a first page shows.</summary>
    public int Indicators { get; init; } = Cards.Count;

    /// <summary>How a category is addressed.</summary>
    public string Anchor => "category-" + Name;
}
