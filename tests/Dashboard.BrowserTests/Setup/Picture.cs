namespace Dashboard.BrowserTests.Setup;

/// <summary>The pictures README shows. <c>SCREENSHOTS=1 dotnet test</c> renews them.</summary>
internal static class Picture
{
    public static async Task TakeAsync(IPage page, string name)
    {
        var committed = Path.Combine(
            RunningDashboard.ProjectRoot,
            "tests",
            "Dashboard.BrowserTests",
            "Screenshots",
            name
        );
        var picture = await page.ScreenshotAsync(
            Environment.GetEnvironmentVariable("SCREENSHOTS") == "1"
                ? new() { Path = committed }
                : new()
        );

        Assert.True(picture.Length > 20_000);
        Assert.True(File.Exists(committed), $"README shows {committed}.");
    }
}
