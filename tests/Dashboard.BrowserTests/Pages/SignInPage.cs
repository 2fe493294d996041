namespace Dashboard.BrowserTests.Pages;

/// <summary>The way in, and the change of a password that somebody else has seen.</summary>
internal sealed class SignInPage(IPage page) : ShownPage(page)
{
    public ILocator Title =>
        Page.GetByRole(AriaRole.Heading, new() { Name = "登录" })
            .Or(Page.GetByRole(AriaRole.Heading, new() { Name = "请先登录" }))
            .First;

    /// <summary>Signs in and waits until the head names who is in.</summary>
    public async Task SignInAsync(string name, string password)
    {
        await Field("账号").FillAsync(name);
        await Field("密码").FillAsync(password);
        await Button("登录").ClickAsync();
        await Expect(Head).ToContainTextAsync(name);
    }

    /// <summary>The first sign-in asks for a password that only its owner knows.</summary>
    public async Task ChangePasswordAsync(string given, string own)
    {
        await Field("原密码").FillAsync(given);
        await Field("新密码").FillAsync(own);
        await Button("修改，并在其他机器上退出").ClickAsync();
        await Page.WaitForURLAsync(address =>
            !address.Contains("/account/", StringComparison.Ordinal)
        );
    }

    /// <summary>Makes the administrator, on the page that the first start's link opens.</summary>
    public async Task CreateAdministratorAsync(string password)
    {
        await Field("密码").FillAsync(password);
        await Button("创建").ClickAsync();
        await Page.WaitForURLAsync("**/administration**");
    }

    public Task SignOutAsync() => Button("退出").ClickAsync();
}
