using System.Net;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Review;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Access;

/// <summary>What waits, what differed and who did it are for those who have signed in.</summary>
public sealed class PublicViewTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Actor Clerk = new("public-clerk", Role.Clerk, ["nanqiao"]);
    private static readonly Actor Reviewer = new("public-reviewer", Role.Reviewer, ["nanqiao"]);
    private static readonly Actor Viewer = new("public-viewer", Role.Viewer, []);

    [Fact]
    public async Task A_figure_that_waits_is_shown_to_who_signed_in_and_to_nobody_else()
    {
        await SubmitAsync(918_273);
        using var visitor = app.CreateClient();
        using var viewer = await SignedIn.Async(app, Viewer);
        string[] pages =
        [
            "/?district=nanqiao&submitted=1",
            "/indicators/parking-spaces?submitted=1",
        ];
        foreach (var page in pages)
        {
            Assert.DoesNotContain(
                "918,273",
                await TextAsync(visitor, page),
                StringComparison.Ordinal
            );
            Assert.Contains(
                "只给已登录的人看",
                await TextAsync(visitor, page),
                StringComparison.Ordinal
            );
            Assert.Contains("918,273", await TextAsync(viewer, page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_entered_and_approved_a_figure_is_named_to_who_signed_in_alone()
    {
        var looked = await SubmitAsync(4_711, "grid-workers");
        Assert.Null(
            await app
                .Services.GetRequiredService<ReviewCommands>()
                .ApproveAsync(Reviewer, [looked], None)
        );
        using var visitor = app.CreateClient();
        using var viewer = await SignedIn.Async(app, Viewer with { Account = "public-viewer-2" });

        var seen = await TextAsync(visitor, $"/figures/{looked.Code}");
        Assert.Contains("4,711", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(Clerk.Account, seen, StringComparison.Ordinal);
        Assert.DoesNotContain(Reviewer.Account, seen, StringComparison.Ordinal);
        var known = await TextAsync(viewer, $"/figures/{looked.Code}");
        Assert.Contains(Clerk.Account, known, StringComparison.Ordinal);
        Assert.Contains(Reviewer.Account, known, StringComparison.Ordinal);
        var differences = "/?district=nanqiao&known=2020-01-01";
        Assert.DoesNotContain(
            "当时未知",
            await TextAsync(visitor, differences),
            StringComparison.Ordinal
        );
        Assert.Contains("当时未知", await TextAsync(viewer, differences), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_of_many_figures_comes_in_pages_that_follow_each_other()
    {
        for (var i = 0; i < 230; i++)
        {
            await SubmitAsync(1_000 + i, "disputes-investigated", $"某〔2023〕{i}号");
        }

        using var viewer = await SignedIn.Async(app, Viewer with { Account = "public-viewer-3" });
        var first = await TextAsync(viewer, "/indicators/disputes-investigated?submitted=1");
        var next = System.Text.RegularExpressions.Regex.Match(
            first,
            "href=\"(?<next>[^\"]*after=[^\"]*)\" rel=\"next\"",
            System.Text.RegularExpressions.RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1)
        );
        Assert.True(next.Success);
        var second = await TextAsync(viewer, next.Groups["next"].Value);

        Assert.Equal(200, Rows(first));
        Assert.InRange(Rows(second), 30, 199);
        Assert.DoesNotContain("rel=\"next\"", second, StringComparison.Ordinal);
    }

    private static int Rows(string page) => page.Split("<td class=\"numeric\"").Length - 1;

    private async Task<Looked> SubmitAsync(
        decimal value,
        string indicator = "parking-spaces",
        string document = "某〔2023〕1号"
    )
    {
        var catalogue = await app.Services.GetRequiredService<CatalogueQuery>().GetAsync(None);
        var result = await app
            .Services.GetRequiredService<EntryCommands>()
            .SubmitAsync(
                Clerk,
                [
                    Setup.Office.Entered(
                        value,
                        catalogue.Indicator(indicator).Nature == Nature.Stock
                            ? "@2023-11-30"
                            : "2023-11",
                        indicator,
                        "nanqiao",
                        catalogue.Indicator(indicator).Unit,
                        document
                    ) with
                    {
                        Explanation = "已核对",
                    },
                ],
                null,
                None
            );
        Assert.Empty(result.Problems);
        var figure = await app
            .Services.GetRequiredService<ReviewQuery>()
            .FindAsync(result.Codes[0], None);
        return new(result.Codes[0], figure!.Version);
    }

    private static async Task<string> TextAsync(HttpClient client, string address) =>
        WebUtility.HtmlDecode(await (await client.GetAsync(address)).Content.ReadAsStringAsync());
}
