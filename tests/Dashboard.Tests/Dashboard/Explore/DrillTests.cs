using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Tests.Dashboard.Demo;

namespace Dashboard.Tests.Dashboard.Explore;

/// <summary>From the city down to a town and back, by the links of an indicator's page.</summary>
public sealed partial class DrillTests(DemoFixture demo) : IClassFixture<DemoFixture>
{
    [Fact]
    public async Task One_goes_down_to_those_below_and_up_again()
    {
        var city = await GetAsync("/indicators/grid-workers?district=云澜市&period=2024");
        var county = Down().Match(Below(city)).Groups["to"].Value;
        var inside = await GetAsync(county);
        var town = await GetAsync(Down().Match(Below(inside)).Groups["to"].Value);

        Assert.Equal(8, Down().Count(Below(city)));
        Assert.Contains("rel=\"up\">上一级：云澜市", Below(inside), StringComparison.Ordinal);
        Assert.Contains("rel=\"up\">上一级：", Below(town), StringComparison.Ordinal);
        Assert.Empty(Down().Matches(Below(town)));
    }

    [Fact]
    public async Task A_total_shows_what_it_was_made_of_and_what_those_below_give_together()
    {
        var below = Plain(
            Below(await GetAsync("/indicators/petitions?district=云澜市&period=2024"))
        );

        Assert.Contains("下辖合计8/8报5,837件", below, StringComparison.Ordinal);
        Assert.Contains("本级的数由12个数相加", below, StringComparison.Ordinal);
    }

    private static string Below(string page) => Section().Match(page).Value;

    private static string Plain(string html) =>
        string.Concat(Tags().Replace(html, "").Where(one => !char.IsWhiteSpace(one)));

    private async Task<string> GetAsync(string address) =>
        WebUtility.HtmlDecode(await demo.App.CreateClient().GetStringAsync(address));

    [GeneratedRegex(
        "<section class=\"panel\" id=\"below\".*?</section>",
        RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Section();

    [GeneratedRegex(
        "<th scope=\"row\"><a href=\"(?<to>[^\"]*)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Down();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tags();
}
