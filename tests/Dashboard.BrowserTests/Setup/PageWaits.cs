namespace Dashboard.BrowserTests.Setup;

/// <summary>What to wait for before a page is judged.</summary>
internal static class PageWaits
{
    /// <summary>A page that becomes interactive takes its title away for a moment and sets it anew.</summary>
    public static Task WaitForTitleAsync(this IPage page) =>
        page.WaitForFunctionAsync("document.title.length > 0");
}
