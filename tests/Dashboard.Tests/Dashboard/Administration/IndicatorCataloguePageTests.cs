using Bunit;
using Dashboard.Administration.Catalogues;
using Dashboard.Storage.Catalogues;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Administration;

public sealed class IndicatorCataloguePageTests : StaffContext
{
    [Fact]
    public async Task Two_administrators_see_both_versions_and_the_second_chooses()
    {
        await SignInAsync(Setup.Office.Administrator);
        var page = Render<IndicatorCataloguePage>();
        var line = page.FindAll("tbody tr")
            .First(row => row.TextContent.Contains("培训人次", StringComparison.Ordinal));
        await line.QuerySelector("button")!.ClickAsync(new());
        await RenameAsync("培训人数");

        await page.Find("[name=definition]").ChangeAsync(new() { Value = "我的说法。" });
        await page.Find("form.fields").SubmitAsync();

        Assert.Equal(
            "名称|培训人数|培训人次",
            string.Join(
                '|',
                page.FindAll("table")[0]
                    .QuerySelectorAll("tbody th, tbody td")
                    .Select(one => one.TextContent)
            )
        );
        Assert.Equal("培训人数", (await TrainedAsync()).Name);

        await page.Find("form.fields").SubmitAsync();
        var saved = await TrainedAsync();
        Assert.Equal(("培训人次", "我的说法。"), (saved.Name, saved.Definition));
    }

    [Fact]
    public async Task How_an_indicator_is_shown_and_judged_is_chosen_on_its_page()
    {
        await SignInAsync(Setup.Office.Administrator);
        var page = Render<IndicatorCataloguePage>();
        var line = page.FindAll("tbody tr")
            .First(row => row.TextContent.Contains("培训人次", StringComparison.Ordinal));
        await line.QuerySelector("button")!.ClickAsync(new());

        await page.Find("[name=tier]").ChangeAsync(new() { Value = "Detail" });
        await page.Find("[name=behind]").ChangeAsync(new() { Value = "七点五" });
        await page.Find("form.fields").SubmitAsync();
        Assert.Equal("领先和滞后的界限是0到100个百分点", page.Find("[role=alert]").TextContent);
        Assert.Equal("七点五", page.Find("[name=behind]").GetAttribute("value"));
        await page.Find("[name=behind]").ChangeAsync(new() { Value = "7.5" });
        await page.Find("[name=pace]").ChangeAsync(new() { Value = "Monthly" });
        await page.Find("[name=shares]").ChangeAsync(new() { Value = "5、5、5" });
        await page.Find("form.fields").SubmitAsync();

        Assert.Equal(
            "各月份额要写十二个数，合计100；不分月份就选“全年均匀”",
            page.Find("[role=alert]").TextContent
        );
        Assert.Equal(Tier.Regular, (await TrainedAsync()).Tier);
        Assert.Equal("5、5、5", page.Find("[name=shares]").GetAttribute("value"));

        await page.Find("[name=shares]")
            .ChangeAsync(new() { Value = "0、0、5、5、5、5、10、10、20、20、10、10" });
        await page.Find("form.fields").SubmitAsync();

        var saved = await TrainedAsync();
        Assert.Equal((Tier.Detail, 7.5m), (saved.Tier, saved.BehindBy));
        Assert.Equal("0;0;5;5;5;5;10;10;20;20;10;10", saved.Pace.ToString());
    }

    private async Task RenameAsync(string name) =>
        Assert.Null(
            await Services
                .GetRequiredService<IndicatorCommands>()
                .ChangeAsync(
                    Setup.Office.Administrator,
                    await TrainedAsync() with
                    {
                        Name = name,
                    },
                    null,
                    CancellationToken.None
                )
        );

    private async Task<Indicator> TrainedAsync() =>
        (
            await Services.GetRequiredService<CatalogueQuery>().GetAsync(CancellationToken.None)
        ).Indicator("trained");
}
