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
