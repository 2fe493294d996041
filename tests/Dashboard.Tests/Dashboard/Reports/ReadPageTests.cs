using Bunit;
using Dashboard.Reports.Reading;
using Dashboard.Storage.Reports;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Reports;

public sealed class ReadPageTests : StaffContext
{
    private int _keys;

    [Fact]
    public async Task Twenty_figures_are_confirmed_with_at_most_sixty_keys()
    {
        var lines = Enumerable
            .Range(1, 20)
            .Select(n => $"2023年{n % 12 + 1}月，某镇培训{100 + n}人次。")
            .ToList();
        // Some that the catalogue does not know, and some to drop.
        lines[4] = "2023年5月，某镇发放宣传册1200本。";
        lines[9] = "2023年10月，某镇发放宣传册1300本。";
        var page = await ReadAsync(string.Join('\n', lines));
        Assert.Equal(20, page.FindAll(".proposal").Count);

        while (page.FindAll(".proposal.open.current").Count > 0)
        {
            if (page.FindAll(".proposal.current .nearest button").Count > 0)
            {
                Press(page, page.FindAll(".done button").Count > 0 ? "y" : "3");
            }

            Press(page, page.FindAll(".proposal.accepted").Count == 3 ? "x" : "Enter");
            if (page.FindAll(".proposal.current input[name=explanation]").Count > 0)
            {
                page.Find(".proposal.current input[name=explanation]").Change("经核实");
                await page.Find(".proposal.current form").SubmitAsync();
                _keys++;
            }

            Assert.InRange(_keys, 1, 60);
        }

        Press(page, "Enter", ctrl: true);
        Assert.InRange(_keys, 20, 60);
        page.WaitForAssertion(() =>
            Assert.EndsWith(
                "/entry?saved=read",
                Services
                    .GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>()
                    .Uri,
                StringComparison.Ordinal
            )
        );
    }

    [Fact]
    public async Task Of_a_document_that_is_refused_nothing_is_kept_and_what_was_typed_stays()
    {
        Services.AddSingleton<Readings>();
        await SignInAsync(Setup.Office.Clerk);
        var page = Render<ReadPage>();
        page.Find("textarea").Change("2023年，某镇培训710余人次。");
        string[] bodies =
        [
            HostileFiles.Repeated("<w:p><w:r><w:t>签约项目43个。</w:t></w:r></w:p>", 300_000),
            HostileFiles.Nested("w:smartTag", 60_000),
            HostileFiles.Repeated("<w:p/>", 200_001),
        ];

        foreach (var (body, said) in bodies.Zip(["200,000", "嵌套过深", "200,000"]))
        {
            page.FindComponent<InputFile>()
                .UploadFiles(
                    InputFileContent.CreateFromBinary(HostileFiles.Docx(body), "报道.docx")
                );
            page.WaitForAssertion(() =>
                Assert.Contains(said, page.Find(".problem").TextContent, StringComparison.Ordinal)
            );
        }

        await using var db = await Office.Database.Contexts.CreateDbContextAsync();
        Assert.InRange((await db.Drafts.SingleAsync()).Content.Length, 1, 1_000);
        Assert.Contains(
            "710",
            page.Find("textarea").GetAttribute("value"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/reports/read", "{\"Text\":")]
    [InlineData("/reports/read#answers", "{}")]
    public async Task A_damaged_draft_is_put_aside_with_a_sentence_and_the_page_works(
        string place,
        string content
    )
    {
        await using (var db = await Office.Database.Contexts.CreateDbContextAsync())
        {
            db.Drafts.Add(
                new global::Dashboard.Storage.Entry.DraftRow
                {
                    Account = Setup.Office.Clerk.Account,
                    Place = place,
                    Content = content,
                    SavedAtUtc = new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc),
                }
            );
            await db.SaveChangesAsync();
        }

        var page = await ReadAsync(
            "2023年，某镇培训710余人次。",
            page =>
                Assert.Contains(
                    "已另存一旁",
                    page.Find(".problem").TextContent,
                    StringComparison.Ordinal
                )
        );

        Assert.Single(page.FindAll(".proposal"));
        Assert.Empty(page.FindAll(".problem"));
        Assert.Empty(Render<ReadPage>().FindAll(".problem"));
    }

    [Fact]
    public async Task The_mouse_alone_suffices_too()
    {
        var page = await ReadAsync("2023年，某镇培训710余人次。\n2022年，某镇培训600人次。");

        await page.FindAll(".text mark")[1].ClickAsync(new());
        Assert.Equal(
            "600人次",
            Assert.Single(page.FindAll(".proposal.current strong")).TextContent
        );
        await page.FindAll(".proposal")[0].ClickAsync(new());
        Assert.Single(page.FindAll(".proposal.current"));
        await page.Find(".proposal.current .second").ClickAsync(new());
        page.WaitForElement(".proposal.accepted");
        await page.FindAll(".proposal.current .plain")[1].ClickAsync(new());
        page.WaitForElement(".proposal.dropped");

        Assert.Equal(
            "710余人次",
            Assert.Single(page.FindAll(".proposal.accepted strong")).TextContent
        );
        Assert.Equal(
            "600人次",
            Assert.Single(page.FindAll(".proposal.dropped strong")).TextContent
        );
    }

    [Fact]
    public async Task One_key_takes_what_is_sure_in_every_field_and_leaves_the_rest_open()
    {
        await Office
            .Database.Service<LearnedNames>()
            .LearnAsync(
                Setup.Office.Clerk,
                AliasKind.Indicator,
                "培训",
                "trained",
                CancellationToken.None
            );
        var page = await ReadAsync("2023年，按照部署，统一安排，某镇培训12人次。\n其中三处。");
        Assert.Contains(
            "各项都有把握1条，要核对0条，有不明1条",
            page.Find(".proposals [role=status]").TextContent,
            StringComparison.Ordinal
        );

        Press(page, "a");

        page.WaitForAssertion(() =>
            Assert.Equal("12人次", page.Find(".proposal.accepted strong").TextContent)
        );
        Assert.Single(page.FindAll(".proposal.open.current"));
        Press(page, "a");
        page.WaitForAssertion(() =>
            Assert.Contains(
                "没有各项都有把握",
                page.Find(".problem").TextContent,
                StringComparison.Ordinal
            )
        );
        Assert.Single(page.FindAll(".proposal.open"));
    }

    [Fact]
    public async Task A_field_says_whether_to_look_at_it_and_one_put_in_by_hand_is_sure()
    {
        var page = await ReadAsync("其中三处。");
        Assert.Equal("不明", Assert.Single(page.FindAll(".proposal .mark.overdue")).TextContent);

        Assert.Contains(
            "有不明1条",
            page.Find(".proposals [role=status]").TextContent,
            StringComparison.Ordinal
        );
        Press(page, "e");
        page.Find("#read-indicator").Input("停车位");
        await page.Find("#read-indicator").KeyDownAsync("Enter");

        Assert.Contains(
            "有不明0条",
            page.Find(".proposals [role=status]").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nothing_is_saved_without_a_yes()
    {
        var page = await ReadAsync("2023年，某镇培训710余人次。");

        Press(page, "j");
        Press(page, "Enter", ctrl: true);

        Assert.Empty(await Office.Queue.OfAsync(Setup.Office.Clerk, CancellationToken.None));
        Assert.Equal("送审0条", page.Find("button[disabled]").TextContent);
    }

    [Fact]
    public async Task A_corrected_unit_is_offered_to_like_figures_and_remembered()
    {
        var page = await ReadAsync("2023年，某镇培训120人。\n2022年，某镇培训100人。");
        Press(page, "e");
        Assert.Equal("人", page.Find(".proposal.current input[name=unit]").GetAttribute("value"));

        page.Find(".proposal.current input[name=unit]").Change("人次");
        Press(page, "y");

        Assert.Empty(page.FindAll(".done"));
        var learned = await Office
            .Database.Service<LearnedNames>()
            .OfAsync(AliasKind.Unit, CancellationToken.None);
        Assert.Equal(new Dictionary<string, string> { ["培训 人"] = "人次" }, learned);
    }

    [Fact]
    public async Task An_unknown_indicator_can_be_made_from_the_words_of_the_text()
    {
        var page = await ReadAsync("2023年，某镇发放宣传册1200本。");

        Press(page, "n");
        Assert.Contains(
            "宣传册",
            page.Find("input[name=new-name]").GetAttribute("value"),
            StringComparison.Ordinal
        );
        page.Find("input[name=new-name]").Change("发放宣传册");
        await page.Find(".proposal form").SubmitAsync();

        page.WaitForAssertion(() =>
            Assert.Contains(
                "发放宣传册",
                page.Find(".proposal p").TextContent,
                StringComparison.Ordinal
            )
        );
        var catalogue = await Office.Database.Catalogues.GetAsync(CancellationToken.None);
        var made = catalogue.NamedIndicator("发放宣传册");
        Assert.Equal(("本", "待归类"), (made?.Unit, made?.Category));
    }

    [Fact]
    public async Task Answers_are_there_again_after_a_restart()
    {
        var first = await ReadAsync("2023年，某镇培训710余人次。\n2022年，某镇培训600人次。");
        Press(first, "Enter");
        await DisposeComponentsAsync();

        var second = Render<ReadPage>();

        second.WaitForAssertion(() => Assert.Single(second.FindAll(".proposal.accepted")));
        Assert.Contains(
            "已恢复未送审的报道",
            second.Find(".done").TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("600人次", second.Find(".proposal.current strong").TextContent);
    }

    [Fact]
    public async Task A_report_that_is_there_in_another_printing_is_named()
    {
        const string Text =
            "2023年某镇共计培训网格员710余人次。群众满意度稳步提升到新的高度。各镇街道都设立了便民服务大厅。";
        await Office
            .Database.Service<ReportCommands>()
            .AddAsync(
                Setup.Office.Clerk,
                new BroughtReport(
                    "年终盘点",
                    "",
                    new DateOnly(2023, 12, 31),
                    DistrictLevel.County,
                    Text
                ),
                CancellationToken.None
            );

        var page = await ReadAsync(Text.Replace("。", "。\n", StringComparison.Ordinal));

        Assert.Contains(
            "100%的句子与已有的《年终盘点》相同",
            page.Find(".notice-line").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_report_read_again_marks_what_is_there_by_its_place_and_taking_it_again_asks()
    {
        const string text = "2023年1—10月，某镇培训200余人次。2022年，某镇培训600人次。";
        await TakeFirstAsync(text);
        // As it was corrected since: another time for the same words.
        await using (var db = await Office.Database.Contexts.CreateDbContextAsync())
        {
            await db
                .Figures.Where(row => row.ValueScaled == 200 * 10_000)
                .ExecuteUpdateAsync(row =>
                    row.SetProperty(one => one.PeriodEnd, new DateOnly(2023, 11, 30))
                        .SetProperty(one => one.PeriodLast, new DateOnly(2023, 11, 30))
                );
        }

        var page = await ReadAsync(text);

        Assert.Contains(
            "读出的2条中，1条已有，1条是新的。",
            page.Find(".notice-line").TextContent,
            StringComparison.Ordinal
        );
        var known = page.FindAll(".proposal")[0].TextContent;
        Assert.Contains("2023年1—11月", known, StringComparison.Ordinal);
        Assert.Contains("原文同一处", known, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".proposal")[1].QuerySelectorAll(".known"));
        Press(page, "Enter");
        Assert.Contains(
            "这条数据已在系统中",
            page.Find(".proposal.current .wrong").TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(page.FindAll(".proposal.accepted"));
    }

    [Fact]
    public async Task In_another_printing_what_says_the_same_is_marked()
    {
        const string text = "2023年1—10月，某镇培训200余人次。群众满意度稳步提升到新的高度。";
        await TakeFirstAsync(text);

        var page = await ReadAsync("本报讯。\n" + text);

        Assert.Contains(
            "说的是同一个数",
            page.Find(".proposal").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_figure_that_several_reports_state_is_answered_once_and_cites_them_all()
    {
        var page = await BringAsync(
            ("1甲.txt", "2022年，某镇培训710余人次。2022年，某镇新增停车位30个。"),
            ("2乙.txt", "2022年，某镇培训710余人次。"),
            ("3丙.txt", "2022年，某镇新增停车位50个。")
        );

        Assert.Contains(
            "另见《2乙》",
            page.FindAll(".proposal")[0].TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "《3丙》写的是50个",
            page.FindAll(".proposal")[1].TextContent,
            StringComparison.Ordinal
        );
        Press(page, "Enter");
        await page.FindAll("nav.places button")[1].ClickAsync(new());
        Assert.Contains(
            "与《1甲》的“710余人次”是同一条",
            page.Find(".proposal").TextContent,
            StringComparison.Ordinal
        );
        Press(page, "Enter");
        Assert.Empty(page.FindAll(".proposal.accepted"));

        Press(page, "Enter", ctrl: true);
        page.WaitForAssertion(() =>
            Assert.EndsWith(
                "/entry?saved=read",
                Services
                    .GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>()
                    .Uri,
                StringComparison.Ordinal
            )
        );
        var figure = Assert
            .Single(await Office.Queue.OfAsync(Setup.Office.Clerk, CancellationToken.None))
            .Figure;
        var catalogue = await Office.Database.Catalogues.GetAsync(CancellationToken.None);
        Assert.Equal(
            ["1甲", "2乙"],
            figure
                .Citations.Select(citation => catalogue.Report(citation.Report)!.Title)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_sheaf_is_there_again_after_a_restart_with_what_was_parted()
    {
        var first = await BringAsync(
            ("1甲.txt", "2022年，某镇培训710余人次。"),
            ("2乙.txt", "2022年，某镇培训710余人次。其中三处。")
        );
        await first.FindAll("nav.places button")[1].ClickAsync(new());
        await first
            .FindAll(".proposal button")
            .First(button => button.TextContent == "分开")
            .ClickAsync(new());
        Press(first, "Enter");
        first.WaitForElement(".proposal.accepted");
        await DisposeComponentsAsync();

        var second = Render<ReadPage>();

        second.WaitForAssertion(() => Assert.Single(second.FindAll(".proposal.open")));
        Assert.Equal(2, second.FindAll("nav.places button").Count);
        await second.FindAll("nav.places button")[1].ClickAsync(new());
        Assert.Single(second.FindAll(".proposal.accepted"));
    }

    [Fact]
    public async Task A_file_of_a_sheaf_that_cannot_be_read_is_named_and_the_others_are_taken()
    {
        var page = await BringAsync(
            ("1甲.txt", "2022年，某镇培训710余人次。"),
            ("坏.docx", "这不是docx。"),
            ("2乙.txt", "2022年，某镇培训20人次。")
        );

        Assert.Equal(2, page.FindAll("nav.places button").Count);
    }

    [Fact]
    public async Task A_doubt_is_shown_with_the_likely_reading_and_changes_nothing_until_it_is_taken()
    {
        var page = await ReadAsync("2023年，某镇事项办结率985%。");
        Assert.Contains(
            "可能漏了小数点，应是98.5%",
            page.Find(".proposal .doubt").TextContent,
            StringComparison.Ordinal
        );
        Press(page, "e");
        Assert.Equal("985", page.Find("input[name=value]").GetAttribute("value"));

        await page.FindAll(".proposal button")
            .First(button => button.TextContent == "按98.5%")
            .ClickAsync(new());

        Assert.Equal("98.5", page.Find("input[name=value]").GetAttribute("value"));
    }

    private async Task<IRenderedComponent<ReadPage>> BringAsync(
        params (string Name, string Text)[] files
    )
    {
        Services.AddSingleton<Readings>();
        await SignInAsync(Setup.Office.Clerk);
        var page = Render<ReadPage>();
        page.Find("[name=date]").Change("2023-12-31");
        page.FindComponent<InputFile>()
            .UploadFiles([
                .. files.Select(file => InputFileContent.CreateFromText(file.Text, file.Name)),
            ]);
        page.WaitForElement("nav.places");
        await page.Find("form").SubmitAsync();
        page.WaitForElement(".proposals");
        return page;
    }

    private async Task TakeFirstAsync(string text)
    {
        var page = await ReadAsync(text);
        Press(page, "Enter");
        Press(page, "Enter", ctrl: true);
        page.WaitForAssertion(() =>
            Assert.EndsWith(
                "/entry?saved=read",
                Services
                    .GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>()
                    .Uri,
                StringComparison.Ordinal
            )
        );
        await DisposeComponentsAsync();
    }

    private async Task<IRenderedComponent<ReadPage>> ReadAsync(
        string text,
        Action<IRenderedComponent<ReadPage>>? before = null
    )
    {
        if (Services.All(service => service.ServiceType != typeof(Readings)))
        {
            Services.AddSingleton<Readings>();
            await SignInAsync(Setup.Office.Clerk);
        }

        var page = Render<ReadPage>();
        before?.Invoke(page);
        page.Find("[name=text]").Change(text);
        page.Find("[name=title]").Change("年终");
        page.Find("[name=date]").Change("2023-12-31");
        await page.Find("form").SubmitAsync();
        page.WaitForElement(".proposals");
        return page;
    }

    private void Press(IRenderedComponent<ReadPage> page, string key, bool ctrl = false)
    {
        _keys++;
        page.Find(".proposals").KeyDown(new KeyboardEventArgs { Key = key, CtrlKey = ctrl });
    }
}
