using Dashboard.Boards;
using Dashboard.Charts;
using Dashboard.Shared;
using Dashboard.Storage.Figures;

namespace Dashboard.Explore;

/// <summary>All that the page of one indicator shows.</summary>
public sealed record IndicatorAnswer
{
    public required Indicator Indicator { get; init; }

    public required Catalogue Catalogue { get; init; }

    /// <summary>What there is of it.</summary>
    public required IndicatorCoverage Coverage { get; init; }

    /// <summary>What it is a part of.</summary>
    public Indicator? Whole { get; init; }

    /// <summary>Its share of that whole where the parts are shown, in percent.</summary>
    public decimal? ShareOfWhole { get; init; }

    /// <summary>What it consists of.</summary>
    public IReadOnlyList<Indicator> Parts { get; init; } = [];

    /// <summary>The district of the address, or null.</summary>
    public District? Focus { get; init; }

    /// <summary>The districts whose lines are drawn, the one that matters first.</summary>
    public IReadOnlyList<District> Drawn { get; init; } = [];

    /// <summary>Districts that could be drawn beside them.</summary>
    public IReadOnlyList<District> Candidates { get; init; } = [];

    /// <summary>Names of the address that are no districts.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>The period of ranking, parts and targets.</summary>
    public Period? Period { get; init; }

    /// <summary>The kind of figures that is drawn over time; null where none can be.</summary>
    public Strand? Strand { get; init; }

    /// <summary>All kinds there are, and how many figures each has.</summary>
    public IReadOnlyList<(Strand Strand, int Figures)> Strands { get; init; } = [];

    /// <summary>The one chart over time; null where there are no two values to join.</summary>
    public KeyedChart? OverTime { get; init; }

    /// <summary>The last day of the window before the one drawn; null where nothing is left out.</summary>
    public DateOnly? Earlier { get; init; }

    public Ranking Ranking { get; init; } = new([], [], []);

    /// <summary>How many places come before those drawn.</summary>
    public int Skip { get; init; }

    /// <summary>The places of the ranking that are drawn; null where fewer than two districts can be ranked.</summary>
    public KeyedChart? Ranks { get; init; }

    /// <summary>The parts of the district that matters, and its sites.</summary>
    public IReadOnlyList<KeyedChart> Inside { get; init; } = [];

    /// <summary>Of which district parts and sites are shown.</summary>
    public District? Here { get; init; }

    /// <summary>The district of the address beside those below it; null where nothing is reported below.</summary>
    public DistrictsOfWhole? Below { get; init; }

    public IReadOnlyList<ProgressLine> Progress { get; init; } = [];

    /// <summary>What is drawn and doubted or disputed.</summary>
    public IReadOnlyList<Standing> Unsure { get; init; } = [];

    /// <summary>One page of its figures.</summary>
    public FigureSlice Table { get; init; } = new([], null, true);

    /// <summary>How many figures the table has on all its pages.</summary>
    public int Figures { get; init; }

    /// <summary>Where a past day is looked at: what is different today.</summary>
    public IReadOnlyList<KnownDifference> Differences { get; init; } = [];

    /// <summary>Every chart.</summary>
    public IReadOnlyList<KeyedChart> Charts =>
        [.. new[] { OverTime, Ranks }.OfType<KeyedChart>(), .. Inside];
}
