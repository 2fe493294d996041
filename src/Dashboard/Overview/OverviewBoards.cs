using Dashboard.Shared;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Dashboard.Viewing.Pickers;

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
    PeriodsOfDistrict periods
)
{
    public async Task<OverviewAnswer> GetAsync(
        OverviewState state,
        Language language,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var coverage = (await figures.CoverageAsync(cancellation)).ToDictionary(row =>
            row.District
        );
        var district = string.IsNullOrWhiteSpace(state.District)
            ? catalogue.Districts.Find(coverage.Values.MaxBy(row => row.Figures)?.District)
            : catalogue.Districts.Named(state.District);
        var period =
            state.ReadPeriod()
            ?? (
                district is null || state.HasUnreadablePeriod || state.IsAllTime
                    ? null
                    : await periods.LatestWholeAsync(district.Code, cancellation)
            );
        if (district is null || state.HasUnreadablePeriod)
        {
            return new(district, period, new OverviewBoard([], [], []), coverage, catalogue, []);
        }

        // The year before is read too: it holds the base of every comparison with the same time last year.
        var from = period?.YearEarlier()?.Start;
        var view = state.View;
        var own = await figures.OfDistrictAsync(
            district.Code,
            from,
            period?.End,
            cancellation,
            view
        );
        var peers = await PeersAsync(catalogue, district, period, own, view, cancellation);
        var differences = view.KnownOnUtc is null
            ? []
            : KnownOn.Differences(
                own,
                await figures.OfDistrictAsync(district.Code, from, period?.End, cancellation)
            );
        return new(
            district,
            period,
            OverviewBoard.Build(catalogue, language, period, own, peers),
            coverage,
            catalogue,
            differences
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
