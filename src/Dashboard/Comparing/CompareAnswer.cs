using Dashboard.Boards;
using Dashboard.Charts;

namespace Dashboard.Comparing;

/// <summary>A sentence that says why something is not drawn, and an address that shows what could be.</summary>
public sealed record ApartNote(string Sentence, string? Address = null, string LinkText = "");

/// <summary>Districts that could be compared instead, in one click.</summary>
public sealed record PeerOffer(string Label, IReadOnlyList<District> Districts);

/// <summary>All that the page of a comparison shows.</summary>
public sealed record CompareAnswer
{
    public required Catalogue Catalogue { get; init; }

    /// <summary>The address with everything that was chosen for it, so that it shows the same tomorrow.</summary>
    public required CompareState State { get; init; }

    public required CompareChoice Choice { get; init; }

    /// <summary>The districts shown.</summary>
    public IReadOnlyList<District> Districts { get; init; } = [];

    /// <summary>How it is drawn.</summary>
    public CompareForm Form { get; init; }

    /// <summary>The chart; null where nothing can be drawn.</summary>
    public KeyedChart? Chart { get; init; }

    /// <summary>What is not drawn, and why.</summary>
    public IReadOnlyList<ApartNote> Apart { get; init; } = [];

    /// <summary>Districts that report nothing of it.</summary>
    public IReadOnlyList<District> Missing { get; init; } = [];

    /// <summary>Those of them that reported something, but not of the whole district.</summary>
    public IReadOnlyList<ScopedReport> Scoped { get; init; } = [];

    public IReadOnlyList<PeerOffer> Peers { get; init; } = [];

    /// <summary>The kinds of figures there are.</summary>
    public IReadOnlyList<Strand> Strands { get; init; } = [];

    /// <summary>The kind drawn.</summary>
    public Strand? Strand { get; init; }

    /// <summary>What values can be divided by.</summary>
    public IReadOnlyList<RatePer> Sizes { get; init; } = [];

    /// <summary>What they can be held against.</summary>
    public IReadOnlyList<CompareBase> Bases { get; init; } = [];

    /// <summary>Indicators to begin with, where none was chosen.</summary>
    public IReadOnlyList<Indicator> Offered { get; init; } = [];
}
