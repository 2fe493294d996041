using System.Text.RegularExpressions;

namespace Dashboard.BrowserTests.Pages;

/// <summary>One indicator: its charts, and the way of each into a briefing.</summary>
internal sealed class IndicatorPage(IPage page) : ShownPage(page)
{
    /// <summary>The ways of what is shown into a briefing.</summary>
    public ILocator AddToBriefing =>
        Page.GetByRole(
            AriaRole.Button,
            new() { NameRegex = new("^把.*加入简报$", RegexOptions.None, TimeSpan.FromSeconds(1)) }
        );

    /// <summary>Takes the first thing shown into a briefing and opens that briefing.</summary>
    public async Task<BriefingPage> AddFirstToBriefingAsync()
    {
        await AddToBriefing.First.ClickAsync();
        await Done.GetByRole(AriaRole.Link).ClickAsync();
        await Page.WaitForURLAsync("**/briefings/*");
        return new BriefingPage(Page);
    }
}
