using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Security;

/// <summary>What the Content-Security-Policy forbids, no page of ours asks for: the browser's console says so where one does.</summary>
public sealed class ContentPolicyTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    [BrowserFact]
    public async Task No_page_of_a_visitor_asks_for_what_is_forbidden()
    {
        var page = await dashboard.OpenAsync("/");
        var said = Listen(page);

        await WalkAsync(
            page,
            "/?district=安庆经开区&period=2022",
            "/?district=安庆经开区&period=2022&figure=003-033",
            "/indicators",
            "/indicators/parking-spaces",
            "/reports",
            "/reports/report-003",
            "/briefings",
            "/views",
            "/due",
            "/map",
            "/embed/overview?district=安庆经开区&period=2022&chart=parts-parking-spaces",
            "/reports/nowhere",
            "/account/sign-in"
        );

        Assert.Empty(said);
    }

    [BrowserTheory]
    [InlineData(
        "Clerk",
        "/entry|/entry/figure|/entry/grid|/entry/import|/reports/read|/figures/003-033"
    )]
    [InlineData("Reviewer", "/review|/entry/figure?replaces=003-033|/account/password")]
    [InlineData(
        "Administrator",
        "/administration|/administration/accounts|/administration/audit|/administration/plans|/administration/remarks|/administration/connections|/administration/groups|/administration/map|/administration/rules|/administration/catalogue|/administration/catalogue/districts|/administration/catalogue/districts/take-over"
    )]
    public async Task No_page_of_staff_does(string role, string paths)
    {
        var password = await dashboard.AddUserAsync("csp" + role, role, "安庆市");
        var page = await dashboard.SignedInAsync("csp" + role, password, "/");
        var said = Listen(page);

        await WalkAsync(page, paths.Split('|'));

        Assert.Empty(said);
    }

    [BrowserFact]
    public async Task A_script_in_a_page_does_not_run()
    {
        var page = await dashboard.OpenAsync("/");
        var said = Listen(page);

        await page.EvaluateAsync(
            """
            () => {
              const script = document.createElement("script");
              script.textContent = "window.ran = true";
              document.body.append(script);
              const button = document.createElement("button");
              button.setAttribute("onclick", "window.ran = true");
              document.body.append(button);
              button.click();
            }
            """
        );

        Assert.False(await page.EvaluateAsync<bool>("window.ran === true"));
        Assert.Equal(2, said.Count);
    }

    private static async Task WalkAsync(IPage page, params string[] paths)
    {
        foreach (var path in paths)
        {
            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            await page.WaitForTitleAsync();
        }
    }

    private static List<string> Listen(IPage page)
    {
        var said = new List<string>();
        page.Console += (_, line) =>
        {
            if (line.Text.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase))
            {
                said.Add($"{page.Url}: {line.Text}");
            }
        };
        return said;
    }
}
