using Bunit;
using Dashboard.Review;
using Dashboard.Tests.Setup;

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
