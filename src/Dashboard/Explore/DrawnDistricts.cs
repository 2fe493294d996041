using Dashboard.Boards;

namespace Dashboard.Explore;

/// <summary>Which districts an indicator's page is about: the one that matters, those drawn beside it, those it is ranked among.</summary>
internal sealed class DrawnDistricts
{
    /// <summary>More lines have colours that cannot be told apart.</summary>
    public const int MostDrawn = 6;

    // Of its own accord the page draws fewer: six lines of twelve months cross too often to be followed.
    private const int DrawnUnasked = 4;

    // Where a level has more districts, one is ranked among those of its own parent.
    private const int MostRanked = 300;

    private const int MostCandidates = 60;

    private readonly Dictionary<string, int> _figures;
    private readonly IReadOnlyList<District>? _with;

    public DrawnDistricts(Catalogue catalogue, IndicatorCoverage coverage, IndicatorState state)
    {
        Catalogue = catalogue;
        Focus = catalogue.Districts.Named(state.District);
        var with = state.With?.Select(name => (name, District: catalogue.Districts.Named(name)));
        Unknown =
        [
            .. state.District is { } said && Focus is null ? [said] : Array.Empty<string>(),
            .. with?.Where(one => one.District is null).Select(one => one.name) ?? [],
        ];
        _with = with?.Select(one => one.District).OfType<District>().Distinct().ToList();

        // What the district that matters reports comes first; another may report other kinds.
        var ofFocus = Strand.Of(coverage.Series.Where(series => series.District == Focus?.Code));
        var all = Strand.Of(coverage.Series);
        Strands = all;
        var drawn = ofFocus
            .Concat(all)
            .Select(one => one.Strand)
            .Where(strand => strand.IsDrawn)
            .ToList();
        Strand =
            all.Select(one => one.Strand)
                .FirstOrDefault(strand => strand.IsDrawn && strand.Code == state.By)
            ?? drawn.Find(strand => HasTwoTimes(coverage, strand))
            ?? drawn.FirstOrDefault();
        _figures = FiguresOf(coverage, Strand);
        var level =
            Focus?.Level
            ?? ComparedLevel.Among(
                _figures
                    .Where(there => there.Value > 0)
                    .Select(there => catalogue.District(there.Key))
            );
        var peers = catalogue
            .Districts.All.Where(district =>
                district.Level == level && _figures.ContainsKey(district.Code)
            )
            .ToList();
        Ranked =
            peers.Count <= MostRanked ? peers
            : Focus is { } focus ? [.. peers.Where(peer => peer.Parent == focus.Parent)]
            : [.. peers.OrderByDescending(Figures).Take(MostRanked)];
        Candidates =
        [
            .. Ranked
                .OrderByDescending(peer => peer.Parent == Focus?.Parent)
                .ThenByDescending(Figures)
                .Take(MostCandidates),
        ];
    }

    public Catalogue Catalogue { get; }

    /// <summary>The district of the address.</summary>
    public District? Focus { get; }

    /// <summary>Names that are no districts.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>What is drawn over time.</summary>
    public Strand? Strand { get; }

    /// <summary>All that there is.</summary>
    public IReadOnlyList<(Strand Strand, int Figures)> Strands { get; }

    /// <summary>Those of one level that report the indicator.</summary>
    public IReadOnlyList<District> Ranked { get; }

    /// <summary>Those that can be chosen, those nearest first.</summary>
    public IReadOnlyList<District> Candidates { get; }

    /// <summary>The districts drawn: those the address names; else the one that matters and its peers, or the first of the ranking.</summary>
    public IReadOnlyList<District> In(Ranking ranking)
    {
        var focus = Focus is null ? [] : new[] { Focus };
        if (_with is not null)
        {
            return [.. focus.Concat(_with).Distinct().Take(MostDrawn)];
        }

        var others = Focus is null
            ? ranking
                .Ranked.Select(one => Catalogue.District(one.Standing.Series.District))
                .Concat(Candidates)
            : Candidates;
        return
        [
            .. focus
                .Concat(others.Where(other => Figures(other) > 0))
                .Distinct()
                .Take(DrawnUnasked),
        ];
    }

    private int Figures(District district) => _figures.GetValueOrDefault(district.Code);

    private static bool HasTwoTimes(IndicatorCoverage coverage, Strand strand) =>
        coverage
            .Times.Where(time => time.Kind == strand.Kind && time.Period.Kind == strand.Every)
            .Select(time => time.Period)
            .Distinct()
            .Skip(1)
            .Any();

    // How many figures of the kind drawn each district has.
    private static Dictionary<string, int> FiguresOf(IndicatorCoverage coverage, Strand? strand) =>
        coverage
            .Series.Where(series => !series.IsSite)
            .GroupBy(series => series.District)
            .ToDictionary(
                group => group.Key,
                group =>
                    group.Sum(series =>
                        strand is null
                        || (series.Kind == strand.Kind && series.Every == strand.Every)
                            ? series.Figures
                            : 0
                    )
            );
}
