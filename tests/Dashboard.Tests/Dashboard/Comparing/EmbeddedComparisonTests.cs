using System.Net;
using Dashboard.Tests.Dashboard.Demo;

namespace Dashboard.Tests.Dashboard.Comparing;

public sealed class EmbeddedComparisonTests(DemoFixture demo) : IClassFixture<DemoFixture>
{
    [Theory]
    [InlineData("/compare", "?indicator=new-jobs&as=line")]
    [InlineData("/compare", "?indicator=petitions&as=rank&period=2024")]
    [InlineData("/ranking", "?indicator=new-jobs&period=2024&level=town")]
    public async Task It_stands_alone_and_its_page_names_its_address(string path, string query)
    {
        using var client = demo.App.CreateClient();

        var page = await client.GetStringAsync("/embed" + path + query);

        Assert.Single(page.Split("<figure").Skip(1));
        Assert.DoesNotContain("masthead", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{path}?indicator=", page, StringComparison.Ordinal);
        var whole = WebUtility.HtmlDecode(await client.GetStringAsync(path + query));
        Assert.Contains($"/embed{path}?indicator=", whole, StringComparison.Ordinal);
    }
}
