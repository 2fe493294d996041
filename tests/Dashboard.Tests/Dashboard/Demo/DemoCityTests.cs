using Dashboard.Demo;
using Dashboard.Storage.Figures;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Dashboard.Demo;

public sealed class DemoCityTests(DemoFixture demo) : IClassFixture<DemoFixture>
{
    private const string LastMonth = "2025-09-30";

    [Fact]
    public async Task It_has_the_tree_and_the_figures_that_are_promised()
    {
        await using var db = await demo.Database.Contexts.CreateDbContextAsync();
        var catalogue = await demo.Database.Catalogues.GetAsync(CancellationToken.None);

        Assert.Equal(
            [(DistrictLevel.City, 1), (DistrictLevel.County, 8), (DistrictLevel.Town, 60)],
            catalogue
                .Districts.All.GroupBy(district => district.Level)
                .OrderBy(group => group.Key)
                .Select(group => (group.Key, group.Count()))
        );
        Assert.Equal(60, catalogue.Indicators.Count);
        Assert.InRange(catalogue.Indicators.Count(one => one.Headline), 8, 12);
        Assert.Equal(
            DemoSize.Usual,
            await db.Figures.CountAsync(row => row.State == FigureState.Approved)
        );
        Assert.Equal(
            DemoSize.Usual,
            (await demo.Database.Figures.CoverageAsync(CancellationToken.None)).Sum(row =>
                row.Figures
            )
        );
    }

    [Fact]
    public async Task Every_kind_of_case_is_there()
    {
        await using var db = await demo.Database.Contexts.CreateDbContextAsync();
        var rows = db.Figures.AsNoTracking();

        Assert.True(await rows.AnyAsync(row => row.Kind == FigureKind.Target));
        Assert.InRange(await rows.CountAsync(row => row.Doubt != ""), 50, 400);
        Assert.True(await rows.AnyAsync(row => row.Qualifier == Qualifier.About));
        Assert.True(await rows.AnyAsync(row => row.State == FigureState.Submitted));
        Assert.True(await rows.AnyAsync(row => row.State == FigureState.Returned));
        Assert.Equal(
            DemoStaff.Revised,
            await db.Revisions.CountAsync(row => row.Act == RevisionAct.Changed)
        );
        var contested = await rows.Where(row => row.State == FigureState.Approved)
            .GroupBy(row => new
            {
                row.IndicatorCode,
                row.DistrictCode,
                row.Kind,
                row.PeriodStart,
                row.PeriodLast,
            })
            .CountAsync(group => group.Select(row => row.ValueScaled).Distinct().Count() > 1);
        Assert.InRange(contested, 5, 200);
        var town = await rows.Where(row => row.IndicatorCode == "new-jobs")
            .Where(row =>
                db.Districts.Any(d => d.Code == row.DistrictCode && d.Level == DistrictLevel.Town)
            )
            .GroupBy(row => row.DistrictCode)
            .Select(group => group.Count())
            .ToListAsync();
        Assert.Equal(60, town.Count);
        Assert.Contains(town, months => months < 36);
    }

    [Fact]
    public async Task Its_progress_shows_every_status_and_every_gap()
    {
        var catalogue = await demo.Database.Catalogues.GetAsync(CancellationToken.None);
        var figures = await demo.Database.Figures.AllAsync(
            [
                .. catalogue
                    .Districts.All.Where(one => one.Level < DistrictLevel.Town)
                    .Select(one => one.Code),
            ],
            null,
            new(2024, 12, 1),
            new(2025, 12, 31),
            0,
            FigureQuery.Limit,
            CancellationToken.None
        );
        Assert.True(figures.Count < FigureQuery.Limit, "All are read.");

        var lines = ProgressLines.Of(
            figures,
            catalogue,
            Period.YearToDate(new(2025, 9, 30)),
            new(2025, 10, 20)
        );

        Assert.Superset(
            new HashSet<ProgressStatus>(Enum.GetValues<ProgressStatus>()),
            new HashSet<ProgressStatus>(lines.Select(line => line.Status).OfType<ProgressStatus>())
        );
        Assert.Contains(lines, line => line.Gap == ProgressGap.NoActual);
        Assert.Contains(lines, line => line.Gap == ProgressGap.NoTarget);
        var nursery = lines.Single(line =>
            line.Indicator.Code == "nursery-places" && line.District == DemoPlaces.City
        );
        Assert.Equal((75m, ProgressStatus.Behind), (nursery.Expected, nursery.Status));
    }

    [Theory]
    [InlineData("specialized")]
    [InlineData("parking-spaces")]
    [InlineData("elderly-population")]
    public async Task Parts_meet_their_whole_in_every_place_and_month(string whole)
    {
        var catalogue = await demo.Database.Catalogues.GetAsync(CancellationToken.None);
        var parts = catalogue.Parts(catalogue.Indicator(whole)).Select(part => part.Code).ToList();
        var values = await ValuesAsync([whole, .. parts]);

        var wholes = values.Where(value => value.Indicator == whole).ToList();
        Assert.InRange(wholes.Count, 9 * 34, int.MaxValue);
        var different = wholes.Where(one =>
        {
            var beside = values
                .Where(value =>
                    parts.Contains(value.Indicator)
                    && (value.District, value.Last) == (one.District, one.Last)
                )
                .ToList();
            return beside.Count == parts.Count && beside.Sum(value => value.Scaled) != one.Scaled;
        });
        Assert.Empty(different);
    }

    [Fact]
    public async Task A_district_is_the_sum_of_its_towns_and_the_city_of_its_districts()
    {
        var catalogue = await demo.Database.Catalogues.GetAsync(CancellationToken.None);
        var values = (await ValuesAsync(["new-jobs", "signed-projects"])).ToLookup(value =>
            (value.Indicator, value.District, value.Last)
        );

        var compared = 0;
        foreach (var place in catalogue.Districts.All.Where(one => one.Level < DistrictLevel.Town))
        {
            foreach (
                var own in values
                    .SelectMany(group => group)
                    .Where(value => value.District == place.Code)
            )
            {
                var below = catalogue
                    .Districts.Children(place)
                    .Select(child => values[(own.Indicator, child.Code, own.Last)].FirstOrDefault())
                    .ToList();
                if (!below.Contains(null))
                {
                    Assert.Equal(own.Scaled, below.Sum(value => value!.Scaled));
                    compared++;
                }
            }
        }

        Assert.InRange(compared, 400, int.MaxValue);
    }

    [Fact]
    public async Task Nothing_is_completed_more_than_there_is()
    {
        var values = await ValuesAsync([
            "hazards-found",
            "hazards-fixed",
            "secretary-projects",
            "secretary-projects-done",
        ]);
        var by = values.ToLookup(value => (value.Indicator, value.District, value.Last));

        Assert.All(
            values.Where(value => value.Indicator is "hazards-fixed" or "secretary-projects-done"),
            done =>
            {
                var whole =
                    done.Indicator == "hazards-fixed" ? "hazards-found" : "secretary-projects";
                Assert.All(
                    by[(whole, done.District, done.Last)],
                    all => Assert.True(done.Scaled <= all.Scaled)
                );
            }
        );
    }

    [Fact]
    public void The_same_city_is_made_every_time()
    {
        Assert.Equal(Some(), Some());

        static List<(string, decimal, string?)> Some() =>
            [
                .. new DemoFigures(new(40_000), DemoPlaces.Of(60), DemoIndicators.Of(60))
                    .All()
                    .Where((_, number) => number % 7 == 0)
                    .Select(figure =>
                        (figure.Code + figure.District + figure.Period, figure.Value, figure.Doubt)
                    ),
            ];
    }

    [Fact]
    public void The_size_of_the_benchmarks_has_200_districts_300_indicators_and_ten_years()
    {
        var size = new DemoSize(1_000_000);
        var places = DemoPlaces.Of(size.Towns);
        var indicators = DemoIndicators.Of(size.Indicators);

        Assert.Equal((200, 300, 120), (places.Count, indicators.Count, size.Months));
        Assert.Equal(200, places.Select(place => place.District.Name).Distinct().Count());
        Assert.Equal(300, indicators.Select(one => one.Indicator.Name).Distinct().Count());
        Assert.Equal(300, indicators.Select(one => one.Indicator.Code).Distinct().Count());
    }

    [Fact]
    public async Task Passwords_are_printed_at_making_and_never_again()
    {
        foreach (var name in new[] { "demo-clerk", "demo-reviewer", "demo-admin" })
        {
            Assert.Matches($@"{name}  [a-z]{{8}}[2-9]{{4}}", demo.Output);
        }

        using var again = new StringWriter();
        Assert.True(await demo.MakeAsync(again));
        Assert.Equal("", again.ToString());
    }

    [Fact]
    public async Task It_is_not_written_into_a_database_that_holds_something_else()
    {
        using var office = new Office(new SqliteDatabase());
        await office.InitializeAsync();
        using var output = new StringWriter();

        Assert.False(await DemoFixture.MakeAsync(office.Database, output));

        Assert.Contains("已有别的数据", output.ToString(), StringComparison.Ordinal);
        await using (var db = await office.Database.Contexts.CreateDbContextAsync())
        {
            Assert.Equal(4, await db.Districts.CountAsync());
        }

        await office.DisposeAsync();
    }

    [Fact]
    public async Task The_app_starts_on_it_says_so_on_its_pages_and_loads_nothing_real_into_it()
    {
        using var client = demo.App.CreateClient();

        foreach (var page in new[] { "/indicators", "/reports", "/account/sign-in", "/briefings" })
        {
            var html = await client.GetStringAsync(page);
            Assert.Contains("class=\"sample\"", html, StringComparison.Ordinal);
        }

        var indicators = await client.GetStringAsync("/api/indicators");
        Assert.DoesNotContain("slope-angle", indicators, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/figures?district=yunlan&indicator=specialized&format=csv")]
    [InlineData("/overview/charts/parts-specialized.csv?district=yunlan&period=2025")]
    [InlineData("/overview/charts/parts-specialized.svg?district=yunlan&period=2025")]
    [InlineData("/overview/charts/parts-specialized.html?district=yunlan&period=2025")]
    public async Task What_leaves_it_says_that_it_is_invented(string address)
    {
        using var client = demo.App.CreateClient();

        Assert.Contains(
            "示例数据",
            System.Net.WebUtility.HtmlDecode(await client.GetStringAsync(address)),
            StringComparison.Ordinal
        );
    }

    // The last month is left out: there the staff revised some.
    private async Task<List<DemoValue>> ValuesAsync(IReadOnlyList<string> indicators)
    {
        await using var db = await demo.Database.Contexts.CreateDbContextAsync();
        var last = DateOnly.Parse(LastMonth, null);
        return await db
            .Figures.AsNoTracking()
            .Where(row =>
                indicators.Contains(row.IndicatorCode)
                && row.Kind == FigureKind.Actual
                && row.State == FigureState.Approved
                && row.Qualifier == Qualifier.Exact
                && row.PeriodLast < last
            )
            .Select(row => new DemoValue(
                row.IndicatorCode,
                row.DistrictCode,
                row.PeriodLast,
                row.ValueScaled
            ))
            .ToListAsync();
    }

    private sealed record DemoValue(string Indicator, string District, DateOnly Last, long Scaled);
}
