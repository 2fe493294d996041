using Deque.AxeCore.Playwright;

namespace Dashboard.BrowserTests.Accessibility;

/// <summary>What every page has to pass, on its way through a journey too.</summary>
internal static class AxePage
{
    /// <summary>Fails, naming each, where axe finds what is serious or critical.</summary>
    public static async Task HasNoSeriousViolationAsync(this IPage page)
    {
        var result = await page.RunAxe();
        var serious = result.Violations.Where(violation =>
            violation.Impact is "serious" or "critical"
        );
        var said = serious.Select(one => $"{page.Url}: {one.Id}: {one.Help}: {one.Nodes[0].Html}");
        Assert.Equal("", string.Join('\n', said));
    }

    /// <summary>Both of them.</summary>
    public static async Task PassesAsync(this IPage page)
    {
        await page.HasNoSeriousViolationAsync();
        await page.DoesNotScrollSidewaysAsync();
    }

    /// <summary>Fails where the page is wider than the window.</summary>
    public static async Task DoesNotScrollSidewaysAsync(this IPage page) =>
        Assert.False(
            await page.EvaluateAsync<bool>(
                "document.documentElement.scrollWidth > document.documentElement.clientWidth"
            ),
            $"{page.Url} scrolls sideways"
        );
}
