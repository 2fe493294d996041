using Dashboard.Benchmarks.Queries;
using Dashboard.Boards;
using Dashboard.Comparing;
using Dashboard.Serving;
using Dashboard.Storage;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Benchmarks.Comparing;

/// <summary>A page that is measured.</summary>
internal sealed record ComparedPage(string Name, CompareState? Comparison, RankingState? Ranking)
{
    public string Address => Comparison?.ToUri() ?? Ranking!.ToUri();
}

/// <summary>The pages, and what each sends to the database once the catalogue and what there is of its indicators are kept.</summary>
internal sealed class AskedPages : IAsyncDisposable
{
    private const string Indicator = "charging-piles";
    private const string Other = "nursery-places";

    private readonly Listener _listener = new();
    private readonly ServiceProvider _heard;
    private readonly ServiceProvider _plain;

    public AskedPages(string file)
    {
        _heard = Services(file, _listener);
        _plain = Services(file, null);
    }

    public FigureQuery Figures => _plain.GetRequiredService<FigureQuery>();

    public async Task<IReadOnlyList<ComparedPage>> PagesAsync()
    {
        var catalogue = await _plain
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

    public async Task<IReadOnlyList<SentCommand>> SentAsync(ComparedPage page)
    {
        await AskAsync(page);
        _listener.Sent.Clear();
        await AskAsync(page);
        return [.. _listener.Sent];
    }

    public async ValueTask DisposeAsync()
    {
        await _heard.DisposeAsync();
        await _plain.DisposeAsync();
    }

    private async Task AskAsync(ComparedPage page)
    {
        if (page.Comparison is { } comparison)
        {
            await _heard
                .GetRequiredService<CompareBoards>()
                .GetAsync(comparison, Language.Chinese, CancellationToken.None);
        }
        else
        {
            await _heard
                .GetRequiredService<RankingBoards>()
                .GetAsync(page.Ranking!, Language.Chinese, CancellationToken.None);
        }
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

    private static ServiceProvider Services(string file, Listener? listener)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddStorage(file);
        if (listener is not null)
        {
            services.ConfigureDbContext<DashboardContext>(options =>
                options.AddInterceptors(listener)
            );
        }

        services.AddSingleton<DataVersion>();
        services.AddSingleton<IndicatorCoverages>();
        services.AddComparing();
        return services.BuildServiceProvider();
    }
}
