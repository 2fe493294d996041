using System.Xml.Linq;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Charts;

public sealed class ChartFilesOfPagesTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    private const string Parking = "/overview/charts/parts-parking-spaces";
    private const string Query = "?district=安庆经开区&period=2022";

    [Theory]
    [InlineData("", "#ffffff")]
    [InlineData("&theme=light", "#ffffff")]
    [InlineData("&theme=dark", "#1a2029")]
    public async Task A_picture_comes_light_or_dark(string theme, string paper)
    {
        var picture = XDocument.Parse(
            await app.CreateClient().GetStringAsync($"{Parking}.svg{Query}{theme}")
        );

        Assert.Equal(paper, (string?)picture.Root!.Elements().First(Is("page")).Attribute("fill"));
        Assert.Equal(
            theme == "&theme=dark",
            picture.Descendants().First(Is("ink")).Attribute("fill")!.Value == "#e6eaf0"
        );

        static Func<XElement, bool> Is(string role) =>
            element => (string?)element.Attribute("class") == role;
    }

    [Fact]
    public async Task The_table_has_numbers_as_numbers_and_the_source_of_each()
    {
        var table = XDocument.Parse(
            await app.CreateClient().GetStringAsync($"{Parking}.html{Query}")
        );

        var first = table.Descendants("tbody").Elements("tr").First().Elements("td").ToList();
        Assert.Equal("20874", first[1].Value);
        Assert.Equal("个", first[2].Value);
        Assert.NotEqual("", first[7].Value);
    }
}
