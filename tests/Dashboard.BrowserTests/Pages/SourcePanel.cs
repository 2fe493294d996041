namespace Dashboard.BrowserTests.Pages;

/// <summary>出处: who says a number, beside the page that shows it.</summary>
internal sealed class SourcePanel(IPage page)
{
    public ILocator Shown => page.GetByRole(AriaRole.Complementary, new() { Name = "出处" });

    /// <summary>The number as it stands in the report's sentence.</summary>
    public ILocator MarkedNumber => Shown.Locator("mark");

    /// <summary>On to the districts below, of the same indicator.</summary>
    public ILocator Below => Shown.GetByRole(AriaRole.Link, new() { Name = "下辖区划" });

    public ILocator History => Shown.GetByRole(AriaRole.Link, new() { Name = "修订记录" });
}
