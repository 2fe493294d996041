using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>A page is dark where the system is, until someone chooses; paper is white.</summary>
[Collection(RunningDashboardGroup.Name)]
public sealed class LightAndDarkTests(RunningDashboard dashboard)
{
    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/account/sign-in")]
    public async Task The_system_is_followed_until_someone_chooses(string path)
    {
        var page = await dashboard.OpenAsync(path);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.True(await IsDarkAsync(page));

        await page.GetByRole(AriaRole.Link, new() { Name = "浅色", Exact = true }).ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Link, new() { Name = "深色", Exact = true }))
            .ToBeVisibleAsync();
        Assert.False(await IsDarkAsync(page));

        await page.GetByRole(AriaRole.Link, new() { Name = "深色", Exact = true }).ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Link, new() { Name = "浅色", Exact = true }))
            .ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        Assert.True(await IsDarkAsync(page));

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await IsDarkAsync(page));
    }

    private static Task<bool> IsDarkAsync(IPage page) =>
        page.EvaluateAsync<bool>(
            "getComputedStyle(document.documentElement).colorScheme === 'dark'"
        );
}
