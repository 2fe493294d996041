using Dashboard.Briefings;
using Dashboard.Documents.Briefings;
using Dashboard.Overview;
using Dashboard.Serving;
using Dashboard.Serving.Pickers;
using Dashboard.Storage.Figures;
using Dashboard.Tests.Data;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Briefings;

public sealed class BriefingContentsTests(TemporaryDatabase database)
    : IClassFixture<TemporaryDatabase>
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public async Task A_district_and_a_period_make_a_briefing_whose_sentences_hold()
    {
        var answer = await AskAsync(new("安庆经开区", "2022", BriefingTemplate.Monthly, Today));

        Assert.Null(answer.Problem);
        Assert.Equal("月度通报_安庆经开区_2022年", answer.FileName);
        Assert.Equal("安庆经开区2022年主要指标情况通报", answer.Briefing!.Title);
        var cards = Assert.IsType<CardsSection>(answer.Briefing.Sections[0]);
        Assert.Contains(cards.Cards, card => card.Label == "停车位总数");
        var chart = answer.Briefing.Sections.OfType<ChartSection>().First();
        Assert.StartsWith(
            "截至2022年11月底，安庆经开区停车位总数为25,808个，其中物管小区停车位数20,874个，占80.9%；",
            chart.Text!.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Every_number_of_it_can_say_where_it_is_from()
    {
        var answer = await AskAsync(new("安庆经开区", null, BriefingTemplate.Topic, Today));

        var runs = answer
            .Briefing!.Sections.OfType<ChartSection>()
            .SelectMany(section => section.Text!.Runs)
            .ToList();
        Assert.NotEmpty(runs);
        Assert.All(
            runs.Where(run => run.Text.Any(char.IsDigit)),
            run => Assert.NotEmpty(run.Figure!.Citations)
        );
    }

    [Fact]
    public async Task One_page_holds_six_numbers_and_two_charts_at_the_most()
    {
        var answer = await AskAsync(new("安庆经开区", "2022", BriefingTemplate.OnePage, Today));

        var cards = answer.Briefing!.Sections.OfType<CardsSection>().Single();
        Assert.Equal(6, cards.Cards.Count);
        Assert.Equal(2, answer.Briefing.Sections.OfType<ChartSection>().Count());
    }

    [Fact]
    public async Task A_monthly_briefing_proposes_the_main_indicators_and_not_everything()
    {
        var answer = await AskAsync(new("安庆经开区", null, BriefingTemplate.Monthly, Today));

        Assert.Equal(
            answer.Items,
            answer.Choices.Where(one => one.IsProposed).Select(one => one.Item)
        );
        Assert.InRange(answer.Items.Count, 2, 7);
        Assert.True(answer.Choices.Count > 2 * answer.Items.Count);
    }

    [Fact]
    public async Task Unit_red_head_and_what_becomes_of_the_unsure_are_taken_over()
    {
        var answer = await AskAsync(
            new(
                "安庆经开区",
                "2022",
                BriefingTemplate.Topic,
                Today,
                "某办公室",
                RedHead: true,
                UnsureFigures.LeftOut
            )
        );

        Assert.Equal("某办公室", answer.Briefing!.Unit);
        Assert.True(answer.Briefing.RedHead);
        Assert.Equal(UnsureFigures.LeftOut, answer.Briefing.Unsure);
    }

    [Theory]
    [InlineData("瓦坎达", "2022", "没有名为“瓦坎达”的区划")]
    [InlineData("安庆经开区", "上周", "“上周”不是期间")]
    public async Task A_wrong_request_gets_a_sentence(string district, string period, string words)
    {
        var answer = await AskAsync(new(district, period, BriefingTemplate.Monthly, Today));

        Assert.Null(answer.Briefing);
        Assert.Contains(words, answer.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_without_figures_makes_a_briefing_that_says_so()
    {
        var answer = await AskAsync(new("安庆经开区", "1999", BriefingTemplate.Monthly, Today));

        using var document = await answer.Briefing!.WordAsync();
        Assert.Contains(
            "本期未见报道，无数据。",
            document.MainDocumentPart!.Document.InnerText,
            StringComparison.Ordinal
        );
    }

    private async Task<BriefingAnswer> AskAsync(BriefingRequest request)
    {
        await database.Load.RunAsync(ProjectFolder.Data, CancellationToken.None);
        using var version = new DataVersion(
            database.Service<FigureChanges>(),
            database.Catalogues,
            database.Settings
        );
        var contents = new BriefingContents(
            new OverviewBoards(
                database.Catalogues,
                database.Figures,
                new PeriodsOfDistrict(database.Figures, version, TimeProvider.System),
                TimeProvider.System
            )
        );
        return await contents.GetAsync(request, Language.Chinese, CancellationToken.None);
    }
}
