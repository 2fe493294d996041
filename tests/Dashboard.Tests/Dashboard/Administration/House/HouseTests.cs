using System.Net;
using Dashboard.Administration.Accounts;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dashboard.Tests.Dashboard.Administration.House;

/// <summary>The office's own sign-in, against a house that the test runs.</summary>
public sealed class HouseTests : IAsyncLifetime, IDisposable
{
    private const string Closed = "/administration/audit.csv";
    private const string Door = "/account/house";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly AccountEntry _zhang = new("zhang", "张三", Role.Administrator, [])
    {
        HouseAccount = "E1024",
    };

    private readonly DashboardApp _empty = new();
    private readonly SaidLines _said = new();
    private readonly HttpClient _browser = new(
        new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }
    );
    private StandInHouse _house = null!;
    private WebApplicationFactory<Program> _app = null!;

    public async Task InitializeAsync()
    {
        _house = await StandInHouse.StartAsync();
        _app = With(_ => { });
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    public void Dispose()
    {
        _app.Dispose();
        _empty.Dispose();
        _browser.Dispose();
        _said.Dispose();
    }

    private AccountCommands Accounts => _app.Services.GetRequiredService<AccountCommands>();

    [Fact]
    public async Task The_page_of_the_way_in_has_one_button_more()
    {
        var page = WebUtility.HtmlDecode(
            await Client().GetStringAsync("/account/sign-in?back=/due")
        );

        Assert.Contains("用统一身份认证登录", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/account/house?back=%2Fdue\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"Form.Password\"", page, StringComparison.Ordinal);
        using var plain = new DashboardApp();
        Assert.DoesNotContain(
            Door,
            await plain.CreateClient().GetStringAsync("/account/sign-in"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_is_known_comes_in_to_where_they_were_going()
    {
        await AddAsync(_zhang);
        var client = Client();

        var answer = await ComeAsync(client, "/due");

        Assert.Equal("/due", answer.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Closed)).StatusCode);
        var line = await LineAsync(AuditAct.SignIn);
        Assert.Equal(("zhang", "zhang"), (line.Account, line.Subject));
        Assert.Equal(NamedDeed.CameByHouse, AuditDetail.Read(line.Detail)?.Deed);
        var asked = Assert.Single(_house.Asked);
        Assert.Contains("code_challenge_method=S256", asked, StringComparison.Ordinal);
        Assert.Contains("scope=openid%20profile", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_given_password_need_not_be_changed_by_who_does_not_use_it()
    {
        Assert.Null(await Accounts.AddAsync(Actor.System, _zhang, "password-1234", None));
        var client = Client();

        await ComeAsync(client);

        Assert.Equal(
            HttpStatusCode.OK,
            (await client.GetAsync("/administration/accounts")).StatusCode
        );
    }

    [Fact]
    public async Task Who_comes_by_the_house_is_asked_for_no_code_of_ours()
    {
        using var app = With(host => host.UseSetting("SignIn:Codes", "All"));
        Assert.Null(
            await app
                .Services.GetRequiredService<AccountCommands>()
                .AddAsync(Actor.System, _zhang, null, None)
        );
        var client = app.CreateClient(new() { AllowAutoRedirect = false });

        await ComeAsync(client);

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Closed)).StatusCode);
    }

    [Fact]
    public async Task The_session_that_the_browser_had_ends()
    {
        await AddAsync(_zhang);
        await SignedIn.AddAsync(_app, new Actor("before", Role.Administrator, []));
        var client = Client();
        var first = await SignedIn.EnterAsync(client, "before");
        var copied = _app.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        copied.DefaultRequestHeaders.Add(
            "Cookie",
            first
                .Headers.GetValues("Set-Cookie")
                .First(text => text.StartsWith(".AspNetCore.Identity", StringComparison.Ordinal))
                .Split(';')[0]
        );
        Assert.Equal(HttpStatusCode.OK, (await copied.GetAsync(Closed)).StatusCode);

        await ComeAsync(client);

        Assert.Equal(HttpStatusCode.Redirect, (await copied.GetAsync(Closed)).StatusCode);
    }

    [Fact]
    public async Task A_lock_ends_the_session_and_shuts_the_house_s_door_too()
    {
        await AddAsync(_zhang);
        var client = Client();
        await ComeAsync(client);

        Assert.Null(await Accounts.LockAsync(Actor.System, "zhang", true, None));

        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(Closed)).StatusCode);
        await RefusedAsync(client, await ComeAsync(client), "您的账号在这里已停用，请联系管理员。");
        var line = await LineAsync(AuditAct.SignInFailed);
        Assert.Equal("zhang", line.Account);
    }

    [Fact]
    public async Task A_name_that_is_the_same_opens_nothing()
    {
        _house.Person["sub"] = "zhang";
        await AddAsync(_zhang);
        var client = Client();

        await RefusedAsync(
            client,
            await ComeAsync(client),
            "您在统一身份认证的账号在这里还没有开通，请联系管理员。"
        );
        Assert.Equal("zhang", (await LineAsync(AuditAct.SignInFailed)).Subject);
    }

    [Fact]
    public async Task An_answer_that_belongs_to_another_browser_is_refused()
    {
        await AddAsync(_zhang);
        var (client, stranger) = (Client(), Client());
        var answer = await AskHouseAsync(await BeginAsync(stranger, "/due"));

        await RefusedAsync(
            client,
            await client.GetAsync(answer),
            "这次登录不是从这里开始的，或放得太久了，请再点一次。"
        );
        await RefusedAsync(
            client,
            await client.GetAsync("/account/house/return?code=x&state=x"),
            "这次登录不是从这里开始的，或放得太久了，请再点一次。"
        );
    }

    [Fact]
    public async Task A_code_of_another_sign_in_does_not_fit_its_proof()
    {
        await AddAsync(_zhang);
        var (client, stranger) = (Client(), Client());
        var own = await AskHouseAsync(await BeginAsync(client, "/due"));
        var stolen = await AskHouseAsync(await BeginAsync(stranger, "/due"));

        var answer = await client.GetAsync(
            own.Replace(Code(own), Code(stolen), StringComparison.Ordinal)
        );

        await RefusedAsync(
            client,
            answer,
            "统一身份认证不接受这次登录，请再试一次；还不行请联系管理员。"
        );
    }

    [Fact]
    public async Task Who_says_no_is_not_signed_in()
    {
        _house.Denies = true;
        var client = Client();

        var answer = await ComeAsync(client, "/due");

        await RefusedAsync(client, answer, "没有登录：统一身份认证那边没有同意。");
        Assert.EndsWith(
            "&back=%2Fdue",
            answer.Headers.Location!.OriginalString,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_house_that_is_gone_is_said_to_be_silent()
    {
        var client = Client();
        var answer = await AskHouseAsync(await BeginAsync(client, "/due"));
        await _house.DisposeAsync();

        var refused = await client.GetAsync(answer);

        await RefusedAsync(
            client,
            refused,
            "统一身份认证现在没有回答，请稍后再试，或用账号和密码登录。"
        );
        Assert.EndsWith(
            "&back=%2Fdue",
            refused.Headers.Location!.OriginalString,
            StringComparison.Ordinal
        );
    }

    public static TheoryData<string> Answers => ["fault", "page", "endless"];

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_house_that_cannot_be_understood_is_said_to_be_silent(string answer)
    {
        _house.Instead = answer switch
        {
            "fault" => Results.StatusCode(StatusCodes.Status500InternalServerError),
            "page" => Results.Text("<html>", "text/html"),
            _ => Results.Text(new string(' ', 1_000_000) + "{}", "application/json"),
        };
        var client = Client();

        await RefusedAsync(
            client,
            await ComeAsync(client),
            "统一身份认证现在没有回答，请稍后再试，或用账号和密码登录。"
        );
    }

    [Fact]
    public async Task Without_the_claim_nobody_comes_in()
    {
        _house.Person.Remove("sub");
        await AddAsync(_zhang);
        var client = Client();

        await RefusedAsync(
            client,
            await ComeAsync(client),
            "统一身份认证没有说出您是谁，请联系管理员。"
        );
    }

    [Fact]
    public async Task Thirty_returns_a_minute_are_enough()
    {
        var client = Client();
        for (var times = 0; times < 30; times++)
        {
            await client.GetAsync("/account/house/return?code=x&state=x");
        }

        await RefusedAsync(
            client,
            await client.GetAsync("/account/house/return?code=x&state=x"),
            "登录得太频繁，请等一分钟再试。"
        );
    }

    [Fact]
    public async Task What_stands_in_the_address_is_no_sentence_of_ours()
    {
        var page = await Client().GetStringAsync("/account/sign-in?refused=<b>您的密码</b>");

        Assert.DoesNotContain("class=\"problem\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_secret_is_said_in_the_log()
    {
        var (client, stranger) = (Client(), Client());
        var own = await AskHouseAsync(await BeginAsync(client, "/"));
        var stolen = await AskHouseAsync(await BeginAsync(stranger, "/"));
        await client.GetAsync(own.Replace(Code(own), Code(stolen), StringComparison.Ordinal));

        Assert.Contains(
            _said.Lines,
            line => line.Contains("house's sign-in: Rejected", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            _said.Lines,
            line => line.Contains(StandInHouse.Secret, StringComparison.Ordinal)
        );
    }

    private WebApplicationFactory<Program> With(Action<IWebHostBuilder> more) =>
        _empty.WithWebHostBuilder(host =>
        {
            _house.AddTo(host);
            more(host);
            host.ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(_said));
        });

    private HttpClient Client() => _app.CreateClient(new() { AllowAutoRedirect = false });

    private async Task AddAsync(AccountEntry entry) =>
        Assert.Null(await Accounts.AddAsync(Actor.System, entry, null, None));

    private async Task<AuditRow> LineAsync(AuditAct act) =>
        (
            await _app
                .Services.GetRequiredService<AuditLog>()
                .ReadAsync(null, act, null, null, 1, None)
        )[0];

    private static async Task<string> BeginAsync(HttpClient client, string back) =>
        (await client.GetAsync($"{Door}?back={Uri.EscapeDataString(back)}"))
            .Headers
            .Location!
            .AbsoluteUri;

    // Where the house sends the browser back to.
    private async Task<string> AskHouseAsync(string address) =>
        (await _browser.GetAsync(new Uri(address))).Headers.Location!.PathAndQuery;

    private async Task<HttpResponseMessage> ComeAsync(HttpClient client, string back = "/") =>
        await client.GetAsync(await AskHouseAsync(await BeginAsync(client, back)));

    private static string Code(string address) => address.Split("code=")[1].Split('&')[0];

    // One sentence on the page of the way in, nothing else, and nobody is signed in.
    private static async Task RefusedAsync(
        HttpClient client,
        HttpResponseMessage answer,
        string sentence
    )
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = WebUtility.HtmlDecode(
            await client.GetStringAsync(answer.Headers.Location!.OriginalString)
        );
        Assert.Equal(2, page.Split("class=\"problem\"").Length);
        Assert.Contains($"role=\"alert\">{sentence}</p>", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(Closed)).StatusCode);
    }
}
