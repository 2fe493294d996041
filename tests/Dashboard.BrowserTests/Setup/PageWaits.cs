using System.Text.RegularExpressions;

namespace Dashboard.BrowserTests.Setup;

/// <summary>What to wait for before a page is judged.</summary>
internal static class PageWaits
{
    /// <summary>
    /// Waits until a page is ready: loaded, and where it has a circuit, connected. A viewing page has none, and its
    /// network is never idle, since it listens for changes.
    /// </summary>
    public static async Task SettleAsync(this IPage page)
    {
        await page.WaitForLoadStateAsync(LoadState.Load);
        if (await page.Locator("html[data-circuit]").CountAsync() > 0)
        {
            await Expect(page.Locator("html[data-circuit=connected]"))
                .ToHaveCountAsync(1, new() { Timeout = 30_000 });
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }
    }

    /// <summary>Opens an address and waits until the page is ready.</summary>
    public static async Task OpenAsync(this IPage page, string path)
    {
        await page.GotoAsync(path);
        await page.SettleAsync();
    }

    /// <summary>A page that becomes interactive takes its title away for a moment and sets it anew.</summary>
    public static Task WaitForTitleAsync(this IPage page) =>
        Expect(page).ToHaveTitleAsync(new Regex(".", RegexOptions.None, TimeSpan.FromSeconds(1)));
}
