using Dashboard.Documents.Briefings;
using Dashboard.Tests.Setup;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Tests.Documents.Export;

public sealed class OnlySureTests
{
    private static readonly Figure Sure = GivenBriefing.Stock(20_874, "residential");
    private static readonly Figure Doubtful = GivenBriefing.Stock(703, "plaza", "四至不清");

    private static readonly Briefing Mixed = GivenBriefing.Of(
        new CardsSection(
            "主要指标",
            [GivenBriefing.Card("甲", 11), GivenBriefing.Card("乙", 98, doubt: "疑漏小数点")]
        ),
        GivenBriefing.ChartSection(
            "构成",
            GivenBriefing.Chart(
                ChartForm.Parts,
                [GivenBriefing.Point("物管小区", Sure), GivenBriefing.Point("广场", Doubtful)]
            ) with
            {
                Whole = GivenBriefing.Point("停车位", GivenBriefing.Stock(25_808, Given.Parking)),
            }
        ),
        new TableSection(
            "表",
            ["数据", "数据"],
            [
                [
                    BriefingCell.Of(Sure, Language.Chinese),
                    BriefingCell.Of(Doubtful, Language.Chinese),
                ],
            ]
        )
    );

    [Fact]
    public async Task Unsure_figures_are_shown_with_their_mark_unless_they_are_left_out()
    {
        var text = await TextAsync(Mixed);

        Assert.Contains("98人次", text, StringComparison.Ordinal);
        Assert.Contains("广场703个（存疑）", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Left_out_they_stand_nowhere_and_the_document_says_that_they_were()
    {
        var text = await TextAsync(Mixed with { Unsure = UnsureFigures.LeftOut });

        Assert.DoesNotContain("98人次", text, StringComparison.Ordinal);
        Assert.DoesNotContain("703", text, StringComparison.Ordinal);
        Assert.Contains("11人次", text, StringComparison.Ordinal);
        Assert.Contains(
            "未列入存疑、计算、来源不一或未审的数据1项",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "存疑、计算、来源不一和未审的数据均未列入。",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nothing_is_said_of_a_whole_whose_parts_were_left_out()
    {
        var text = await TextAsync(Mixed with { Unsure = UnsureFigures.LeftOut });

        Assert.Contains("其中物管小区20,874个，占80.9%。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("未见报道", text, StringComparison.Ordinal);
        Assert.DoesNotContain("各项之和", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_that_nobody_approved_is_unsure_too()
    {
        var draft = Standing.Of(
            Given.Figure("2022", 77, report: "early") with
            {
                State = FigureState.Submitted,
            }
        );

        var text = await TextAsync(
            GivenBriefing.Of(new CardsSection("主要指标", [new("甲", draft)]))
        );

        Assert.Contains("77人次：未审", text, StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(Briefing briefing)
    {
        using var document = await briefing.WordAsync();
        return string.Join(
            '\n',
            document
                .MainDocumentPart!.Document.Descendants<Paragraph>()
                .Select(paragraph => paragraph.InnerText)
        );
    }
}
