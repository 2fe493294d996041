using Dashboard.Boards;
using Dashboard.Charts;
using Dashboard.Shared;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Review;

namespace Dashboard.Explore;

/// <summary>Asks Storage for what an address of an indicator's page shows, and for no more.</summary>
internal sealed class IndicatorBoards(
    CatalogueQuery catalogues,
    FigureQuery figures,
    IndicatorQuery query,
    IndicatorCoverages coverages,
    OpenDisputes disputes,
    TimeProvider clock
)
{
    /// <summary>How many figures the table shows at a time.</summary>
    public const int PageSize = 40;

    // Values of one chart: more are neither told apart nor sent quickly.
    private const int MostPoints = 144;

    private const int MostProgress = 12;

    // A district with more below is rare, and then a ranking tells more.
    private const int MostBelow = 100;

    private const int MostUnsure = 6;

    /// <summary>Null where no indicator is meant by the address.</summary>
    public async Task<IndicatorAnswer?> GetAsync(
        IndicatorState state,
        Language language,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        if (catalogue.NamedIndicator(state.Code) is not { } indicator)
        {
            return null;
        }

        var coverage = await coverages.GetAsync(indicator.Code, cancellation);
        var choice = new DrawnDistricts(catalogue, coverage, state);
        var calculator = new ChartCalculator(catalogue, language);
        var kind = choice.Strand?.Kind is FigureKind.Rate ? FigureKind.Rate : FigureKind.Actual;
        var period = PeriodOf(state, coverage, kind);
        var ranking = await RankAsync(indicator, kind, period, choice, state, cancellation);
        var drawn = choice.In(ranking);
        var here = choice.Focus ?? (drawn.Count > 0 ? drawn[0] : null);
        var skip = state.Skip < ranking.Ranked.Count ? state.Skip : 0;
        var places = ranking.Ranked.Skip(skip).Take(Ranking.PageSize).ToList();
        var (lines, earlier) = await OverTimeAsync(
            indicator,
            choice.Strand,
            drawn,
            state,
            catalogue,
            cancellation
        );
        var answer = await DescribedAsync(
            indicator,
            catalogue,
            coverage,
            choice,
            here,
            period,
            language,
            state.View,
            cancellation
        );
        answer = answer with
        {
            Drawn = drawn,
            Period = period,
            OverTime = lines.Count > 0 ? Kept(calculator.OverTime(lines), 0, state.Until) : null,
            Earlier = earlier,
            Ranking = ranking,
            Skip = skip,
            Ranks =
                ranking.Ranked.Count > 1
                    ? Kept(Ranks(calculator, places, choice.Focus), skip, null)
                    : null,
            Unsure = UnsureOf(places.Select(place => place.Standing), lines),
        };
        return await WithFiguresAsync(answer, state, cancellation);
    }

    // Tasks, table and what is different today.
    private async Task<IndicatorAnswer> WithFiguresAsync(
        IndicatorAnswer answer,
        IndicatorState state,
        CancellationToken cancellation
    )
    {
        var table = await TableAsync(answer.Indicator, answer.Focus, state, cancellation);
        return answer with
        {
            Progress = await ProgressAsync(
                answer.Indicator,
                answer.Drawn,
                answer.Period,
                answer.Catalogue,
                state.View,
                cancellation
            ),
            Below = await BelowAsync(answer, state, cancellation),
            Table = table.Slice,
            Figures = table.Total,
            Differences = await DifferencesAsync(answer.Indicator, state.View, cancellation),
        };
    }

    private async Task<DistrictsOfWhole?> BelowAsync(
        IndicatorAnswer answer,
        IndicatorState state,
        CancellationToken cancellation
    )
    {
        if (answer.Focus is not { } focus)
        {
            return null;
        }

        var kind = answer.Strand?.Kind is FigureKind.Rate ? FigureKind.Rate : FigureKind.Actual;
        var reporting = answer
            .Coverage.Series.Where(series => !series.IsSite && series.Kind == kind)
            .Select(series => series.District)
            .ToHashSet();
        var below = answer
            .Catalogue.Districts.Children(focus)
            .Where(district => reporting.Contains(district.Code))
            .Take(MostBelow)
            .ToList();
        if (below.Count == 0)
        {
            return null;
        }

        var found = await figures.OfIndicatorsAsync(
            [answer.Indicator.Code],
            [focus.Code, .. below.Select(district => district.Code)],
            answer.Period?.Start,
            answer.Period?.End,
            cancellation,
            state.View
        );
        return DistrictsOfWhole.Of(
            found.Where(figure => figure.Kind == kind),
            focus,
            below,
            answer.Period,
            answer.Catalogue
        );
    }

    // What the catalogue and the address say, and what the indicator consists of here.
    private async Task<IndicatorAnswer> DescribedAsync(
        Indicator indicator,
        Catalogue catalogue,
        IndicatorCoverage coverage,
        DrawnDistricts choice,
        District? here,
        Period? period,
        Language language,
        FigureView view,
        CancellationToken cancellation
    )
    {
        var inside = await InsideAsync(
            indicator,
            here,
            period,
            catalogue,
            language,
            view,
            cancellation
        );
        return new()
        {
            Indicator = indicator,
            Catalogue = catalogue,
            Coverage = coverage,
            Whole = catalogue.FindIndicator(indicator.Whole),
            ShareOfWhole = inside.ShareOfWhole,
            Parts = [.. catalogue.Parts(indicator)],
            Focus = choice.Focus,
            Candidates = choice.Candidates,
            Unknown = choice.Unknown,
            Strand = choice.Strand,
            Strands = choice.Strands,
            Inside = inside.Charts,
            Here = here,
        };
    }

    // The one of the address, else the latest whole year, else the latest there is.
    private Period? PeriodOf(IndicatorState state, IndicatorCoverage coverage, FigureKind kind) =>
        TypedPeriod.TryParse(state.Period, out var asked)
            ? asked
            : coverage.LatestWhole(kind, clock.GetLocalNow().Year)
                ?? (coverage.Times is [var latest, ..] ? latest.Period : null);

    private static List<Standing> UnsureOf(
        IEnumerable<Standing> places,
        IEnumerable<IReadOnlyList<Standing>> lines
    ) =>
        [
            .. places
                .Concat(lines.SelectMany(line => line).Reverse())
                .Where(standing => standing.IsDoubtful || standing.IsContested)
                .DistinctBy(standing => standing.Main.Code)
                .Take(MostUnsure),
        ];

    private static KeyedChart Ranks(
        ChartCalculator calculator,
        List<RankedDistrict> places,
        District? chosen
    ) =>
        calculator.Ranking(
            [.. places.Select(place => (place.Place, place.IsTied, place.Standing))],
            chosen?.Code
        );

    private static KeyedChart Kept(KeyedChart keyed, int skip, DateOnly? until) =>
        keyed with
        {
            Key = IndicatorState.KeyOf(keyed.Key, skip, until),
        };

    private async Task<Ranking> RankAsync(
        Indicator indicator,
        FigureKind kind,
        Period? period,
        DrawnDistricts choice,
        IndicatorState state,
        CancellationToken cancellation
    )
    {
        if (choice.Ranked.Count == 0)
        {
            return new([], [], []);
        }

        var found = await figures.OfIndicatorsAsync(
            [indicator.Code],
            [.. choice.Ranked.Select(district => district.Code)],
            period?.Start,
            period?.End,
            cancellation,
            state.View
        );
        return Ranking.Of(
            found.Where(figure => figure.Kind == kind),
            period,
            choice.Ranked,
            choice.Catalogue
        );
    }

    private async Task<(
        IReadOnlyList<IReadOnlyList<Standing>> Lines,
        DateOnly? Earlier
    )> OverTimeAsync(
        Indicator indicator,
        Strand? strand,
        IReadOnlyList<District> drawn,
        IndicatorState state,
        Catalogue catalogue,
        CancellationToken cancellation
    )
    {
        if (strand is null || drawn.Count == 0)
        {
            return ([], null);
        }

        var coverage = await coverages.GetAsync(indicator.Code, cancellation);
        var until = state.Until ?? DateOnly.MaxValue;
        var from = coverage.WindowStart(strand, until, MostPoints / drawn.Count);
        var found = await figures.OfIndicatorsAsync(
            [indicator.Code],
            [.. drawn.Select(district => district.Code)],
            from,
            until,
            cancellation,
            state.View
        );
        var lines = SeriesOverTime
            .Of(found, catalogue)
            .Where(line => strand.Holds(line[0].Main))
            .GroupBy(line => line[0].Quantity.Unit)
            .OrderByDescending(unit => unit.Count())
            .FirstOrDefault();
        return (
            lines is null
                ? []
                :
                [
                    .. drawn
                        .Select(district =>
                            lines.FirstOrDefault(line => line[0].Series.District == district.Code)
                        )
                        .OfType<IReadOnlyList<Standing>>(),
                ],
            from?.AddDays(-1)
        );
    }

    private async Task<Inside> InsideAsync(
        Indicator indicator,
        District? here,
        Period? period,
        Catalogue catalogue,
        Language language,
        FigureView view,
        CancellationToken cancellation
    )
    {
        if (here is null)
        {
            return Inside.Nothing;
        }

        var whole = catalogue.FindIndicator(indicator.Whole);
        List<string> family =
        [
            indicator.Code,
            .. catalogue.Parts(indicator).Select(part => part.Code),
            .. whole is null
                ? []
                : new[] { whole.Code }.Concat(catalogue.Parts(whole).Select(part => part.Code)),
        ];
        var read = await figures.OfIndicatorsAsync(
            [.. family.Distinct()],
            [here.Code],
            period?.Start,
            period?.End,
            cancellation,
            view
        );
        return Inside.Of(
            indicator,
            read,
            period,
            catalogue,
            new ChartCalculator(catalogue, language)
        );
    }

    // The year before is read too: a stock's target is measured from where it stood.
    private async Task<IReadOnlyList<ProgressLine>> ProgressAsync(
        Indicator indicator,
        IReadOnlyList<District> drawn,
        Period? period,
        Catalogue catalogue,
        FigureView view,
        CancellationToken cancellation
    )
    {
        List<string> family =
        [
            indicator.Code,
            .. catalogue
                .Indicators.Where(other =>
                    other.Completes == indicator.Code || other.Code == indicator.Completes
                )
                .Select(other => other.Code),
        ];
        var coverage = await coverages.GetAsync(indicator.Code, cancellation);
        if (
            drawn.Count == 0
            || (
                family.Count == 1
                && coverage.Series.All(series => series.Kind != FigureKind.Target)
                && view == FigureView.Today
            )
        )
        {
            return [];
        }

        var found = await figures.OfIndicatorsAsync(
            family,
            [.. drawn.Select(district => district.Code)],
            (period?.YearEarlier() ?? period)?.Start,
            period?.End,
            cancellation,
            view
        );
        return
        [
            .. ProgressLines
                .Of(found, catalogue, period, DateOnly.FromDateTime(clock.GetLocalNow().DateTime))
                .Where(line => line.Gap != ProgressGap.NoTarget)
                .Take(MostProgress),
        ];
    }

    private async Task<(FigureSlice Slice, int Total)> TableAsync(
        Indicator indicator,
        District? focus,
        IndicatorState state,
        CancellationToken cancellation
    )
    {
        if (state.View == FigureView.Today)
        {
            var coverage = await coverages.GetAsync(indicator.Code, cancellation);
            var slice = await query.PageAsync(
                indicator.Code,
                focus?.Code,
                state.After,
                PageSize,
                cancellation
            );
            return (
                slice with
                {
                    Disputed = await disputes.AmongAsync(slice.Figures, cancellation),
                },
                coverage
                    .Series.Where(series => focus is null || series.District == focus.Code)
                    .Sum(series => series.Figures)
            );
        }

        var seen = await figures.OfIndicatorsAsync(
            [indicator.Code],
            focus is null ? null : [focus.Code],
            null,
            null,
            cancellation,
            state.View
        );
        var page = FigurePage.Of(seen, state.After);
        return (new(page.Figures, page.Next, page.IsFirst), seen.Count);
    }

    private async Task<IReadOnlyList<KnownDifference>> DifferencesAsync(
        Indicator indicator,
        FigureView view,
        CancellationToken cancellation
    ) =>
        view.KnownOnUtc is null
            ? []
            : KnownOn.Differences(
                await figures.OfIndicatorsAsync(
                    [indicator.Code],
                    null,
                    null,
                    null,
                    cancellation,
                    view
                ),
                await figures.OfIndicatorsAsync([indicator.Code], null, null, null, cancellation)
            );
}
