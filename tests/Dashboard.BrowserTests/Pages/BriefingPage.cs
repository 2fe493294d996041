namespace Dashboard.BrowserTests.Pages;

/// <summary>A briefing that is being made, and as it is printed.</summary>
internal sealed class BriefingPage(IPage page) : ShownPage(page)
{
    /// <summary>The headings of its parts, as they are on paper.</summary>
    public ILocator PrintedHeadings =>
        Page.GetByRole(AriaRole.Article).GetByRole(AriaRole.Heading, new() { Level = 3 });

    /// <summary>Its parts in order, each the way to it.</summary>
    public ILocator Outline => Page.Locator(".outline .name");

    /// <summary>Where a part of the outline is taken hold of.</summary>
    public ILocator Handles => Page.Locator(".outline .handle");

    /// <summary>What can be picked into it.</summary>
    public ILocator Choices => Page.Locator(".pick-parts li:not([hidden]) input");

    public ILocator AddBefore(string heading) => Button($"在“{heading}”前加");

    public async Task RetitleAsync(string heading)
    {
        await Field("小标题").First.FillAsync(heading);
        await Field("小标题").First.BlurAsync();
    }

    /// <summary>The name of the file that is saved: Word, PowerPoint, Excel.</summary>
    public async Task<string> SaveAsync(string format)
    {
        var saved = await Page.RunAndWaitForDownloadAsync(() => Link(format).ClickAsync());
        return saved.SuggestedFilename;
    }

    public async Task PrintAsync()
    {
        await Link("打印").ClickAsync();
        await Page.WaitForURLAsync("**/print");
    }
}
