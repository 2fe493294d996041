using System.Net;
using Dashboard.Searching;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Searching;

public sealed class SearchTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    [Theory]
    [InlineData("停车位", "/indicators/parking-spaces")]
    [InlineData("TCW", "/indicators/parking-spaces")]
    [InlineData("ｔｃｗ", "/indicators/parking-spaces")]
    [InlineData("parking-spaces", "/indicators/parking-spaces")]
    [InlineData("aqjkq", "/?district=安庆经开区")]
    [InlineData("安庆经开区专版", "/reports/report-000")]
    public async Task A_few_letters_lead_to_what_they_mean(string letters, string address) =>
        Assert.Contains($"href=\"{address}\"", await GetAsync(letters), StringComparison.Ordinal);

    [Theory]
    [InlineData("无此指标qqxx")]
    [InlineData("<script>alert(1)</script>")]
    public async Task What_is_not_found_is_said_and_ways_on_are_shown(string letters)
    {
        var page = await GetAsync(letters);

        Assert.Contains($"没有找到“{letters}”", page, StringComparison.Ordinal);
        Assert.Contains("看全部指标", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_cannot_become_a_part_of_the_page() =>
        Assert.DoesNotContain(
            "<script>alert(1)",
            await app.CreateClient().GetStringAsync("/search?q=%3Cscript%3Ealert(1)%3C/script%3E"),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Nothing_asked_is_answered_with_the_form_alone()
    {
        var page = await GetAsync(" ");

        Assert.DoesNotContain("没有找到", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"found-", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("停车 位", "/search?q=停车%20位")]
    [InlineData("  a ", "/search?q=a")]
    [InlineData(null, "/search")]
    public void An_address_says_what_is_looked_for(string? text, string address)
    {
        var state = SearchState.Read(text);

        Assert.Equal(address, state.ToUri());
        Assert.Equal(state, SearchState.Read(state.Text));
    }

    [Fact]
    public void Endless_letters_are_cut() =>
        Assert.Equal(
            SearchState.MostLetters,
            SearchState.Read(new string('长', 5_000)).Text.Length
        );

    private async Task<string> GetAsync(string letters) =>
        WebUtility.HtmlDecode(
            await app.CreateClient().GetStringAsync($"/search?q={Uri.EscapeDataString(letters)}")
        );
}
