namespace Dashboard.BrowserTests.Pages;

/// <summary>读报道: the text that is brought, and the list of what was read in it.</summary>
internal sealed class ReadReportPage(IPage page) : ShownPage(page)
{
    public const string Path = "/reports/read";

    public ILocator Text => Field("报道全文");

    public ILocator Title => Field("标题");

    public ILocator Date => Field("日期");

    /// <summary>The list, which has the focus and takes the keys.</summary>
    public ILocator List =>
        Page.GetByRole(AriaRole.Group, new() { Name = "读出的数据", Exact = true });

    /// <summary>What was read, one card for each figure.</summary>
    public ILocator Cards => List.GetByRole(AriaRole.Group);

    public ILocator Accepted => Cards.Filter(new() { HasText = "已采用" });

    /// <summary>The report's own words, with the figures marked.</summary>
    public ILocator Article => Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Article).First;

    public ILocator MarkedNumbers => Article.Locator("mark");

    /// <summary>The card of the figure that is printed so.</summary>
    public ILocator Card(string printed) =>
        List.GetByRole(AriaRole.Group, new() { Name = printed, Exact = true });

    /// <summary>Brings a text and lets it be read.</summary>
    public async Task ReadAsync(string text, string title, string? date = null)
    {
        await Text.FillAsync(text);
        await Title.FillAsync(title);
        if (date is not null)
        {
            await Date.FillAsync(date);
        }

        await Button("读出数据").ClickAsync();
    }
}
