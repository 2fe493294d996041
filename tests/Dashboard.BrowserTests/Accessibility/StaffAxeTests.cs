using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Accessibility;

/// <summary>The pages behind a sign-in; they have an app and a database of their own.</summary>
public sealed class StaffAxeTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    [BrowserTheory]
    [InlineData("Clerk", false, 1440)]
    [InlineData("Clerk", true, 390)]
    [InlineData("Reviewer", false, 390)]
    [InlineData("Reviewer", true, 1440)]
    [InlineData("Administrator", false, 1440)]
    [InlineData("Administrator", true, 390)]
    public async Task No_page_of_a_role_has_a_serious_violation(string role, bool dark, int width)
    {
        string[] paths = role switch
        {
            "Clerk" =>
            [
                "/entry",
                "/entry/figure",
                "/entry/grid?district=anqing-jkq&period=2023",
                "/entry/import",
                "/reports/read",
                "/figures/003-033",
                "/account/password",
            ],
            "Reviewer" => ["/review", "/review/disputes", "/entry/figure?replaces=003-033"],
            _ =>
            [
                "/administration",
                "/administration/accounts",
                "/administration/accounts/import",
                "/administration/audit",
                "/administration/status",
                "/administration/plans",
                "/administration/remarks",
                "/administration/connections",
                "/administration/groups",
                "/administration/rules",
                "/administration/catalogue",
                "/administration/catalogue/districts",
                "/administration/catalogue/districts/take-over",
            ],
        };
        var name = $"{role}{width}";
        var password = await dashboard.AddUserAsync(name, role, "安庆市");
        var page = await dashboard.SignedInAsync(name, password, "/");
        await page.SetViewportSizeAsync(width, 1000);
        if (dark)
        {
            await page.GotoAsync("/preferences?theme=dark");
        }

        foreach (var path in paths)
        {
            await page.OpenAsync(path);
            await page.WaitForTitleAsync();
            await page.PassesAsync();
        }
    }
}
