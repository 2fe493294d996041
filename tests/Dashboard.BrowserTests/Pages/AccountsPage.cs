namespace Dashboard.BrowserTests.Pages;

/// <summary>管理 → 账号.</summary>
internal sealed class AccountsPage(IPage page) : ShownPage(page)
{
    public const string Path = "/administration/accounts";

    /// <summary>Makes an account; the password that the page says once is returned.</summary>
    public async Task<string> AddAsync(string name, string role, string district)
    {
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "账号", Exact = true })
            .FillAsync(name);
        await Field("角色").SelectOptionAsync(role);
        await ChooseAsync("区划", district, district);
        await CloseListAsync();
        await Button("新建").ClickAsync();
        var said = $"账号{name}的密码是";
        await SaysAsync(said);
        var text = await Done.Filter(new() { HasText = said }).First.InnerTextAsync();
        return text.Split('是')[1].Split('，')[0].Trim();
    }

    public async Task LockAsync(string name)
    {
        await Rows(name).GetByRole(AriaRole.Button, new() { Name = "停用" }).ClickAsync();
        await ConfirmAsync("停用");
    }
}
