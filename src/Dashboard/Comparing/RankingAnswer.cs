using Dashboard.Charts;

namespace Dashboard.Comparing;

/// <summary>An indicator of a scorecard and how much it counts.</summary>
public sealed record WeightedIndicator(Indicator Indicator, int Weight);

/// <summary>All that the page of a ranking shows.</summary>
public sealed record RankingAnswer
{
    public required Catalogue Catalogue { get; init; }

    /// <summary>The address with everything that was chosen for it.</summary>
    public required RankingState State { get; init; }

    public IReadOnlyList<WeightedIndicator> Indicators { get; init; } = [];

    /// <summary>The district whose districts are ranked, or null.</summary>
    public District? Within { get; init; }

    /// <summary>The name of the group that is ranked, or null.</summary>
    public string? Group { get; init; }

    public DistrictLevel? Level { get; init; }

    /// <summary>The levels that report it.</summary>
    public IReadOnlyList<DistrictLevel> Levels { get; init; } = [];

    public Period? Period { get; init; }

    /// <summary>Whether completion is ranked rather than values.</summary>
    public bool IsCompletion { get; init; }

    public KeyedChart? Chart { get; init; }

    /// <summary>The places shown of one indicator.</summary>
    public IReadOnlyList<RankLine> Lines { get; init; } = [];

    /// <summary>The whole ranking of one indicator.</summary>
    public Ranking Ranking { get; init; } = new([], [], []);

    /// <summary>Districts without a place that reported something, but not of the whole district.</summary>
    public IReadOnlyList<ScopedReport> Scoped { get; init; } = [];

    /// <summary>How many districts report it, where those are more than are ranked; null where all are.</summary>
    public int? TooMany { get; init; }

    /// <summary>The mean of the values.</summary>
    public decimal? Average { get; init; }

    /// <summary>The period of the ranks before.</summary>
    public Period? Before { get; init; }

    /// <summary>Remarks over which no place is compared with the one before.</summary>
    public IReadOnlyList<DatedRemark> Breaks { get; init; } = [];

    /// <summary>Where several indicators count; null for one.</summary>
    public Scorecard? Card { get; init; }

    public IReadOnlyList<RatePer> Sizes { get; init; } = [];

    public RatePer? Per { get; init; }

    /// <summary>What names nothing.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What cannot be read.</summary>
    public IReadOnlyList<string> Unreadable { get; init; } = [];

    /// <summary>Indicators to begin with.</summary>
    public IReadOnlyList<Indicator> Offered { get; init; } = [];
}
