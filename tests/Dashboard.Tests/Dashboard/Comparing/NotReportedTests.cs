using System.Net;
using Dashboard.Boards;
using Dashboard.Comparing;
using Dashboard.Serving;
using Dashboard.Storage.Figures;
using Dashboard.Tests.Setup;
using Language = Dashboard.Figures.Language;

namespace Dashboard.Tests.Dashboard.Comparing;

/// <summary>Who has no place in a comparison, and what is said of them.</summary>
public sealed class NotReportedTests : IAsyncLifetime
{
    private readonly TemporaryDatabase _database = new();

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Who_reported_only_a_part_is_not_said_to_have_reported_nothing()
    {
        using var app = new DashboardApp();
        using var client = app.CreateClient();

        var page = WebUtility.HtmlDecode(
            await client.GetStringAsync(
                new Uri(
                    "/compare?indicator=party-organizations-sole&district=luan-jkq,nanqiao&period=2022&as=rank",
                    UriKind.Relative
                )
            )
        );

        Assert.Contains(
            "只报了一部分，不代表整个区划，不参加比较：六安经济技术开发区（非公企业、社会组织）",
            page,
            StringComparison.Ordinal
        );
        Assert.DoesNotMatch("未报（[^<]*六安经济技术开发区", page);
    }

    [Fact]
    public async Task Where_more_report_than_are_ranked_it_is_said()
    {
        using var folder = new CatalogueFolder();
        var towns = Enumerable.Range(1, RankingBoards.MostRanked + 1).ToList();
        folder.Write(
            "districts.csv",
            [
                "code,name,name_en,level,parent,aliases,note",
                "city,某市,Some City,city,,,",
                "zone,某区,Some Zone,county,city,,",
                .. towns.Select(town => $"t{town},第{town}镇,Town {town},town,zone,,"),
            ]
        );
        folder.Figures([
            .. towns.Select(town =>
                $"f{town},spaces,t{town},,moment,2022-11-30,2022-11-30,stated,{town},,个,{town}个,exact,actual,r1,车位,3,{town},6,,,"
            ),
        ]);
        await _database.Load.RunAsync(folder.Path, CancellationToken.None);
        using var version = new DataVersion(
            _database.Service<FigureChanges>(),
            _database.Catalogues,
            _database.Settings
        );
        var boards = new RankingBoards(
            _database.Catalogues,
            _database.Figures,
            new IndicatorCoverages(_database.Service<IndicatorQuery>(), version),
            TimeProvider.System
        );

        var answer = await boards.GetAsync(
            new() { Indicators = ["spaces"], Level = "town" },
            Language.Chinese,
            CancellationToken.None
        );

        Assert.Equal(towns.Count, answer.TooMany);
        Assert.Equal(RankingBoards.MostRanked, answer.Ranking.Ranked.Count);
    }
}
