using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Accessibility;

[Collection(RunningDashboardGroup.Name)]
public sealed class AxeTests(RunningDashboard dashboard)
{
    public static TheoryData<string, int, bool> Pages
    {
        get
        {
            var pages = new TheoryData<string, int, bool>();
            foreach (
                var path in (string[])
                    [
                        "/?district=安庆经开区&period=2022",
                        "/?district=安庆经开区&period=2022&figure=003-033",
                        "/?district=nowhere",
                        "/indicators",
                        "/indicators/parking-spaces",
                        "/indicators/parking-spaces?district=安庆经开区",
                        "/categories/城乡建设?district=安庆经开区&period=2022",
                        "/figures/003-021",
                        "/search?q=停车",
                        "/search?q=zzzz",
                        "/search?q=安庆经开区2022年停车位多少",
                        "/compare?indicator=grid-workers&as=rank",
                        "/ranking?indicator=grid-workers,party-organizations",
                        "/map",
                        "/reports",
                        "/embed/overview?district=安庆经开区&period=2022&chart=parts-parking-spaces",
                        "/reports/report-003",
                        "/briefings",
                        "/due",
                        "/account/sign-in",
                    ]
            )
            {
                foreach (var width in (int[])[390, 1440])
                {
                    pages.Add(path, width, false);
                    pages.Add(path, width, true);
                }
            }

            return pages;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task No_page_has_a_serious_violation(string path, int width, bool dark)
    {
        var page = await dashboard.OpenAsync(path, width, dark: dark);
        await page.WaitForTitleAsync();

        await page.HasNoSeriousViolationAsync();
        await page.Context.CloseAsync();
    }
}
