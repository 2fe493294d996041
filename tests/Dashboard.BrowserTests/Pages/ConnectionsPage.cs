namespace Dashboard.BrowserTests.Pages;

/// <summary>管理 → 接入系统.</summary>
internal sealed class ConnectionsPage(IPage page) : ShownPage(page)
{
    public const string Path = "/administration/connections";

    /// <summary>Makes a token; it is returned as the page shows it, once.</summary>
    public async Task<string> MakeAsync(string system, string district)
    {
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "系统名称" }).FillAsync(system);
        await ChooseAsync("区划", district, district);
        await CloseListAsync();
        await Button("新建").ClickAsync();
        await SaysAsync($"已给“{system}”新建令牌");
        return await Page.Locator(".once code").InnerTextAsync();
    }

    public async Task EndAsync(string system)
    {
        await Rows(system).GetByRole(AriaRole.Button, new() { Name = "停用" }).ClickAsync();
        await ConfirmAsync("停用");
        await SaysAsync($"“{system}”的令牌已停用");
    }
}
