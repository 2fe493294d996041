using System.Text;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>A map is brought, looked at before it is kept, seen, and clicked down.</summary>
public sealed class FromFileToMapTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    // Invented: two squares in the sea, one of them nobody's.
    private const string Map = """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"name":"安庆经开区"},"geometry":{"type":"Polygon","coordinates":[[[-140,30],[-139,30],[-139,31],[-140,31],[-140,30]]]}},
        {"type":"Feature","properties":{"name":"瓦坎达"},"geometry":{"type":"Polygon","coordinates":[[[-139,30],[-138,30],[-138,31],[-139,31],[-139,30]]]}}]}
        """;

    [BrowserFact]
    public async Task A_file_becomes_a_map_that_leads_to_its_districts()
    {
        var password = await dashboard.AddUserAsync("tu1", "Administrator", "安庆市");
        var admin = await dashboard.SignedInAsync("tu1", password, "/administration/map");
        var keep = admin.GetByRole(AriaRole.Button, new() { Name = "保存" });

        await BringAsync(admin, """{"type":"Topology"}""");
        await Expect(admin.GetByRole(AriaRole.Alert)).ToContainTextAsync("FeatureCollection");
        await Expect(keep).ToBeDisabledAsync();

        await BringAsync(admin, Map);
        await Expect(admin.GetByText("对上1个区划，1个没有对上。")).ToBeVisibleAsync();
        await Expect(admin.Locator("tr").Filter(new() { HasText = "瓦坎达" }))
            .ToContainTextAsync("目录里没有这个区划");
        await keep.ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Alert)).ToContainTextAsync("请写审图号");
        await admin.GetByLabel("审图号").FillAsync("测试0000号");
        await keep.ClickAsync();
        await Expect(admin.GetByText("已保存1张地图。")).ToBeVisibleAsync();

        await admin.GotoAsync("/map?indicator=parking-spaces&period=2022");
        await Expect(admin.GetByText("审图号：测试0000号")).ToBeVisibleAsync();
        await admin
            .Locator("svg")
            .GetByRole(AriaRole.Link, new() { Name = "安庆经开区：25,808个" })
            .ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToContainTextAsync("安庆经开区");
    }

    private static Task BringAsync(IPage page, string file) =>
        page.Locator("#map-file")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "map.geojson",
                    MimeType = "application/geo+json",
                    Buffer = Encoding.UTF8.GetBytes(file),
                }
            );
}
