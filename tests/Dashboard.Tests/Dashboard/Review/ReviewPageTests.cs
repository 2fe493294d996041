using Bunit;
using Dashboard.Review;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Review;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Review;

public sealed class ReviewPageTests : StaffContext
{
    private const string Rows = "tbody tr[data-code]";

    [Fact]
    public async Task What_waits_is_a_line_with_last_value_this_value_change_findings_and_source()
    {
        await Office.ApprovedAsync(Setup.Office.Entered(600, "2022"));
        await Office.SubmittedAsync(Setup.Office.Entered(6_000) with { Explanation = "口径扩大" });
        await SignInAsync(Setup.Office.Reviewer);

        var page = Render<ReviewPage>();

        var waiting = page.Find(Rows).TextContent;
        Assert.All(
            [
                "须说明",
                "培训人次",
                "某区",
                "2023年",
                "600",
                "6,000",
                "+900%",
                "单位可能选错了",
                "口径扩大",
                "某〔2023〕1号",
            ],
            said => Assert.Contains(said, waiting, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_long_queue_comes_in_pages_that_follow_each_other()
    {
        await ManyAsync(60);
        await SignInAsync(Setup.Office.Reviewer);
        var page = Render<ReviewPage>();
        var first = Codes(page);
        Assert.Contains("待审60条", page.Find("h1").TextContent, StringComparison.Ordinal);

        Services
            .GetRequiredService<NavigationManager>()
            .NavigateTo(page.Find("a[rel=next]").GetAttribute("href")!);
        page.WaitForAssertion(() => Assert.Equal(10, Codes(page).Count));

        Assert.Equal(50, first.Count);
        Assert.Equal(60, first.Concat(Codes(page)).Distinct().Count());
        Assert.Empty(page.FindAll("a[rel=next]"));
    }

    [Fact]
    public async Task Ones_own_figure_has_no_button_to_approve_it_and_no_key_does()
    {
        await Office.SubmittedAsync(Setup.Office.Entered(700), Setup.Office.Reviewer);
        await SignInAsync(Setup.Office.Reviewer);
        var page = Render<ReviewPage>();

        Assert.Contains("自己填报", page.Find(Rows).TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll($"{Rows} .actions button"));
        await PressAsync(page, "a");

        Assert.Contains("不能审核自己填报的数据", page.Markup, StringComparison.Ordinal);
        Assert.Single(await WaitingAsync());
    }

    [Fact]
    public async Task The_plain_ones_are_approved_together_by_two_keys_and_the_others_stay()
    {
        await Office.ApprovedAsync(Setup.Office.Entered(690, "2020"));
        await Office.SubmittedAsync(Setup.Office.Entered(700, "2021"));
        await Office.SubmittedAsync(Setup.Office.Entered(710, "2022"));
        await Office.SubmittedAsync(
            Setup.Office.Entered(7_100_000, "2023") with
            {
                Explanation = "？",
            }
        );
        await SignInAsync(Setup.Office.Reviewer);
        var page = Render<ReviewPage>();

        await PressAsync(page, "p");
        await PressAsync(page, "a");

        page.WaitForAssertion(() => Assert.Single(page.FindAll(Rows)));
        var left = Assert.Single(await WaitingAsync());
        Assert.Equal(7_100_000, left.Figure.Quantity.Value);
    }

    [Fact]
    public async Task After_a_decision_the_next_row_is_looked_at()
    {
        await ManyAsync(3);
        await SignInAsync(Setup.Office.Reviewer);
        var page = Render<ReviewPage>();
        var rows = Codes(page);
        await PressAsync(page, "j");
        Assert.Equal(rows[1], Current(page));

        await PressAsync(page, "a");

        page.WaitForAssertion(() => Assert.Equal([rows[0], rows[2]], Codes(page)));
        Assert.Equal(rows[2], Current(page));
        await PressAsync(page, "k");
        Assert.Equal(rows[0], Current(page));
    }

    [Fact]
    public async Task Three_keys_return_a_figure_with_one_of_the_five_reasons()
    {
        await ManyAsync(2);
        await SignInAsync(Setup.Office.Reviewer);
        var page = Render<ReviewPage>();
        var first = Current(page)!;

        await PressAsync(page, "r");
        Assert.Equal(5, page.FindAll(".reasons li").Count);
        await page.Find("[name=reason]").InputAsync(new() { Value = "2" });
        Assert.Equal("单位或位数有误", page.Find("[name=reason]").GetAttribute("value"));
        await page.Find(".reasons form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Single(page.FindAll(Rows)));
        var returned = await Office.Queue.FindAsync(first, CancellationToken.None);
        Assert.Equal(
            (FigureState.Returned, "单位或位数有误"),
            (returned!.Figure.State, returned.Reason)
        );
    }

    [Fact]
    public async Task A_reason_is_asked_again_with_what_was_typed_where_the_figure_changed_meanwhile()
    {
        var looked = await Office.SubmittedAsync(Setup.Office.Entered(700, "2021"));
        await SignInAsync(Setup.Office.Reviewer);
        var page = Render<ReviewPage>();
        await PressAsync(page, "r");
        await page.Find("[name=reason]").InputAsync(new() { Value = "原件写的是710" });

        // Changed where nothing tells the open page.
        await using (var db = await Office.Database.Contexts.CreateDbContextAsync())
        {
            await db
                .Figures.Where(row => row.Code == looked.Code)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.Version, looked.Version + 1));
        }

        await page.Find(".reasons form").SubmitAsync();

        page.WaitForAssertion(() =>
            Assert.Equal("原件写的是710", page.Find("[name=reason]").GetAttribute("value"))
        );
        Assert.NotEmpty(page.FindAll("p.problem"));
        Assert.Single(await WaitingAsync());
    }

    [Fact]
    public async Task A_reason_of_ones_own_may_begin_with_a_digit()
    {
        await ManyAsync(1);
        await SignInAsync(Setup.Office.Reviewer);
        var page = Render<ReviewPage>();
        await PressAsync(page, "r");

        await page.Find("[name=reason]").InputAsync(new() { Value = "2" });
        await page.Find("[name=reason]").InputAsync(new() { Value = "20" });

        Assert.Equal("20", page.Find("[name=reason]").GetAttribute("value"));
        await page.Find("[name=reason]").InputAsync(new() { Value = " " });
        await page.Find(".reasons form").SubmitAsync();
        Assert.Contains("请写明退回的理由", page.Markup, StringComparison.Ordinal);
        Assert.Single(await WaitingAsync());
    }

    [Fact]
    public async Task What_somebody_else_decides_leaves_with_a_sentence()
    {
        await ManyAsync(3);
        await SignInAsync(Setup.Office.Reviewer);
        var page = Render<ReviewPage>();
        var code = Codes(page)[1]!;
        var there = await Office.Queue.FindAsync(code, CancellationToken.None);

        var other = new Actor("wu", Role.Reviewer, ["city"]);
        Assert.Null(
            await Services
                .GetRequiredService<ReviewCommands>()
                .ReturnAsync(other, new(code, there!.Version), "期间写错了", CancellationToken.None)
        );

        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll(Rows).Count));
        Assert.Contains(
            "wu退回了“培训人次”（某区，2011年）",
            page.Find(".notice-line").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_was_changed_meanwhile_is_not_approved_and_comes_back()
    {
        await ManyAsync(2);
        await SignInAsync(Setup.Office.Reviewer);
        var page = Render<ReviewPage>();
        var first = (await Office.Queue.FindAsync(Current(page)!, CancellationToken.None))!;
        await using (var db = await Office.Database.Contexts.CreateDbContextAsync())
        {
            await db.Database.ExecuteSqlAsync(
                $"UPDATE Figures SET Version = Version + 1 WHERE Code = {first.Figure.Code}"
            );
        }

        await PressAsync(page, "a");

        page.WaitForAssertion(() =>
            Assert.Contains("刚被撤回、更正或审过", page.Markup, StringComparison.Ordinal)
        );
        Assert.Equal(2, page.FindAll(Rows).Count);
    }

    private static List<string?> Codes(IRenderedComponent<ReviewPage> page) =>
        [.. page.FindAll(Rows).Select(row => row.GetAttribute("data-code"))];

    private static string? Current(IRenderedComponent<ReviewPage> page) =>
        page.Find("tr[aria-current]").GetAttribute("data-code");

    private static Task PressAsync(IRenderedComponent<ReviewPage> page, string key) =>
        page.Find(".waiting").KeyDownAsync(new KeyboardEventArgs { Key = key });

    private Task<IReadOnlyList<EnteredFigure>> WaitingAsync() =>
        Office.WaitingAsync(Setup.Office.Reviewer);

    private async Task ManyAsync(int count)
    {
        for (var number = 0; number < count; number++)
        {
            await Office.SubmittedAsync(
                Setup.Office.Entered(
                    700 + number,
                    $"{2010 + (number % 12)}",
                    document: $"某〔2023〕{number}号"
                ) with
                {
                    Explanation = "已核对",
                }
            );
        }
    }
}
