using Dashboard.Wording;

namespace Dashboard.Comparing;

/// <summary>What an address means: names become what they name, and what names nothing is said in one sentence each.</summary>
public sealed record CompareChoice
{
    /// <summary>More lines cannot be followed.</summary>
    public const int MostLines = 20;

    /// <summary>More points or places are for the ranking's own page.</summary>
    public const int MostDistricts = 60;

    public const int MostIndicators = 8;
    public const int MostPeriods = 24;

    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    public IReadOnlyList<District> Districts { get; init; } = [];

    /// <summary>In order of time.</summary>
    public IReadOnlyList<Period> Periods { get; init; } = [];

    public CompareForm? Form { get; init; }

    public RatePer? Per { get; init; }

    public CompareBase? Base { get; init; }

    /// <summary>The kind of figures asked for.</summary>
    public (FigureKind Kind, PeriodKind Every)? By { get; init; }

    /// <summary>What names nothing.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What cannot be read, or is more than can be shown.</summary>
    public IReadOnlyList<string> Unreadable { get; init; } = [];

    public static CompareChoice Of(CompareState state, Catalogue catalogue, Words words)
    {
        var reader = new CompareReader(catalogue, words);
        var choice = new CompareChoice
        {
            Indicators = reader.Named(
                state.Indicators,
                catalogue.NamedIndicator,
                "没有名为“{0}”的指标。",
                MostIndicators
            ),
            Districts = reader.Named(
                Spread(state.Districts, catalogue),
                catalogue.Districts.Named,
                "没有名为“{0}”的区划。",
                MostDistricts
            ),
            Periods =
            [
                .. reader.Periods(state.Periods.Take(MostPeriods)).OrderBy(period => period.Last),
            ],
            Form = reader.Word<CompareForm>("as", state.As),
            Base = reader.Word<CompareBase>("base", state.Base),
            By = reader.Strand(state.By),
            Per = reader.Per(state.Per),
        };
        return choice with { Missing = reader.Missing, Unreadable = reader.Unreadable };
    }

    // The name of a group stands for its districts; that of a district means the district.
    private static IReadOnlyList<string> Spread(IReadOnlyList<string> names, Catalogue catalogue) =>
        [
            .. names.SelectMany(name =>
                catalogue.Districts.Named(name) is null
                && catalogue.DistrictsOfGroup(name) is { Count: > 0 } group
                    ? group.Select(district => district.Code)
                    : [name]
            ),
        ];

    /// <summary>All that values can be divided by.</summary>
    public static IEnumerable<RatePer> Sizes(Catalogue catalogue) =>
        catalogue
            .Indicators.Where(indicator => !indicator.IsRetired && RatePer.IsSize(indicator))
            .SelectMany(RatePer.Ways);
}
