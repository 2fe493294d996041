using System.Net;
using System.Security.Claims;
using Dashboard.Access;
using Dashboard.Administration.Accounts;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Administration.Accounts;

public sealed class SessionTests : IDisposable
{
    private const string Closed = "/administration/audit.csv";
    private static readonly Actor _chief = new("chief", Role.Administrator, []);
    private readonly MovableClock _clock = new();
    private readonly DashboardApp _empty = new();
    private readonly WebApplicationFactory<Program> _app;

    public SessionTests() =>
        _app = _empty.WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(_clock))
        );

    public void Dispose()
    {
        _app.Dispose();
        _empty.Dispose();
    }

    private AccountCommands Accounts => _app.Services.GetRequiredService<AccountCommands>();

    [Fact]
    public async Task A_copied_cookie_opens_nothing_after_signing_out()
    {
        var (client, copied) = await SignedInTwiceAsync();
        Assert.Equal(HttpStatusCode.OK, (await copied.GetAsync(Closed)).StatusCode);

        var page = await client.GetStringAsync("/account/password");
        var answer = await PostedForm.SendAsync(client, "/account/sign-out", page);
        Assert.Equal("/", answer.Headers.Location?.OriginalString);

        Assert.Equal(HttpStatusCode.Redirect, (await copied.GetAsync(Closed)).StatusCode);
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await copied.GetAsync("/administration/accounts")).StatusCode
        );
    }

    [Fact]
    public async Task Signing_out_here_leaves_the_other_browser_alone()
    {
        var (client, _) = await SignedInTwiceAsync();
        var other = Client();
        await SignedIn.EnterAsync(other, _chief.Account);

        var page = await client.GetStringAsync("/account/password");
        await PostedForm.SendAsync(client, "/account/sign-out", page);

        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync(Closed)).StatusCode);
    }

    [Fact]
    public async Task Another_password_ends_every_session_but_the_one_that_chose_it()
    {
        var (client, copied) = await SignedInTwiceAsync();

        var answer = await PostedForm.SendAsync(
            client,
            "/account/password",
            ("Form.Old", SignedIn.Password),
            ("Form.New", "another-password-1")
        );

        Assert.Contains(
            "密码已修改",
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.Redirect, (await copied.GetAsync(Closed)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Closed)).StatusCode);
    }

    public static TheoryData<string> Deeds =>
        ["role", "districts", "lock", "reset", "sign-out-everywhere"];

    [Theory]
    [MemberData(nameof(Deeds))]
    public async Task What_an_administrator_does_to_an_account_ends_its_sessions_at_once(
        string deed
    )
    {
        var (_, copied) = await SignedInTwiceAsync();
        await SignedIn.AddAsync(_app, new Actor("second", Role.Administrator, []));
        Assert.Equal(HttpStatusCode.OK, (await copied.GetAsync(Closed)).StatusCode);

        Assert.Null(await DoAsync(deed));

        Assert.Equal(HttpStatusCode.Redirect, (await copied.GetAsync(Closed)).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Deeds))]
    [InlineData("sign-out")]
    public async Task An_open_page_loses_its_rights_in_the_same_moment(string deed)
    {
        var account = await SignedIn.AddAsync(_app, _chief);
        await SignedIn.AddAsync(_app, new Actor("second", Role.Administrator, []));
        var sessions = _app.Services.GetRequiredService<Sessions>();
        await using var scope = _app.Services.CreateAsyncScope();
        var principal = await scope
            .ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>()
            .CreateAsync(account);
        principal
            .Identities.First()
            .AddClaim(await sessions.StartAsync(account, CancellationToken.None));
        var page = (AccountRevalidation)
            scope.ServiceProvider.GetRequiredService<AuthenticationStateProvider>();
        page.Watch();
        page.SetAuthenticationState(Task.FromResult(new AuthenticationState(principal)));
        var actor = scope.ServiceProvider.GetRequiredService<CurrentActor>();
        Assert.Equal("chief", (await actor.GetAsync()).Account);
        ClaimsPrincipal? told = null;
        page.AuthenticationStateChanged += async state => told = (await state).User;

        if (deed == "sign-out")
        {
            await sessions.EndAsync(principal, CancellationToken.None);
        }
        else
        {
            Assert.Null(await DoAsync(deed));
        }

        Assert.NotNull(told);
        Assert.NotEqual(true, told.Identity?.IsAuthenticated);
        Assert.Equal(Actor.Visitor, await actor.GetAsync());
    }

    [Fact]
    public async Task A_change_of_the_name_alone_ends_nothing()
    {
        var (_, copied) = await SignedInTwiceAsync();

        Assert.Null(
            await Accounts.ChangeAsync(
                Actor.System,
                new AccountEntry("chief", "主任", Role.Administrator, []),
                CancellationToken.None
            )
        );

        Assert.Equal(HttpStatusCode.OK, (await copied.GetAsync(Closed)).StatusCode);
    }

    [Fact]
    public async Task What_another_process_changes_is_noticed_in_ten_seconds()
    {
        var (client, _) = await SignedInTwiceAsync();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Closed)).StatusCode);

        // As `user reset` does it: on the same database, from an app of its own.
        var answer = await _empty
            .Services.GetRequiredService<AccountCommands>()
            .SignOutEverywhereAsync(Actor.System, "chief", CancellationToken.None);
        Assert.Null(answer);
        _clock.Pass(Sessions.Trusted);

        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(Closed)).StatusCode);
    }

    [Fact]
    public async Task A_session_is_over_after_a_working_day_though_it_was_used()
    {
        var (client, _) = await SignedInTwiceAsync();
        _clock.Pass(Sessions.Length / 2);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Closed)).StatusCode);

        _clock.Pass((Sessions.Length / 2) + TimeSpan.FromMinutes(1));

        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(Closed)).StatusCode);
    }

    private Task<Problem?> DoAsync(string deed) =>
        deed switch
        {
            "role" => Accounts.ChangeAsync(
                Actor.System,
                new AccountEntry("chief", "", Role.Viewer, []),
                CancellationToken.None
            ),
            "districts" => Accounts.ChangeAsync(
                Actor.System,
                new AccountEntry("chief", "", Role.Administrator, ["anqing-jkq"]),
                CancellationToken.None
            ),
            "lock" => Accounts.LockAsync(Actor.System, "chief", true, CancellationToken.None),
            "reset" => Accounts.ResetAsync(
                Actor.System,
                "chief",
                AccountCommands.NewPassword(),
                CancellationToken.None
            ),
            _ => Accounts.SignOutEverywhereAsync(Actor.System, "chief", CancellationToken.None),
        };

    private HttpClient Client() => _app.CreateClient(new() { AllowAutoRedirect = false });

    // Somebody, and somebody else with a copy of their cookie.
    private async Task<(HttpClient Client, HttpClient Copied)> SignedInTwiceAsync()
    {
        await SignedIn.AddAsync(_app, _chief);
        var client = Client();
        var answer = await SignedIn.EnterAsync(client, _chief.Account);
        var cookie = answer
            .Headers.GetValues("Set-Cookie")
            .First(text => text.StartsWith(".AspNetCore.Identity", StringComparison.Ordinal));
        var copied = _app.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        copied.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        return (client, copied);
    }
}
