using Bunit;
using Dashboard.Reports;
using Dashboard.Review;
using Dashboard.Storage.Reports;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Review;

public sealed class DisputesPageTests : StaffContext
{
    [Fact]
    public async Task A_dispute_is_settled_in_two_clicks_with_both_sources_side_by_side()
    {
        var codes = await DisputedAsync();
        var page = Render<DisputesPage>();
        var sides = page.FindAll(".side");
        Assert.Equal(2, sides.Count);
        Assert.All(
            ["某〔2023〕1号", "另一文件"],
            document =>
                Assert.Contains(
                    sides,
                    side => side.TextContent.Contains(document, StringComparison.Ordinal)
                )
        );

        await page.FindAll(".side")
            .Single(side => side.TextContent.Contains("另一文件", StringComparison.Ordinal))
            .QuerySelector("button")!
            .ClickAsync(new());
        await page.FindAll(".reasons li button")[0].ClickAsync(new());

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".dispute")));
        var preferred = await Office.Queue.FindAsync(codes[1], CancellationToken.None);
        Assert.True(preferred!.Figure.Preferred);
        Assert.Contains("已选定：培训人次采用705人次", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_digit_chooses_a_side_and_Escape_takes_it_back()
    {
        await DisputedAsync();
        var page = Render<DisputesPage>();

        await page.Find(".dispute").KeyDownAsync(new KeyboardEventArgs { Key = "2" });
        Assert.Equal("true", page.FindAll(".side button")[1].GetAttribute("aria-pressed"));
        await page.Find(".reasons").KeyDownAsync(new KeyboardEventArgs { Key = "Escape" });

        Assert.Empty(page.FindAll(".reasons"));
    }

    private async Task<string[]> DisputedAsync()
    {
        Services.AddSingleton(provider => new ReportTexts(
            null,
            provider.GetRequiredService<ReportCommands>()
        ));
        string[] codes =
        [
            await Office.ApprovedAsync(Setup.Office.Entered(700)),
            await Office.ApprovedAsync(
                Setup.Office.Entered(705, document: "另一文件") with
                {
                    Explanation = "已核对",
                }
            ),
        ];
        await SignInAsync(Setup.Office.Reviewer);
        return codes;
    }
}
