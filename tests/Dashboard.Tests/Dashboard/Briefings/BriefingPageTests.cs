using Bunit;
using Dashboard.Briefings;
using Dashboard.Charts;
using Dashboard.Comparing;
using Dashboard.Documents.Briefings;
using Dashboard.Explore;
using Dashboard.Overview;
using Dashboard.Serving;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Briefings;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Briefings;

public sealed class BriefingPageTests : StaffContext
{
    public BriefingPageTests()
    {
        Services.AddOverview();
        Services.AddExplore();
        Services.AddComparing();
        Services.AddBriefings();
        Services.AddServing();
    }

    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Actor Clerk = Setup.Office.Clerk;

    private BriefingCommands Commands => Services.GetRequiredService<BriefingCommands>();

    [Fact]
    public async Task A_part_is_moved_up_and_stays_there()
    {
        await SignInAsync(Clerk);
        var (page, code) = await OpenAsync(Remark("甲"), Remark("乙"), Remark("丙"));

        await page.Find("button[aria-label='上移：丙']").ClickAsync(new());

        Assert.Equal(["甲", "丙", "乙"], Headings(page));
        Assert.Equal(
            ["甲", "丙", "乙"],
            (await SavedAsync(code)).Items.Select(item => item.Heading)
        );
        Assert.True(page.Find("button[aria-label='上移：甲']").HasAttribute("disabled"));
        Assert.True(page.Find("button[aria-label='下移：乙']").HasAttribute("disabled"));
    }

    [Fact]
    public async Task A_part_is_moved_by_Alt_and_an_arrow_and_by_dragging()
    {
        await SignInAsync(Clerk);
        var (page, code) = await OpenAsync(Remark("甲"), Remark("乙"), Remark("丙"));

        await page.FindAll(".outline .name")[2]
            .KeyDownAsync(new KeyboardEventArgs { Key = "ArrowUp", AltKey = true });
        Assert.Equal(["甲", "丙", "乙"], Headings(page));
        await page.FindAll(".outline .name")[2]
            .KeyDownAsync(new KeyboardEventArgs { Key = "ArrowUp" });
        Assert.Equal(["甲", "丙", "乙"], Headings(page));

        await page.FindAll(".outline li")[0].DragStartAsync(new());
        await page.FindAll(".outline li")[2].DropAsync(new());
        Assert.Equal(["丙", "乙", "甲"], Headings(page));
        Assert.Equal(
            ["丙", "乙", "甲"],
            (await SavedAsync(code)).Items.Select(item => item.Heading)
        );
    }

    [Fact]
    public async Task A_remark_goes_between_two_parts_and_is_open()
    {
        await SignInAsync(Clerk);
        var (page, _) = await OpenAsync(Remark("甲"), Remark("乙"));

        await page.Find("button[aria-label='在“乙”前加']").ClickAsync(new());
        await Button(page, "加一段文字").ClickAsync(new());

        Assert.Equal(["甲", "说明", "乙"], Headings(page));
        Assert.Equal("说明", page.Find(".retitle").GetAttribute("value"));
        Assert.Single(page.FindAll(".part"));
    }

    [Fact]
    public async Task Charts_and_numbers_are_picked_into_a_place()
    {
        await Office.ApprovedAsync(Setup.Office.Entered(700));
        await SignInAsync(Clerk);
        var (page, code) = await OpenAsync(Trained(710), Remark("甲"));

        await page.Find("button[aria-label='在“甲”前加']").ClickAsync(new());
        Assert.Empty(page.FindAll(".pick-parts input[type=checkbox][checked]"));
        await page.Find(".pick-parts input[value=headlines]").ChangeAsync(new() { Value = true });
        await Button(page, "加入1项").ClickAsync(new());

        Assert.Equal(
            ["headlines"],
            (await SavedAsync(code)).Items.Skip(1).SkipLast(1).Select(item => item.Origin!.Key)
        );
        Assert.Empty(page.FindAll(".pick-parts"));
    }

    [Fact]
    public async Task Only_what_is_ticked_becomes_a_briefing()
    {
        await Office.ApprovedAsync(Setup.Office.Entered(700));
        await SignInAsync(Clerk);
        var page = Render<BriefingsPage>();
        await page.Find("input[name=period]").ChangeAsync(new() { Value = "2023" });
        var offered = page.FindAll(".pick-parts li").Count;

        await Button(page, "全不选").ClickAsync(new());
        Assert.True(Button(page, "Word").HasAttribute("disabled"));
        await page.Find(".pick-parts input[value=headlines]").ChangeAsync(new() { Value = true });
        await Button(page, "保存并编辑").ClickAsync(new());

        Assert.True(offered > 1);
        var line = Assert.Single(
            await Services.GetRequiredService<BriefingQuery>().ListAsync(Clerk, None)
        );
        Assert.Equal(1, line.Items);
    }

    [Fact]
    public async Task A_part_is_retitled_and_its_text_is_only_text()
    {
        await SignInAsync(Clerk);
        var (page, code) = await OpenAsync(Remark("甲"));

        await page.Find(".retitle").ChangeAsync(new() { Value = "<script>alert(1)</script>" });
        await page.Find(".part textarea")
            .ChangeAsync(new() { Value = "=1+1 <script>alert(2)</script>" });
        await page.Find("input[name=shared]").ChangeAsync(new() { Value = true });

        Assert.Empty(page.FindAll("script"));
        var item = (await SavedAsync(code)).Items.Single();
        Assert.Equal("<script>alert(1)</script>", item.Heading);
        Assert.Equal("=1+1 <script>alert(2)</script>", item.Text);
        var paper = Render<BriefingPaper>(parameters =>
            parameters
                .Add(
                    one => one.Briefing,
                    BriefingParts.Document(SavedAsync(code).Result, Given.Catalogue)
                )
                .Add(one => one.Catalogue, Given.Catalogue)
        );
        Assert.Empty(paper.FindAll("script"));
        Assert.Contains(
            "<script>alert(2)</script>",
            paper.Find(".paragraph").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_part_is_removed_only_after_it_is_confirmed()
    {
        await SignInAsync(Clerk);
        var (page, code) = await OpenAsync(Remark("甲"), Remark("乙"));

        await page.Find("button[aria-label='移除：甲']").ClickAsync(new());
        Assert.Equal(2, (await SavedAsync(code)).Items.Count);
        await Button(page, "确定移除").ClickAsync(new());

        Assert.Equal(["乙"], Headings(page));
        Assert.Equal("乙", (await SavedAsync(code)).Items.Single().Heading);
    }

    [Fact]
    public async Task A_generated_paragraph_gives_way_to_somebodys_own_and_comes_back()
    {
        await SignInAsync(Clerk);
        var (page, code) = await OpenAsync(Trained(710));
        var generated = page.Find(".paragraph").TextContent;
        Assert.Contains("710", generated, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll(".paragraph a.said"));

        await Button(page, "改写").ClickAsync(new());
        Assert.Equal(generated, page.Find(".part textarea").GetAttribute("value"));
        await page.Find(".part textarea").ChangeAsync(new() { Value = "培训扎实。" });
        Assert.Equal("培训扎实。", page.Find(".paragraph").TextContent);
        Assert.Equal("培训扎实。", (await SavedAsync(code)).Items[0].Text);

        await Button(page, "恢复自动生成").ClickAsync(new());
        Assert.Equal(generated, page.Find(".paragraph").TextContent);
    }

    [Fact]
    public async Task A_title_that_is_missing_is_asked_for_and_the_old_one_stays()
    {
        await SignInAsync(Clerk);
        var (page, code) = await OpenAsync(Remark("甲"));

        await page.Find("input[name=title]").ChangeAsync(new() { Value = " " });

        Assert.Equal("请写标题", page.Find(".problem").TextContent);
        Assert.Equal("某区主要指标", (await SavedAsync(code)).Details.Title);
    }

    [Fact]
    public async Task An_update_shows_old_and_new_and_changes_nothing_before_it_is_confirmed()
    {
        await SignInAsync(Clerk);
        var figure = await Office.ApprovedAsync(Setup.Office.Entered(700));
        var (page, code) = await OpenAsync(await HeadlinesAsync());
        await Office.ChangedAsync(figure, 900);

        await Button(page, "更新").ClickAsync(new());

        var cells = page.FindAll("tbody tr")
            .Single(row => row.TextContent.Contains("培训人次", StringComparison.Ordinal))
            .QuerySelectorAll("td.numeric")
            .Select(cell => cell.TextContent);
        Assert.Equal(["700人次", "900人次"], cells);
        Assert.Equal(700, await ValueAsync(code));

        await Button(page, "确定更新").ClickAsync(new());

        Assert.Equal(900, await ValueAsync(code));
        await Button(page, "更新").ClickAsync(new());
        Assert.Contains("与今天的数据一致", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_share_is_read_and_copied_but_not_edited()
    {
        await SignInAsync(Setup.Office.OtherClerk);
        var made = await Commands.CreateAsync(
            Clerk,
            Details with
            {
                IsShared = true,
            },
            Language.Chinese,
            [Remark("甲"), Trained(710)],
            None
        );

        var page = Render<BriefingPage>(parameters => parameters.Add(one => one.Code, made.Code!));

        Assert.Empty(page.FindAll("input, textarea"));
        Assert.Contains("由zhang编制并共享", page.Markup, StringComparison.Ordinal);
        Assert.Contains("甲", page.Find(".paper").TextContent, StringComparison.Ordinal);
        await Button(page, "复制成我的").ClickAsync(new());
        var lines = await Services
            .GetRequiredService<BriefingQuery>()
            .ListAsync(Setup.Office.OtherClerk, None);
        Assert.Equal(
            "某区主要指标（副本）",
            Assert.Single(lines, line => line.Owner == "chen").Title
        );
    }

    [Fact]
    public async Task What_is_not_shared_is_not_there_for_others()
    {
        await SignInAsync(Setup.Office.OtherClerk);
        var made = await Commands.CreateAsync(
            Clerk,
            Details,
            Language.Chinese,
            [Remark("秘")],
            None
        );

        var page = Render<BriefingPage>(parameters => parameters.Add(one => one.Code, made.Code!));

        Assert.Contains("没有这份简报", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("秘", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_whose_page_shows_it_no_longer_stays_as_it_was()
    {
        await SignInAsync(Clerk);
        var (page, code) = await OpenAsync(Trained(710));

        await Button(page, "更新").ClickAsync(new());

        Assert.Contains("如今已做不出这一部分，保留原样", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("确定更新", page.Markup, StringComparison.Ordinal);
        Assert.Equal(710, (await SavedAsync(code)).Items[0].Snapshot.Chart!.Points.Last().Value);
    }

    [Fact]
    public async Task The_bar_shows_how_far_the_document_is()
    {
        await SignInAsync(Clerk);
        var (page, _) = await OpenAsync(Remark("甲"));
        var address = page.Find("a[download]").GetAttribute("href")!;
        var watch = address[(address.IndexOf("watch=", StringComparison.Ordinal) + 6)..];
        var progress = Services.GetRequiredService<WritingProgress>();

        progress.Of(watch).Report(40);
        page.WaitForAssertion(() =>
            Assert.Equal("40", page.Find("progress").GetAttribute("value"))
        );
        progress.Of("another").Report(50);
        progress.Of(watch).Report(100);

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("progress")));
    }

    [Fact]
    public async Task A_briefing_is_made_from_a_template_and_deleted_after_a_second_click()
    {
        await Office.ApprovedAsync(Setup.Office.Entered(700));
        await SignInAsync(Clerk);
        var page = Render<BriefingsPage>();

        await page.Find("input[name=period]").ChangeAsync(new() { Value = "2023" });
        await Button(page, "保存并编辑").ClickAsync(new());

        var query = Services.GetRequiredService<BriefingQuery>();
        var line = Assert.Single(await query.ListAsync(Clerk, None));
        Assert.Equal("某区2023年主要指标情况通报", line.Title);

        page = Render<BriefingsPage>();
        await Button(page, "删除").ClickAsync(new());
        Assert.Single(await query.ListAsync(Clerk, None));
        await Button(page, "确定删除").ClickAsync(new());
        Assert.Empty(await query.ListAsync(Clerk, None));
    }

    private static readonly BriefingDetails Details = new(
        "某区主要指标",
        "",
        new(2026, 11, 21),
        "topic"
    );

    private async Task<(IRenderedComponent<BriefingPage> Page, string Code)> OpenAsync(
        params NewBriefingItem[] items
    )
    {
        var made = await Commands.CreateAsync(Clerk, Details, Language.Chinese, items, None);
        return (
            Render<BriefingPage>(parameters => parameters.Add(one => one.Code, made.Code!)),
            made.Code!
        );
    }

    private async Task<SavedBriefing> SavedAsync(string code) =>
        (await Services.GetRequiredService<BriefingQuery>().FindAsync(Clerk, code, None))!;

    private async Task<decimal> ValueAsync(string code) =>
        (await SavedAsync(code))
            .Items[0]
            .Snapshot.Cards!.Single(card => card.Label == "培训人次")
            .Standing.Quantity.Value;

    private async Task<NewBriefingItem> HeadlinesAsync()
    {
        using var scope = Services.CreateScope();
        var answer = await scope
            .ServiceProvider.GetRequiredService<BriefingContents>()
            .GetAsync(
                new("zone", "2023", BriefingTemplate.Topic, new(2026, 11, 21)),
                Language.Chinese,
                None
            );
        return answer.Items[0];
    }

    private static IEnumerable<string?> Headings(IRenderedComponent<BriefingPage> page) =>
        page.FindAll(".outline .name span").Select(name => name.TextContent);

    private static AngleSharp.Dom.IElement Button<T>(IRenderedComponent<T> page, string text)
        where T : Microsoft.AspNetCore.Components.IComponent =>
        page.FindAll("button").First(button => button.TextContent.Trim() == text);

    private static NewBriefingItem Remark(string heading) =>
        new(BriefingItemKind.Remark, heading, null, null, heading + "的话");

    private static NewBriefingItem Trained(decimal value) =>
        BriefingParts.Of(
            new KeyedChart(
                "time-trained",
                GivenBriefing.Chart(
                    ChartForm.OverTime,
                    [
                        GivenBriefing.Point("2022年", Figure("2022", 300)),
                        GivenBriefing.Point("2023年", Figure("2023", value)),
                    ]
                )
            ),
            new BriefingOrigin("zone", "2023")
        );

    private static Figure Figure(string period, decimal value) =>
        Given.Figure(period, value, district: "zone", code: period);
}
