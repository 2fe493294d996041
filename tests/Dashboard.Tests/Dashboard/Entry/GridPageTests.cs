using Bunit;
using Dashboard.Entry;
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

        await page.InvokeAsync(() => page.Instance.PasteAsync(0, "某镇\t１,２０８\n" + block));

        Assert.Equal("１,２０８", page.Find("[aria-label=某镇]").GetAttribute("value"));
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
    public async Task One_wrong_cell_is_marked_and_nothing_is_sent()
    {
        await SignInAsync(Setup.Office.Clerk);
        var page = Open("/entry/grid?indicator=trained&period=2023");
        page.Find("[name=document]").Input("台账");
        page.Find("[aria-label=某区]").Input("700");
        page.Find("[aria-label=某镇]").Input("许多");

        await page.Find(".actions button").ClickAsync(new());

        Assert.Equal("某镇", page.Find("tr.wrong th").TextContent);
        Assert.Contains(
            "一条也没有送出",
            page.Find(".problem").TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(await Office.Queue.OfAsync(Setup.Office.Clerk, CancellationToken.None));
    }

    [Fact]
    public async Task A_filled_grid_is_sent_as_a_whole()
    {
        await SignInAsync(Setup.Office.Clerk);
        var page = Open("/entry/grid?indicator=trained&period=2023");
        page.Find("[name=document]").Input("台账");
        page.Find("[aria-label=某区]").Input("700");
        page.Find("[aria-label=某镇]").Input("0.03万");

        await page.Find(".actions button").ClickAsync(new());

        var sent = await Office.Queue.OfAsync(Setup.Office.Clerk, CancellationToken.None);
        Assert.Equal([300m, 700m], sent.Select(one => one.Figure.Quantity.Value).Order());
    }

    private IRenderedComponent<GridPage> Open(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<GridPage>();
    }
}
