using System.Globalization;
using Bunit;
using Dashboard.Entry;
using Dashboard.Storage.Entry;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using static Dashboard.Tests.Setup.HostileFiles;

namespace Dashboard.Tests.Dashboard.Entry;

public sealed class ImportPageTests : StaffContext
{
    private const string Header = "指标,区划,期间,数值,单位,性质,范围,来源,备注,说明\n";

    [Fact]
    public async Task The_preview_says_of_each_line_what_it_would_do()
    {
        await Office.ApprovedAsync(Setup.Office.Entered(700));
        var page = await UploadAsync(
            "培训人次,某区,2023,750,人次,,,某〔2023〕1号,,已核对\n"
                + "培训人次,某区,2022,600,人次,,,某〔2022〕1号,,已核对\n"
                + "培训人次,某镇,2022,６００余,人次,,,某〔2022〕2号,,已核对\n"
        );

        var rows = Rows(page);
        Assert.Equal(
            ["2|更改|培训人次|某区|2023年|700人次|750人次", "3|新增|培训人次|某区|2022年||600人次"],
            rows.Take(2)
        );
        Assert.Equal("4|新增|培训人次|某镇|2022年||600余人次", rows[2]);
        Assert.Contains(
            "新增2条，更改1条，已有相同0条，有误0条",
            page.Markup,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_was_confirmed_is_submitted_and_the_same_file_changes_nothing_more()
    {
        const string Line = "培训人次,某区,2022,600,人次,,,某〔2022〕1号,,已核对\n";
        var page = await UploadAsync(Line);

        await page.Find("section.group .actions button").ClickAsync(new());

        page.WaitForAssertion(() =>
            Assert.EndsWith(
                "/entry?saved=import",
                Services.GetRequiredService<NavigationManager>().Uri,
                StringComparison.Ordinal
            )
        );
        Assert.Single(await Office.Queue.OfAsync(Setup.Office.Clerk, CancellationToken.None));
        Upload(page, Line);
        page.WaitForAssertion(() =>
            Assert.Contains("已有相同1条", page.Markup, StringComparison.Ordinal)
        );
        Assert.True(page.Find("section.group .actions button").HasAttribute("disabled"));
    }

    [Fact]
    public async Task Wrong_lines_say_why_and_the_right_ones_alone_can_be_sent()
    {
        var page = await UploadAsync(WithWrong);

        Assert.Equal("没有名为“飞船数”的指标", Said(page, 3));
        Assert.Equal("您的账号不能填报另区的数据", Said(page, 4));
        await page.Find("section.group .actions button").ClickAsync(new());

        Assert.Equal(
            "已送审1条；其余2条在下面，可以改好再送，或下载",
            page.Find(".done").TextContent
        );
        Assert.Equal([3, 4], Numbers(page));
        var sent = await Office.Queue.OfAsync(Setup.Office.Clerk, CancellationToken.None);
        Assert.Equal(600, Assert.Single(sent).Figure.Quantity.Value);
        Assert.True(page.Find("section.group .actions button").HasAttribute("disabled"));
    }

    [Fact]
    public async Task A_wrong_line_is_mended_in_its_place_and_goes_with_the_others()
    {
        var page = await UploadAsync(WithWrong);

        await MendAsync(page, 3, "指标", "停车位");
        Assert.Equal("单位是“人次”，该指标的单位是“个”", Said(page, 3));
        await MendAsync(page, 3, "单位", "个");
        await MendAsync(page, 4, "区划", "某镇");

        Assert.Equal([3, 4, 2], Numbers(page));
        Assert.Contains(
            "新增3条，更改0条，已有相同0条，有误0条",
            page.Markup,
            StringComparison.Ordinal
        );
        await page.Find("section.group .actions button").ClickAsync(new());

        var sent = await Office.Queue.OfAsync(Setup.Office.Clerk, CancellationToken.None);
        Assert.Equal(3, sent.Count);
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task An_explanation_that_a_line_lacks_is_written_on_the_line()
    {
        await Office.ApprovedAsync(Setup.Office.Entered(700));
        var page = await UploadAsync("培训人次,某区,2023,75000,人次,,,某〔2023〕2号,,\n");
        Assert.True(page.Find("section.group .actions button").HasAttribute("disabled"));

        await MendAsync(page, 2, "说明", "已与台账核对");
        await page.Find("section.group .actions button").ClickAsync(new());

        var sent = await Office.Queue.OfAsync(Setup.Office.Clerk, CancellationToken.None);
        Assert.Equal("已与台账核对", Assert.Single(sent).Explanation);
    }

    [Fact]
    public async Task Two_lines_that_say_the_same_are_noticed_when_one_is_mended()
    {
        var page = await UploadAsync(
            "培训人次,某区,2022,600,人次,,,某〔2022〕1号,,\n"
                + "培训人数,某区,2022,600,人次,,,某〔2022〕1号,,\n"
        );
        Assert.Contains("没有名为", Said(page, 3), StringComparison.Ordinal);

        await MendAsync(page, 3, "指标", "培训人次");

        Assert.Equal("相同", page.Find("[data-line='3'] .mark").TextContent);
    }

    [Fact]
    public async Task What_was_mended_stands_again_when_the_page_is_opened_again()
    {
        var page = await UploadAsync(WithWrong);
        await MendAsync(page, 3, "指标", "停车位");

        var again = Render<ImportPage>();
        again.WaitForElement("table");

        Assert.Equal([3, 4, 2], Numbers(again));
        Assert.Equal(
            "停车位",
            again.Find("[data-line='3'] [data-column=指标]").GetAttribute("value")
        );
        await again.Find(".notice-line button").ClickAsync(new());
        Assert.Empty(again.FindAll("table"));
        Assert.Empty(await DraftsAsync());
    }

    [Theory]
    [InlineData("a.xlsx", "培训人次", "不是")]
    [InlineData("a.csv", "指标,区划\n培训人次,某区\n", "缺少“期间”一列")]
    [InlineData("a.csv", "指标,指标,区划,期间,数值\n", "指标")]
    public async Task A_file_that_is_none_is_refused_with_a_sentence(
        string name,
        string content,
        string said
    )
    {
        await SignInAsync(Setup.Office.Clerk);
        var page = Render<ImportPage>();

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(content, name));

        page.WaitForAssertion(() =>
            Assert.Contains(said, page.Find(".problem").TextContent, StringComparison.Ordinal)
        );
        Assert.Empty(page.FindAll("table"));
    }

    [Fact]
    public async Task Numbers_nobody_can_hold_have_a_sentence_on_their_lines_and_the_page_goes_on()
    {
        string[] numbers = ["NaN", "INF", "1e308", "1E+400", Repeated("1234567890", 3)];
        await SignInAsync(Setup.Office.Clerk);
        var page = Render<ImportPage>();

        UploadBook(
            page,
            Row("指标", "区划", "期间", "数值", "来源", "说明")
                + string.Concat(
                    numbers
                        .Append("750")
                        .Select(number =>
                            Row(
                                "停车位",
                                "某区",
                                "<c><v>44927</v></c>",
                                $"<c><v>{number}</v></c>",
                                "某〔2023〕1号",
                                "已核对"
                            )
                        )
                )
        );
        page.WaitForElement("table");

        var rows = page.FindAll("tbody tr")
            .ToDictionary(row => row.Children[0].TextContent, row => row.Children);
        Assert.Equal(["2", "3", "4", "5", "6", "7"], rows.Keys.Order());
        Assert.All(
            rows.Where(row => row.Key != "7"),
            row => Assert.Contains("数值", row.Value[7].TextContent, StringComparison.Ordinal)
        );
        Assert.Contains("数值太大", rows["6"][7].TextContent, StringComparison.Ordinal);
        Assert.Equal("截至2023年1月1日", rows["7"][4].TextContent);
        Assert.Equal("750个", rows["7"][6].TextContent);
        Assert.Empty(page.FindAll("progress"));
        Assert.Equal("只送无误的1条", page.Find("section.group .actions button").TextContent);
    }

    [Fact]
    public async Task A_deep_file_is_refused_and_the_next_one_is_read()
    {
        await SignInAsync(Setup.Office.Clerk);
        var page = Render<ImportPage>();

        UploadBook(page, Row($"<c><is>{Nested("r", 100_000)}</is></c>"));
        page.WaitForAssertion(() =>
            Assert.Contains("嵌套过深", page.Find(".problem").TextContent, StringComparison.Ordinal)
        );
        Assert.Empty(page.FindAll("table, progress"));

        Upload(page, "培训人次,某区,2022,600,人次,,,某〔2022〕1号,,已核对\n");
        page.WaitForElement("table");
        Assert.Empty(page.FindAll(".problem"));
    }

    private const string WithWrong =
        "培训人次,某区,2022,600,人次,,,某〔2022〕1号,,\n"
        + "飞船数,某区,2022,6,人次,,,某〔2022〕1号,,已核对\n"
        + "培训人次,另区,2022,6,人次,,,某〔2022〕1号,,\n";

    private static string Said(IRenderedComponent<ImportPage> page, int line) =>
        page.Find($"[data-line='{line}'] .wrong:not(.mark)").TextContent;

    private static IEnumerable<int> Numbers(IRenderedComponent<ImportPage> page) =>
        page.FindAll("tbody tr")
            .Select(row => int.Parse(row.Children[0].TextContent, CultureInfo.InvariantCulture));

    private static Task MendAsync(
        IRenderedComponent<ImportPage> page,
        int line,
        string column,
        string text
    ) => page.Find($"[data-line='{line}'] [data-column={column}]").ChangeAsync(text);

    private Task<IReadOnlyList<Draft>> DraftsAsync() =>
        Services
            .GetRequiredService<Drafts>()
            .OfAsync(Setup.Office.Clerk.Account, CancellationToken.None);

    private static void UploadBook(IRenderedComponent<ImportPage> page, string rows) =>
        page.FindComponent<InputFile>()
            .UploadFiles(InputFileContent.CreateFromBinary(Xlsx(rows), "填报.xlsx"));

    private async Task<IRenderedComponent<ImportPage>> UploadAsync(string lines)
    {
        await SignInAsync(Setup.Office.Clerk);
        var page = Render<ImportPage>();
        Upload(page, lines);
        page.WaitForElement("table");
        return page;
    }

    private static void Upload(IRenderedComponent<ImportPage> page, string lines) =>
        page.FindComponent<InputFile>()
            .UploadFiles(InputFileContent.CreateFromText(Header + lines, "填报.csv"));

    // Number, act, indicator, district, period, what was there, what would be
    private static List<string> Rows(IRenderedComponent<ImportPage> page) =>
        [
            .. page.FindAll("tbody tr")
                .Select(row =>
                    string.Join('|', row.Children.Take(7).Select(cell => cell.TextContent))
                )
                .Order(StringComparer.Ordinal),
        ];
}
