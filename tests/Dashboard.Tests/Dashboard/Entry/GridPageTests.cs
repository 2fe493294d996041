using Bunit;
using Dashboard.Entry;
using Dashboard.Storage.Entry;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Entry;

public sealed class GridPageTests : StaffContext
{
    [Fact]
    public async Task A_block_of_two_hundred_lines_is_pasted_over_many_districts()
    {
        await SignInAsync(Setup.Office.Clerk);
        var page = Open("/entry/grid?indicator=trained&period=2023");
        var block = string.Join(
            '\n',
            Enumerable.Range(1, 200).Select(number => $"第{number}镇\t1,{number:000}")
        );

        var filled = await page.InvokeAsync(() =>
            page.Instance.Paste(["zone", "town"], "某镇\t１,２０８\n" + block)
        );

        Assert.Equal([new GridChange("town", GridChange.Amount, "１,２０８")], filled);
        Assert.Contains(
            "有200行对不上",
            page.Find(".problem").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_stock_in_a_column_of_a_month_says_of_which_moment_it_speaks()
    {
        await SignInAsync(Setup.Office.Clerk);

        var page = Open("/entry/grid?indicator=spaces&period=2023-12");

        Assert.All(
            page.FindAll("tbody tr"),
            row =>
                Assert.Equal(
                    "截至2023年12月底",
                    row.Children[2].QuerySelector("small")!.TextContent
                )
        );
        Assert.NotEmpty(page.FindAll("tbody tr"));
    }

    [Fact]
    public async Task One_wrong_cell_is_marked_as_it_is_typed_and_nothing_is_sent()
    {
        await SignInAsync(Setup.Office.Clerk);
        var page = Open("/entry/grid?indicator=trained&period=2023");
        await TypeAsync(page, Source, new("zone", GridChange.Amount, "700"));
        Assert.Empty(page.FindAll("tr.wrong"));
        await TypeAsync(page, new GridChange("town", GridChange.Amount, "许多"));

        Assert.Equal("某镇", page.Find("tr.wrong th").TextContent);
        Assert.Equal("1行要改", page.Find(".bad").TextContent);
        await page.Find("[data-act=send]").ClickAsync(new());

        Assert.Contains(
            "一条也没有送出",
            page.Find(".problem").TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(await Office.Queue.OfAsync(Setup.Office.Clerk, CancellationToken.None));
    }

    [Fact]
    public async Task A_filled_grid_is_sent_as_a_whole_and_its_draft_is_gone()
    {
        await SignInAsync(Setup.Office.Clerk);
        var page = Open("/entry/grid?indicator=trained&period=2023");
        await TypeAsync(
            page,
            Source,
            new("zone", GridChange.Amount, "700"),
            new("town", GridChange.Amount, "0.03万")
        );
        Assert.Single(await DraftsAsync());

        await page.Find("[data-act=send]").ClickAsync(new());

        var sent = await Office.Queue.OfAsync(Setup.Office.Clerk, CancellationToken.None);
        Assert.Equal([300m, 700m], sent.Select(one => one.Figure.Quantity.Value).Order());
        Assert.Empty(await DraftsAsync());
        await TypeAsync(page, new GridChange("zone", GridChange.Amount, "800"));
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task A_grid_without_a_source_says_so_and_marks_the_field()
    {
        await SignInAsync(Setup.Office.Clerk);
        var page = Open("/entry/grid?indicator=trained&period=2023");
        await TypeAsync(page, new GridChange("zone", GridChange.Amount, "700"));

        await page.Find("[data-act=send]").ClickAsync(new());

        Assert.Equal("true", page.Find("[name=document]").GetAttribute("aria-invalid"));
        Assert.Empty(await Office.Queue.OfAsync(Setup.Office.Clerk, CancellationToken.None));
    }

    [Fact]
    public async Task What_was_typed_stands_again_when_the_page_is_opened_again()
    {
        await SignInAsync(Setup.Office.Clerk);
        const string Address = "/entry/grid?indicator=trained&period=2023";
        await TypeAsync(
            Open(Address),
            Source,
            new("town", GridChange.Amount, "12余"),
            new("town", GridChange.Scale, "10000")
        );

        var again = Open(Address);

        Assert.Equal("台账", again.Find("[name=document]").GetAttribute("value"));
        Assert.Equal("12余", again.Find("[aria-label=某镇]").GetAttribute("value"));
        Assert.Equal("10000", again.Find("[aria-label=某镇的单位]").GetAttribute("value"));
        Assert.Equal("送审1条", again.Find("[data-act=send]").TextContent);
    }

    [Fact]
    public async Task What_a_check_draws_leaves_the_text_of_a_field_alone()
    {
        await SignInAsync(Setup.Office.Clerk);
        var page = Open("/entry/grid?indicator=trained&period=2023");

        await TypeAsync(page, new GridChange("town", GridChange.Amount, "7"));
        await TypeAsync(page, new GridChange("town", GridChange.Amount, "七百"));

        Assert.Equal("", page.Find("[aria-label=某镇]").GetAttribute("value"));
        Assert.NotEmpty(page.FindAll("tr.wrong"));
    }

    [Theory]
    [InlineData("停车", "停车位|路内停车位")]
    [InlineData("车位", "停车位|路内停车位")]
    [InlineData("tcw", "停车位|路内停车位")]
    [InlineData("pxrc", "培训人次")]
    [InlineData("没有的", "")]
    public async Task Lines_are_found_as_pickers_find_them(string typed, string names)
    {
        await SignInAsync(Setup.Office.Clerk);
        var page = Open("/entry/grid?district=town&period=2023");

        page.Find("[type=search]").Input(typed);

        Assert.Equal(names, string.Join('|', Shown(page)));
    }

    [Fact]
    public async Task Lines_are_narrowed_to_a_category_and_to_those_one_filled()
    {
        await SignInAsync(Setup.Office.Clerk);
        var page = Open("/entry/grid?district=town&period=2023");
        await TypeAsync(page, new GridChange("spaces", GridChange.Amount, "7"));

        page.Find(".above select").Change("队伍建设");
        Assert.Equal(["培训人次"], Shown(page));
        page.Find(".above select").Change("");
        page.Find(".above [type=checkbox]").Change(true);

        Assert.Equal(["停车位"], Shown(page));
    }

    [Fact]
    public async Task A_target_of_a_year_to_come_is_entered_as_an_actual_is()
    {
        await SignInAsync(Setup.Office.Clerk);
        var page = Open("/entry/grid?indicator=trained&period=2099&kind=target");
        await TypeAsync(page, Source, new("zone", GridChange.Amount, "700"));

        await page.Find("[data-act=send]").ClickAsync(new());

        var sent = await Office.Queue.OfAsync(Setup.Office.Clerk, CancellationToken.None);
        Assert.Equal(FigureKind.Target, Assert.Single(sent).Figure.Kind);
    }

    [Theory]
    [InlineData("/entry/grid?district=某镇&period=2023", "/entry/grid?district=town&period=2023")]
    [InlineData(
        "/entry/grid?indicator=培训人次&district=某区&period=2023",
        "/entry/grid?indicator=trained&district=zone&period=2023"
    )]
    public async Task An_address_may_say_names_and_is_the_same_sheet(string named, string coded)
    {
        await SignInAsync(Setup.Office.Clerk);
        await TypeAsync(Open(named), Source);

        var again = Open(coded);

        Assert.Equal("台账", again.Find("[name=document]").GetAttribute("value"));
        Assert.Single(await DraftsAsync());
    }

    [Theory]
    [InlineData("/entry/grid?district=无此地&period=2023", "没有名为“无此地”的区划。")]
    [InlineData(
        "/entry/grid?district=某镇&indicator=无此项&period=2023",
        "没有名为“无此项”的指标。"
    )]
    [InlineData("/entry/grid?district=另区&period=2023", "您的账号不能填报另区的数据")]
    [InlineData("/entry/grid?period=2023", "请选择区划或指标")]
    public async Task What_the_address_names_in_vain_is_said(string address, string sentence)
    {
        await SignInAsync(Setup.Office.Clerk);

        var page = Open(address);

        Assert.Equal(sentence, page.Find(".problem").TextContent);
        Assert.Empty(page.FindAll("fieldset.worksheet"));
    }

    [Fact]
    public async Task The_next_grid_begins_with_the_place_and_the_time_of_the_one_sent_last()
    {
        await SignInAsync(Setup.Office.Clerk);
        Assert.Equal("", Value(Open("/entry/grid"), "#grid-period"));
        var sheet = Open("/entry/grid?district=某镇&period=2023年1—6月");
        await TypeAsync(sheet, Source, new("trained", GridChange.Amount, "700"));
        await sheet.Find("[data-act=send]").ClickAsync(new());

        var next = Open("/entry/grid");

        Assert.Equal("某镇", Value(next, "#grid-district"));
        Assert.Equal("2023年1—6月", Value(next, "#grid-period"));
        Assert.Equal("", Value(next, "#grid-indicator"));
        Assert.Empty(next.FindAll("fieldset.worksheet"));
    }

    [Fact]
    public async Task The_source_of_the_last_grid_stands_in_the_next_one_too()
    {
        await SignInAsync(Setup.Office.Clerk);
        var sheet = Open("/entry/grid?district=town&period=2022");
        await TypeAsync(sheet, Source, new("trained", GridChange.Amount, "700"));
        await sheet.Find("[data-act=send]").ClickAsync(new());

        var next = Open("/entry/grid?district=zone&period=2023");

        Assert.Equal("台账", next.Find("[name=document]").GetAttribute("value"));
    }

    private static string Value(IRenderedComponent<GridPage> page, string field) =>
        page.Find(field).GetAttribute("value") ?? "";

    private static GridChange Source { get; } = new("", GridChange.Document, "台账");

    private static IEnumerable<string> Shown(IRenderedComponent<GridPage> page) =>
        page.FindAll("tbody tr:not([hidden]) th").Select(name => name.TextContent);

    private static Task TypeAsync(IRenderedComponent<GridPage> page, params GridChange[] changes) =>
        page.InvokeAsync(async () => Assert.True(await page.Instance.TypedAsync(changes)));

    private Task<IReadOnlyList<Draft>> DraftsAsync() =>
        Services
            .GetRequiredService<Drafts>()
            .OfAsync(Setup.Office.Clerk.Account, CancellationToken.None);

    private IRenderedComponent<GridPage> Open(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<GridPage>();
    }
}
