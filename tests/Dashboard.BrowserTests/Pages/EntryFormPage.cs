namespace Dashboard.BrowserTests.Pages;

/// <summary>填报一条数据: the form, and the list of what waits to which it returns.</summary>
internal sealed class EntryFormPage(IPage page) : ShownPage(page)
{
    public const string Path = "/entry/figure";

    public ILocator Period => Field("期间");

    public ILocator Value => Field("数值");

    public ILocator Document => Field("来源文件、文号");

    public ILocator Note => Field("备注");

    public ILocator Explanation => Field("对核查结果的说明");

    public ILocator Submit => Button("送审");

    public Task ChooseIndicatorAsync(string typed, string name) => ChooseAsync("指标", typed, name);

    public Task ChooseDistrictAsync(string name) => ChooseAsync("区划", name, name);

    /// <summary>Fills in what is given and leaves the rest as it is.</summary>
    public async Task FillAsync(
        string? period = null,
        string? value = null,
        string? document = null
    )
    {
        foreach (
            var (field, text) in new[] { (Period, period), (Value, value), (Document, document) }
        )
        {
            if (text is not null)
            {
                await field.FillAsync(text);
            }
        }
    }
}
