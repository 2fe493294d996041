using Dashboard.Boards;
using Dashboard.Serving.Pickers;
using Dashboard.Shared;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;

namespace Dashboard.Overview;

/// <summary>What Overview answers to an address.</summary>
/// <param name="District">The district meant, or null where the address names one that is unknown.</param>
/// <param name="Period">The period meant, or null for all time.</param>
/// <param name="Board">What to show.</param>
/// <param name="Coverage">What there is of every district.</param>
/// <param name="Catalogue">The names.</param>
/// <param name="Differences">Where a past day is looked at: what is different today.</param>
internal sealed record OverviewAnswer(
    District? District,
    Period? Period,
    OverviewBoard Board,
    IReadOnlyDictionary<string, DistrictCoverage> Coverage,
    Catalogue Catalogue,
    IReadOnlyList<KnownDifference> Differences
);

/// <summary>Asks Storage for what an address of Overview needs and builds the board.</summary>
internal sealed class OverviewBoards(
    CatalogueQuery catalogues,
    FigureQuery figures,
    PeriodsOfDistrict periods,
    TimeProvider clock
)
{
    private enum Reach
    {
        Whole,
        FirstPage,
        Category,
    }

    // More districts than this are not told apart in one table; the picker leads to the others.
    private const int MostBelow = 60;

    /// <summary>All of it: what files, briefings and embedded charts are taken from.</summary>
    public Task<OverviewAnswer> GetAsync(
        OverviewState state,
        Language language,
        CancellationToken cancellation
    ) => AnswerAsync(state, language, Reach.Whole, "", cancellation);

    /// <summary>What Overview shows: the first lines of each category, and all that is to be noticed.</summary>
    public Task<OverviewAnswer> FirstPageAsync(
        OverviewState state,
        Language language,
        CancellationToken cancellation
    ) => AnswerAsync(state, language, Reach.FirstPage, "", cancellation);

    /// <summary>One category and nothing else.</summary>
    public Task<OverviewAnswer> CategoryAsync(
        OverviewState state,
        string category,
        Language language,
        CancellationToken cancellation
    ) => AnswerAsync(state, language, Reach.Category, category, cancellation);

    private async Task<OverviewAnswer> AnswerAsync(
        OverviewState state,
        Language language,
        Reach reach,
        string category,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var coverage = (await figures.CoverageAsync(cancellation)).ToDictionary(row =>
            row.District
        );
        var district = string.IsNullOrWhiteSpace(state.District)
            ? First(catalogue.Districts, coverage.Values)
            : catalogue.Districts.Named(state.District);
        if (district is null || state.HasUnreadablePeriod)
        {
            return new(district, null, OverviewBoard.Empty, coverage, catalogue, []);
        }

        var below = Below(catalogue.Districts, district, coverage);
        var period =
            state.ReadPeriod()
            ?? (state.IsAllTime ? null : await LatestAsync(district, below, cancellation));

        // The year before is read too: it holds the base of every comparison with the same time last year.
        var from = period?.YearEarlier()?.Start;
        var view = state.View;
        var there =
            reach == Reach.FirstPage && view == FigureView.Today
                ? await figures.SeriesAsync(district.Code, period?.Start, period?.End, cancellation)
                : null;
        var own =
            reach == Reach.Category
                ? await figures.OfIndicatorsAsync(
                    [
                        .. catalogue
                            .Indicators.Where(indicator => indicator.Category == category)
                            .Select(indicator => indicator.Code),
                    ],
                    [district.Code],
                    from,
                    period?.End,
                    cancellation,
                    view
                )
            : there is null
                ? await figures.OfDistrictAsync(
                    district.Code,
                    from,
                    period?.End,
                    cancellation,
                    view
                )
            : await figures.OfIndicatorsAsync(
                FirstPageSeries.Indicators(there, catalogue),
                [district.Code],
                from,
                period?.End,
                cancellation
            );
        var read = new OverviewFigures(
            own,
            below,
            reach == Reach.Category
                ? []
                : await HeadlinesAsync(catalogue, below, period, view, cancellation),
            reach == Reach.Whole
                ? await PeersAsync(catalogue, district, period, own, view, cancellation)
                : []
        )
        {
            Counts = there is null ? null : FirstPageSeries.Counts(there, catalogue),
        };
        var board = Build(read);
        if (reach != Reach.Whole)
        {
            // Charts over districts come last, so other districts are read only where there is room for them.
            var poor = board
                .Categories.Where(one => one.Charts.Count < CategoryBoard.MostCharts)
                .Select(one => one.Name)
                .ToHashSet();
            var compared = own.Where(figure =>
                poor.Contains(catalogue.Indicator(figure.Indicator).Category)
            );
            var peers = await PeersAsync(
                catalogue,
                district,
                period,
                [.. compared],
                view,
                cancellation
            );
            board = peers.Count == 0 ? board : Build(read with { Peers = peers });
        }

        var differences = view.KnownOnUtc is null
            ? []
            : KnownOn.Differences(
                own,
                await figures.OfDistrictAsync(district.Code, from, period?.End, cancellation)
            );
        return new(district, period, board, coverage, catalogue, differences);

        OverviewBoard Build(OverviewFigures given) =>
            OverviewBoard.Build(
                catalogue,
                language,
                period,
                given,
                DateOnly.FromDateTime(clock.GetLocalNow().DateTime)
            );
    }

    // Where the address names none: the highest of the districts that are well reported, which is whose office this is.
    private static District? First(
        DistrictTree tree,
        IReadOnlyCollection<DistrictCoverage> coverage
    )
    {
        var most = coverage.Select(row => row.Figures).DefaultIfEmpty().Max();
        return coverage
            .Where(row => row.Figures * 2 >= most)
            .OrderByDescending(row => row.Figures)
            .Select(row => tree.Find(row.District))
            .OfType<District>()
            .MinBy(district => district.Level);
    }

    // Those directly below that have figures; where one has none, the nearest below it that have.
    private static List<District> Below(
        DistrictTree tree,
        District district,
        Dictionary<string, DistrictCoverage> coverage
    )
    {
        return [.. tree.Children(district).SelectMany(Nearest).Take(MostBelow)];

        IEnumerable<District> Nearest(District child) =>
            coverage.TryGetValue(child.Code, out var there) && there.Figures > 0
                ? [child]
                : tree.Children(child).SelectMany(Nearest);
    }

    // A place without figures of its own shows the time of those below it.
    private async Task<Period?> LatestAsync(
        District district,
        List<District> below,
        CancellationToken cancellation
    ) =>
        await periods.LatestWholeAsync(district.Code, cancellation)
        ?? (below.Count > 0 ? await periods.LatestWholeAsync(below[0].Code, cancellation) : null);

    private async Task<IReadOnlyList<Figure>> HeadlinesAsync(
        Catalogue catalogue,
        List<District> below,
        Period? period,
        FigureView view,
        CancellationToken cancellation
    )
    {
        var headlines = catalogue
            .Indicators.Where(indicator => indicator.Headline)
            .Select(indicator => indicator.Code)
            .ToList();
        return below.Count == 0 || headlines.Count == 0
            ? []
            : await figures.OfIndicatorsAsync(
                headlines,
                [.. below.Select(child => child.Code)],
                period?.Start,
                period?.End,
                cancellation,
                view
            );
    }

    private async Task<IReadOnlyList<Figure>> PeersAsync(
        Catalogue catalogue,
        District district,
        Period? period,
        IReadOnlyList<Figure> own,
        FigureView view,
        CancellationToken cancellation
    )
    {
        var headlines = own.Select(figure => figure.Indicator)
            .Where(code => catalogue.Indicator(code).Headline)
            .Distinct()
            .ToList();
        var level = catalogue
            .Districts.All.Where(other => other.Level == district.Level)
            .Select(other => other.Code)
            .ToList();
        return headlines.Count == 0
            ? []
            : await figures.OfIndicatorsAsync(
                headlines,
                level,
                period?.Start,
                period?.End,
                cancellation,
                view
            );
    }
}
