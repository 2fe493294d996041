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

/// <summary>Finds what an address of Overview means, has it read, and builds the board.</summary>
internal sealed class OverviewBoards(
    CatalogueQuery catalogues,
    FigureQuery figures,
    PeriodsOfDistrict periods,
    TimeProvider clock
)
{
    // More districts than this are not told apart in one table; the picker leads to the others.
    private const int MostBelow = 60;
    private readonly OverviewReads _reads = new(figures);

    /// <summary>All of it: what files, briefings and embedded charts are taken from.</summary>
    public Task<OverviewAnswer> GetAsync(
        OverviewState state,
        Language language,
        CancellationToken cancellation
    ) =>
        AnswerAsync(
            state,
            async scope => Build(scope, await _reads.WholeAsync(scope, cancellation), language),
            cancellation
        );

    /// <summary>What Overview shows: the first lines of each category, and all that is to be noticed.</summary>
    public Task<OverviewAnswer> FirstPageAsync(
        OverviewState state,
        Language language,
        CancellationToken cancellation
    ) =>
        AnswerAsync(
            state,
            async scope =>
                await FilledAsync(
                    scope,
                    await _reads.FirstPageAsync(scope, cancellation),
                    language,
                    cancellation
                ),
            cancellation
        );

    /// <summary>One category and nothing else.</summary>
    public Task<OverviewAnswer> CategoryAsync(
        OverviewState state,
        string category,
        Language language,
        CancellationToken cancellation
    ) =>
        AnswerAsync(
            state,
            async scope =>
                await FilledAsync(
                    scope,
                    await _reads.CategoryAsync(scope, category, cancellation),
                    language,
                    cancellation
                ),
            cancellation
        );

    private async Task<OverviewAnswer> AnswerAsync(
        OverviewState state,
        Func<OverviewScope, Task<(OverviewBoard Board, IReadOnlyList<Figure> Own)>> make,
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
        var scope = new OverviewScope(catalogue, district, below, period, state.View);
        var (board, own) = await make(scope);
        var differences = state.View.KnownOnUtc is null
            ? []
            : KnownOn.Differences(own, await _reads.TodayAsync(scope, cancellation));
        return new(district, period, board, coverage, catalogue, differences);
    }

    private (OverviewBoard Board, IReadOnlyList<Figure> Own) Build(
        OverviewScope scope,
        OverviewFigures read,
        Language language
    ) =>
        (
            OverviewBoard.Build(
                scope.Catalogue,
                language,
                scope.Period,
                read,
                DateOnly.FromDateTime(clock.GetLocalNow().DateTime)
            ),
            read.Own
        );

    // Charts over districts come last, so other districts are read only where a category has room for them.
    private async Task<(OverviewBoard Board, IReadOnlyList<Figure> Own)> FilledAsync(
        OverviewScope scope,
        OverviewFigures read,
        Language language,
        CancellationToken cancellation
    )
    {
        var (board, own) = Build(scope, read, language);
        var bare = board
            .Categories.Where(category => category.Charts.Count == 0)
            .Select(category => category.Name)
            .ToHashSet();
        var without = OverviewBoard
            .Shown(own, scope.Catalogue)
            .FindAll(figure => bare.Contains(scope.Catalogue.Indicator(figure.Indicator).Category));
        var peers = await _reads.PeersAsync(scope, without, cancellation);
        return peers.Count == 0
            ? (board, own)
            : (
                board.With(
                    new OverviewCharts(scope.Catalogue, language, scope.Period).Beside(
                        without,
                        peers
                    )
                ),
                own
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
}
