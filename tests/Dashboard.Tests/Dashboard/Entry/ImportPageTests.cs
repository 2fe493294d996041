using Bunit;
using Dashboard.Entry;
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
    public async Task One_wrong_line_holds_the_whole_file_back_and_says_why()
    {
        var page = await UploadAsync(
            "培训人次,某区,2022,600,人次,,,某〔2022〕1号,,\n"
                + "飞船数,某区,2022,6,个,,,某〔2022〕1号,,\n"
                + "培训人次,另区,2022,6,人次,,,某〔2022〕1号,,\n"
        );

        var said = page.FindAll("tbody tr td:last-child").Select(one => one.TextContent).ToList();
        Assert.Equal("没有名为“飞船数”的指标", said[0].Trim());
        Assert.Equal("您的账号不能填报另区的数据", said[1].Trim());
        Assert.True(page.Find("section.group .actions button").HasAttribute("disabled"));
        Assert.Empty(await Office.Queue.OfAsync(Setup.Office.Clerk, CancellationToken.None));
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
        Assert.True(page.Find("section.group .actions button").HasAttribute("disabled"));
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
