namespace Dashboard.BrowserTests.Pages;

/// <summary>总览: how a district stands in a period.</summary>
internal sealed class OverviewPage(IPage page) : ShownPage(page)
{
    /// <summary>The page in sentences.</summary>
    public ILocator Summary => Page.Locator(".summary");

    /// <summary>The districts above the one that is shown.</summary>
    public ILocator Above => Page.Locator(".path").GetByRole(AriaRole.Link);

    /// <summary>The numbers that stand first.</summary>
    public ILocator Strip =>
        Page.GetByRole(AriaRole.Region, new() { Name = "主要指标" }).GetByRole(AriaRole.Article);

    public ILocator Progress => Page.GetByRole(AriaRole.Region, new() { Name = "完成情况" });

    public ILocator Attention => Panel("请留意");

    /// <summary>The districts one level down that have figures, each the way to it.</summary>
    public ILocator Below =>
        Page.GetByRole(AriaRole.Region, new() { Name = "下辖区划" })
            .GetByRole(AriaRole.Rowheader)
            .GetByRole(AriaRole.Link);

    /// <summary>The districts one level down that have none.</summary>
    public ILocator Silent =>
        Page.GetByText("下辖区划中这一期间没有主要指标的").GetByRole(AriaRole.Link);

    /// <summary>Where there is something, offered by a page that has nothing.</summary>
    public ILocator Elsewhere =>
        Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.List).GetByRole(AriaRole.Link);

    public ILocator Cards => Page.GetByRole(AriaRole.Article);

    public ILocator FigureOf(string indicator) =>
        FiguresIn(Cards.Filter(new() { HasText = indicator }).First);

    public Task PickDistrictAsync(string name) => PickAsync("区划", name);

    public Task PickPeriodAsync(string label) => PickAsync("期间", label);

    /// <summary>Types into a picker and presses Enter: works with and without script.</summary>
    public async Task TypeAsync(string picker, string text)
    {
        await Picker(picker).FillAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    private async Task PickAsync(string picker, string option)
    {
        await Picker(picker).FillAsync(option);
        await Page.GetByRole(AriaRole.Option).Filter(new() { HasText = option }).First.ClickAsync();
    }

    private ILocator Picker(string name) =>
        Page.GetByRole(AriaRole.Combobox, new() { Name = name });

    private ILocator Panel(string heading) =>
        Page.Locator("section")
            .Filter(
                new()
                {
                    Has = Page.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true }),
                }
            );
}
