using Bunit;
using Dashboard.Review;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Review;

public sealed class ReviewPageTests : StaffContext
{
    [Fact]
    public async Task What_waits_is_shown_with_its_source_and_explanation()
    {
        await Office.SubmittedAsync(Setup.Office.Entered(700) with { Explanation = "口径扩大" });
        await SignInAsync(Setup.Office.Reviewer);

        var page = Render<ReviewPage>();

        var waiting = page.Find(".queue > li").TextContent;
        Assert.Contains("培训人次", waiting, StringComparison.Ordinal);
        Assert.Contains("某〔2023〕1号", waiting, StringComparison.Ordinal);
        Assert.Contains("口径扩大", waiting, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_queue_comes_in_pages_that_follow_each_other()
    {
        await Office.Entry.SubmitAsync(
            Setup.Office.Clerk,
            [
                .. Enumerable
                    .Range(0, 60)
                    .Select(i =>
                        Setup.Office.Entered(700 + i, document: $"某〔2023〕{i}号") with
                        {
                            Explanation = "已核对",
                        }
                    ),
            ],
            null,
            CancellationToken.None
        );
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

    private static List<string?> Codes(IRenderedComponent<ReviewPage> page) =>
        [
            .. page.FindAll(".queue > li .when a")
                .Select(link => link.GetAttribute("href"))
                .Where(address => address!.StartsWith("/figures/", StringComparison.Ordinal)),
        ];

    [Fact]
    public async Task Ones_own_figure_has_no_button_to_approve_it()
    {
        await Office.SubmittedAsync(Setup.Office.Entered(700), Setup.Office.Reviewer);
        await SignInAsync(Setup.Office.Reviewer);

        var page = Render<ReviewPage>();

        Assert.Contains(
            "不能审核自己填报的数据",
            page.Find(".queue > li").TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(page.FindAll(".queue > li .actions button"));
    }

    [Fact]
    public async Task Those_without_findings_are_approved_together()
    {
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

        await page.Find(".actions button.plain").ClickAsync(new());
        await page.Find(".actions button").ClickAsync(new());

        var left = Assert.Single(
            await Office.Queue.WaitingAsync(Setup.Office.Reviewer, CancellationToken.None)
        );
        Assert.Equal(7_100_000, left.Figure.Quantity.Value);
    }
}
