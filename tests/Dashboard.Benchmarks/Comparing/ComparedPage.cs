using Dashboard.Comparing;
using Dashboard.Storage;
using Dashboard.Storage.Catalogues;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Benchmarks.Comparing;

/// <summary>A page of comparison or ranking that is measured.</summary>
internal sealed record ComparedPage(string Name, CompareState? Comparison, RankingState? Ranking)
{
    private const string Indicator = "charging-piles";
    private const string Other = "nursery-places";

    public string Address => Comparison?.ToUri() ?? Ranking!.ToUri();

    /// <summary>All of them, of the invented city in <paramref name="file"/>.</summary>
    public static async Task<IReadOnlyList<ComparedPage>> AllAsync(string file)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddStorage(file)
            .BuildServiceProvider();
        var catalogue = await services
            .GetRequiredService<CatalogueQuery>()
            .GetAsync(CancellationToken.None);
        var towns = catalogue
            .Districts.All.Where(district => district.Level == DistrictLevel.Town)
            .Take(20)
            .Select(district => district.Code)
            .ToList();
        return
        [
            Compare("lines, 6 districts", [Indicator], [], [], "line"),
            Compare("lines, 20 districts × 120 months", [Indicator], towns, [], "line"),
            Compare("heat, 20 districts × 12 months", [Indicator], towns, [], "heat"),
            Compare(
                "small multiples, 20 districts × 120 months",
                [Indicator],
                towns,
                [],
                "multiples"
            ),
            Compare("ranked bars of a year", [Indicator], towns, ["2024"], "rank"),
            Compare("slope, two years", [Indicator], towns, ["2023", "2024"], "slope"),
            Compare("scatter of two indicators", [Indicator, Other], towns, ["2024"], "scatter"),
            Compare("heat, districts × 2 indicators", [Indicator, Other], towns, ["2024"], "heat"),
            Compare("per head, ranked", [Indicator], [], ["2024"], "rank")
                is { Comparison: { } state } page
                ? page with
                {
                    Comparison = state with { Per = "population" },
                }
                : throw new InvalidOperationException(),
            new(
                "ranking of 8 districts",
                null,
                new RankingState { Indicators = [Indicator], Period = "2024" }
            ),
            new(
                "ranking of 191 towns, with the year before",
                null,
                new RankingState
                {
                    Indicators = [Indicator],
                    Period = "2024",
                    Level = "town",
                }
            ),
            new(
                "ranking of 191 towns in a month",
                null,
                new RankingState
                {
                    Indicators = [Indicator],
                    Period = "2024-06",
                    Level = "town",
                }
            ),
            new(
                "scorecard of 2 indicators, 8 districts",
                null,
                new RankingState { Indicators = [Indicator, Other], Period = "2024" }
            ),
            new(
                "completion of 8 districts",
                null,
                new RankingState
                {
                    Indicators = [Indicator],
                    Period = "2024",
                    By = RankingState.Completion,
                }
            ),
        ];
    }

    private static ComparedPage Compare(
        string name,
        IReadOnlyList<string> indicators,
        IReadOnlyList<string> districts,
        IReadOnlyList<string> periods,
        string form
    ) =>
        new(
            name,
            new CompareState
            {
                Indicators = indicators,
                Districts = districts,
                Periods = periods,
                As = form,
            },
            null
        );
}
