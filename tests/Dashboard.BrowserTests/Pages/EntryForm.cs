namespace Dashboard.BrowserTests.Pages;

/// <summary>The form of one figure, by what a person sees of it.</summary>
public sealed class EntryForm(IPage page)
{
    public ILocator Indicator => page.GetByLabel("指标", new() { Exact = true });

    public ILocator District => page.GetByLabel("区划", new() { Exact = true });

    public ILocator Period => page.GetByLabel("期间", new() { Exact = true });

    public ILocator Value => page.GetByLabel("数值", new() { Exact = true });

    public ILocator Document => page.GetByLabel("来源文件、文号");

    public ILocator Explanation => page.GetByLabel("对核查结果的说明");

    /// <summary>What the page says it has done.</summary>
    public ILocator Done => page.Locator(".done");

    public ILocator Options => page.GetByRole(AriaRole.Option).And(page.Locator(".pick li"));

    /// <summary>What is said at a field.</summary>
    public ILocator SaidAt(string field) => page.Locator($"#field-{field}-said");

    public ILocator Button(string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Chooses with the mouse: a click opens, a line is clicked.</summary>
    public async Task ChooseAsync(ILocator picker, string typed, string option)
    {
        await picker.ClickAsync();
        await picker.FillAsync(typed);
        await Options.Filter(new() { HasText = option }).First.ClickAsync();
    }

    public Task SendAsync() => Button("送审").ClickAsync();
}
