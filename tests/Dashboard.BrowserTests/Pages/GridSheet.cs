namespace Dashboard.BrowserTests.Pages;

/// <summary>表格填报 as a test sees it.</summary>
public sealed class GridSheet(IPage page)
{
    public ILocator Amounts => page.Locator("[data-field=value]");

    public ILocator Explanations => page.Locator("[data-field=explanation]");

    public ILocator Source => page.Locator("[name=document]");

    public ILocator Problem => page.Locator(".send .problem");

    /// <summary>How much stands against sending, and the way to it.</summary>
    public ILocator Summary => page.Locator(".send .bad");

    public ILocator Kept => page.Locator(".send .kept");

    public ILocator Focused => page.Locator(":focus");

    public ILocator Rows => page.Locator("tr[data-row]:not([hidden])");

    public ILocator Period => page.GetByLabel("期间", new() { Exact = true });

    /// <summary>Chooses what the sheet is of.</summary>
    public Task ChooseAsync(string label, string typed, string option) =>
        new ShownPage(page).PickAsync(label, typed, option);

    /// <summary>Opens the sheet that was chosen.</summary>
    public async Task OpenAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "打开" }).ClickAsync();
        await Expect(Source).ToBeEnabledAsync();
    }

    public ILocator Amount(int row) => Amounts.Nth(row);

    public ILocator Send(int filled) =>
        page.GetByRole(AriaRole.Button, new() { Name = $"送审{filled}条", Exact = true });

    /// <summary>What stands in the amounts, from the first row to the last.</summary>
    public async Task<IReadOnlyList<string>> ValuesAsync() =>
        await Amounts.EvaluateAllAsync<string[]>("fields => fields.map(field => field.value)");

    public Task<int> FilledAsync() =>
        Amounts.EvaluateAllAsync<int>(
            "fields => fields.filter(field => field.value !== '').length"
        );

    public Task<string> ClipboardAsync() =>
        page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
}
