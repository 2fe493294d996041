namespace Dashboard.BrowserTests.Pages;

/// <summary>填报一条数据: the form, and the list of what waits to which it returns.</summary>
internal sealed class EntryFormPage(IPage page) : ShownPage(page)
{
    public const string Path = "/entry/figure";

    public ILocator Indicator => Named("指标");

    public ILocator District => Named("区划");

    public ILocator Period => Named("期间");

    public ILocator Value => Named("数值");

    public ILocator Document => Field("来源文件、文号");

    public ILocator Note => Field("备注");

    public ILocator Explanation => Field("对核查结果的说明");

    /// <summary>What the page says it has done with the figure.</summary>
    public ILocator Sent => Page.Locator(".done");

    /// <summary>Where somebody else changed the figure meanwhile: their value beside one's own.</summary>
    public ILocator BothValues => Page.Locator(".notice-line");

    /// <summary>What is said at a field.</summary>
    public ILocator SaidAt(string field) => Page.Locator($"#field-{field}-said");

    public Task SendAsync() => Button("送审").ClickAsync();

    private ILocator Named(string label) => Page.GetByLabel(label, new() { Exact = true });
}
