using Dashboard.Boards;
using Dashboard.Storage.Figures;

namespace Dashboard.Overview;

/// <summary>What an address of Overview means.</summary>
/// <param name="Catalogue">The names.</param>
/// <param name="District">The district.</param>
/// <param name="Below">The districts below it that have figures.</param>
/// <param name="Period">The period, or null for all time.</param>
/// <param name="View">What counts: today, on a past day, or with what waits.</param>
internal sealed record OverviewScope(
    Catalogue Catalogue,
    District District,
    IReadOnlyList<District> Below,
    Period? Period,
    FigureView View
)
{
    /// <summary>Where reading begins: the year before is read too, since it holds the base of every comparison with it.</summary>
    public DateOnly? From => Period?.YearEarlier()?.Start;
}

/// <summary>Reads the figures that Overview, a category or a file of it is made from, and no more than they show.</summary>
internal sealed class OverviewReads(FigureQuery figures)
{
    /// <summary>All of the district: what files, briefings and embedded charts are taken from.</summary>
    public async Task<OverviewFigures> WholeAsync(
        OverviewScope scope,
        CancellationToken cancellation
    )
    {
        var own = await OwnAsync(scope, cancellation);
        return new(
            own,
            scope.Below,
            await HeadlinesBelowAsync(scope, cancellation),
            await PeersAsync(scope, own, cancellation)
        );
    }

    /// <summary>The first lines of each category, and all that is to be noticed.</summary>
    public async Task<OverviewFigures> FirstPageAsync(
        OverviewScope scope,
        CancellationToken cancellation
    )
    {
        // Two questions that do not need each other. SQLite answers on the thread that asks, so the one gets a thread of its own.
        var below = Task.Run(() => HeadlinesBelowAsync(scope, cancellation), cancellation);
        var lines = FirstLinesAsync(scope, cancellation);
        await Task.WhenAll(below, lines);
        var (own, counts) = await lines;
        return new(own, scope.Below, await below, []) { Counts = counts };
    }

    /// <summary>One category and nothing else.</summary>
    public async Task<OverviewFigures> CategoryAsync(
        OverviewScope scope,
        string category,
        CancellationToken cancellation
    )
    {
        var inside = scope
            .Catalogue.Indicators.Where(indicator => indicator.Category == category)
            .Select(indicator => indicator.Code);
        return new(await OwnAsync(scope, [.. inside], cancellation), scope.Below, [], []);
    }

    /// <summary>All that the district has today, whatever the view.</summary>
    public Task<IReadOnlyList<Figure>> TodayAsync(
        OverviewScope scope,
        CancellationToken cancellation
    ) => OwnAsync(scope with { View = FigureView.Today }, cancellation);

    /// <summary>The headline indicators of <paramref name="own"/> in every district of the same level.</summary>
    public Task<IReadOnlyList<Figure>> PeersAsync(
        OverviewScope scope,
        IEnumerable<Figure> own,
        CancellationToken cancellation
    ) =>
        InPeriodAsync(
            scope,
            [
                .. own.Select(figure => figure.Indicator)
                    .Distinct()
                    .Where(code => scope.Catalogue.Indicator(code).Headline),
            ],
            scope.Catalogue.Districts.All.Where(other => other.Level == scope.District.Level),
            cancellation
        );

    private async Task<(
        IReadOnlyList<Figure> Own,
        IReadOnlyDictionary<string, int>? Counts
    )> FirstLinesAsync(OverviewScope scope, CancellationToken cancellation)
    {
        if (scope.View != FigureView.Today)
        {
            return (await OwnAsync(scope, cancellation), null);
        }

        var there = await figures.SeriesAsync(
            scope.District.Code,
            scope.Period?.Start,
            scope.Period?.End,
            cancellation
        );
        var shown = FirstPageSeries.Indicators(there, scope.Catalogue);
        return (
            await OwnAsync(scope, shown, cancellation),
            FirstPageSeries.Counts(there, scope.Catalogue)
        );
    }

    private async Task<IReadOnlyList<Figure>> HeadlinesBelowAsync(
        OverviewScope scope,
        CancellationToken cancellation
    )
    {
        var headlines = scope.Catalogue.Indicators.Where(indicator => indicator.Headline);
        if (scope.View != FigureView.Today)
        {
            return await InPeriodAsync(scope, Codes(headlines), scope.Below, cancellation);
        }

        // Which columns there will be is asked first: what gets none is not read.
        var districts = scope.Below.Select(district => district.Code).ToList();
        var reported = await figures.ReportingDistrictsAsync(
            Codes(headlines),
            districts,
            scope.Period?.Start,
            scope.Period?.End,
            cancellation
        );
        var columns = DistrictGrid.Columns(reported, scope.Catalogue);
        return columns.Count == 0
            ? []
            : await figures.OfDistrictsAsync(
                Codes(columns),
                Codes(columns.Where(indicator => indicator.Nature == Nature.Stock)),
                districts,
                scope.Period?.Start,
                scope.Period?.End,
                cancellation
            );
    }

    private static List<string> Codes(IEnumerable<Indicator> indicators) =>
        [.. indicators.Select(indicator => indicator.Code)];

    private async Task<IReadOnlyList<Figure>> InPeriodAsync(
        OverviewScope scope,
        List<string> indicators,
        IEnumerable<District> districts,
        CancellationToken cancellation
    )
    {
        var codes = districts.Select(district => district.Code).ToList();
        return codes.Count == 0 || indicators.Count == 0
            ? []
            : await figures.OfIndicatorsAsync(
                indicators,
                codes,
                scope.Period?.Start,
                scope.Period?.End,
                cancellation,
                scope.View
            );
    }

    private Task<IReadOnlyList<Figure>> OwnAsync(
        OverviewScope scope,
        CancellationToken cancellation
    ) =>
        figures.OfDistrictAsync(
            scope.District.Code,
            scope.From,
            scope.Period?.End,
            cancellation,
            scope.View
        );

    private Task<IReadOnlyList<Figure>> OwnAsync(
        OverviewScope scope,
        IReadOnlyList<string> indicators,
        CancellationToken cancellation
    ) =>
        figures.OfIndicatorsAsync(
            indicators,
            [scope.District.Code],
            scope.From,
            scope.Period?.End,
            cancellation,
            scope.View
        );
}
