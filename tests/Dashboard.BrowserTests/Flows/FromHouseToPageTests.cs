using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>The office's own sign-in in a real browser: cookies, policy of contents and redirects as they are there.</summary>
public sealed class FromHouseToPageTests : IAsyncLifetime, IDisposable
{
    private readonly StandInHouse _house = new();
    private readonly RunningDashboard _dashboard = new();

    public Task InitializeAsync()
    {
        _house.AddTo(_dashboard.Settings);
        return _dashboard.InitializeAsync();
    }

    public Task DisposeAsync() => _dashboard.DisposeAsync();

    public void Dispose() => _house.Dispose();

    [BrowserFact]
    public async Task Whose_account_an_administrator_writes_down_comes_in_by_the_house()
    {
        var stranger = await _dashboard.OpenAsync("/account/sign-in?back=/due");
        var door = new SignInPage(stranger);
        await door.Link("用统一身份认证登录").ClickAsync();
        await Expect(door.Wrong)
            .ToHaveTextAsync("您在统一身份认证的账号在这里还没有开通，请联系管理员。");

        var password = await _dashboard.AddUserAsync("chief", "Administrator", "安庆市");
        var admin = await _dashboard.SignedInAsync("chief", password, AccountsPage.Path);
        var accounts = new AccountsPage(admin);
        await Expect(accounts.Rows("chief")).ToHaveCountAsync(1);
        await accounts.Field("统一身份认证的账号").FillAsync("E1024");
        await accounts.AddAsync("zhang", "填报", "安庆经开区");
        await Expect(accounts.Rows("zhang")).ToContainTextAsync("E1024");

        // The page that the stranger was on the way to is still known.
        await door.Link("用统一身份认证登录").ClickAsync();
        await stranger.WaitForURLAsync("**/due");
        await Expect(door.Head).ToContainTextAsync("zhang");
    }
}
