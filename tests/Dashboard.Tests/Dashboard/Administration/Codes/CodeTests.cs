using System.Net;
using Dashboard.Administration.Accounts;
using Dashboard.Administration.Codes;
using Dashboard.Shell;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Administration.Codes;

/// <summary>One-time codes, asked of administrators.</summary>
public sealed class CodeTests : IDisposable
{
    private const string Closed = "/administration/audit.csv";
    private const string Step = "/account/sign-in/code";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Actor _chief = new("chief", Role.Administrator, []);
    private readonly DashboardApp _empty = new();
    private readonly WebApplicationFactory<Program> _app;

    public CodeTests() =>
        _app = _empty.WithWebHostBuilder(host => host.UseSetting("SignIn:Codes", "administrators"));

    private AccountCommands Accounts => _app.Services.GetRequiredService<AccountCommands>();

    public void Dispose()
    {
        _app.Dispose();
        _empty.Dispose();
    }

    [Fact]
    public async Task Who_needs_codes_goes_nowhere_before_they_are_set_up()
    {
        await SignedIn.AddAsync(_app, _chief);
        var client = Client();
        await SignedIn.EnterAsync(client, _chief.Account);

        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(Closed)).StatusCode);
        Assert.Equal(
            "/account/code?back=%2Fadministration%2Faccounts",
            Page(await client.GetAsync("/administration/accounts"))
        );

        var telephone = await Telephone.SetUpAsync(client);

        Assert.Equal(RecoveryCode.Count, telephone.Recovery.Distinct().Count());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Closed)).StatusCode);
    }

    [Fact]
    public async Task Others_sign_in_as_ever()
    {
        await SignedIn.AddAsync(_app, new Actor("sun", Role.Clerk, ["anqing-jkq"]));
        var client = Client();

        var answer = await SignedIn.EnterAsync(client, "sun");

        Assert.Equal("/entry", Page(answer));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/entry")).StatusCode);
        Assert.Contains(
            "不要动态口令",
            await TextAsync(await client.GetAsync(Telephone.Page)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Setting_up_ends_every_other_sign_in()
    {
        await SignedIn.AddAsync(_app, _chief);
        var (client, other) = (Client(), Client());
        await SignedIn.EnterAsync(client, _chief.Account);
        await SignedIn.EnterAsync(other, _chief.Account);

        await Telephone.SetUpAsync(client);

        Assert.StartsWith(
            "/account/sign-in?",
            Page(await other.GetAsync("/administration/accounts")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_wrong_code_sets_nothing_up_and_keeps_the_key_on_the_page()
    {
        await SignedIn.AddAsync(_app, _chief);
        var client = Client();
        await SignedIn.EnterAsync(client, _chief.Account);
        var page = await client.GetStringAsync(Telephone.Page);

        var wrong = await Telephone.ConfirmAsync(client, page, "000000");

        var said = await wrong.Content.ReadAsStringAsync();
        Assert.Contains(
            "动态口令不对：请看手机的时间准不准",
            WebUtility.HtmlDecode(said),
            StringComparison.Ordinal
        );
        Assert.Equal(Telephone.KeyOf(page), Telephone.KeyOf(said));
        await using var db = await ContextAsync();
        Assert.False((await db.Users.SingleAsync()).TwoFactorEnabled);
        Assert.Empty(await db.UserTokens.ToListAsync());
        await Telephone.SetUpAsync(client, said);
    }

    [Fact]
    public async Task The_password_alone_opens_nothing()
    {
        await SetUpAsync();
        var client = Client();

        var answer = await SignedIn.EnterAsync(client, _chief.Account, back: "/due");

        Assert.Equal(Step + "?back=%2Fdue", Page(answer));
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(Closed)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(Telephone.Page)).StatusCode);
        Assert.Equal(0, await SignInsAsync());
    }

    [Fact]
    public async Task Password_and_code_open_what_one_was_on_the_way_to()
    {
        var telephone = await SetUpAsync();
        var client = Client();
        await SignedIn.EnterAsync(client, _chief.Account);

        var answer = await CodeAsync(client, OneTimeCode.Now(telephone.Key, later: 1), "/due");

        Assert.Equal("/due", Page(answer));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Closed)).StatusCode);
        Assert.Equal(1, await SignInsAsync());
    }

    [Fact]
    public async Task A_code_is_good_once()
    {
        var telephone = await SetUpAsync();
        var code = OneTimeCode.Now(telephone.Key, later: 1);
        var (client, other) = (Client(), Client());
        await SignedIn.EnterAsync(client, _chief.Account);
        await SignedIn.EnterAsync(other, _chief.Account);
        await CodeAsync(client, code);

        var again = await CodeAsync(other, code);

        Assert.Contains("已经用过", await TextAsync(again), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await other.GetAsync(Closed)).StatusCode);
    }

    [Fact]
    public async Task Of_those_who_send_one_code_at_once_one_comes_in()
    {
        var telephone = await SetUpAsync();
        var code = OneTimeCode.Now(telephone.Key, later: 1);
        var clients = new List<(HttpClient Client, string Page)>();
        for (var one = 0; one < 4; one++)
        {
            var client = Client();
            await SignedIn.EnterAsync(client, _chief.Account);
            clients.Add((client, await client.GetStringAsync(Step)));
        }

        var answers = await Task.WhenAll(
            clients.Select(one =>
                PostedForm.SendAsync(one.Client, Step, one.Page, ("Form.Code", code))
            )
        );

        Assert.Single(answers, one => one.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal(3, answers.Count(one => one.StatusCode == HttpStatusCode.OK));
    }

    [Fact]
    public async Task Five_wrong_codes_are_enough_for_a_quarter_of_an_hour()
    {
        var telephone = await SetUpAsync();
        var client = Client();
        await SignedIn.EnterAsync(client, _chief.Account);
        for (var guess = 0; guess < SignInFailures.MostHere; guess++)
        {
            await CodeAsync(client, "000000");
        }

        var right = await CodeAsync(client, OneTimeCode.Now(telephone.Key, later: 1));

        Assert.Equal(HttpStatusCode.TooManyRequests, right.StatusCode);
        Assert.InRange(right.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 900);
        Assert.Contains("动态口令错得太多", await TextAsync(right), StringComparison.Ordinal);

        // Passwords are counted apart: a right one begins no new count of codes.
        var again = await SignedIn.EnterAsync(client, _chief.Account);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        var still = await CodeAsync(client, OneTimeCode.Now(telephone.Key, later: 1));
        Assert.Equal(HttpStatusCode.TooManyRequests, still.StatusCode);
    }

    [Fact]
    public async Task A_recovery_code_is_good_once_however_it_is_written()
    {
        var telephone = await SetUpAsync();
        var typed = telephone
            .Recovery[3]
            .ToLowerInvariant()
            .Replace("-", " ", StringComparison.Ordinal);
        var (client, other) = (Client(), Client());
        await SignedIn.EnterAsync(client, _chief.Account);
        await SignedIn.EnterAsync(other, _chief.Account);

        await CodeAsync(client, typed);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Closed)).StatusCode);
        var again = await CodeAsync(other, typed);
        Assert.Contains("恢复码不对，或已经用过", await TextAsync(again), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await other.GetAsync(Closed)).StatusCode);
        Assert.Contains(
            $"恢复码还剩{RecoveryCode.Count - 1}个",
            await TextAsync(await client.GetAsync(Telephone.Page)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Recovery_codes_are_kept_as_hashes_alone()
    {
        var telephone = await SetUpAsync();

        await using var db = await ContextAsync();
        var kept = string.Join(
            '\n',
            await db.UserTokens.Select(token => token.Value).ToListAsync()
        );
        Assert.All(
            telephone.Recovery,
            code =>
            {
                Assert.DoesNotContain(code, kept, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(
                    code.Replace("-", "", StringComparison.Ordinal),
                    kept,
                    StringComparison.OrdinalIgnoreCase
                );
            }
        );
    }

    [Fact]
    public async Task Another_password_ends_the_way_between_the_steps()
    {
        var telephone = await SetUpAsync();
        var client = Client();
        await SignedIn.EnterAsync(client, _chief.Account);
        var page = await client.GetStringAsync(Step);
        var reset = await Accounts.ResetAsync(
            Actor.System,
            _chief.Account,
            AccountCommands.NewPassword(),
            None
        );
        Assert.Null(reset);

        var answer = await PostedForm.SendAsync(
            client,
            Step,
            page,
            ("Form.Code", OneTimeCode.Now(telephone.Key, later: 1))
        );

        Assert.Equal("/account/sign-in?back=", Page(answer));
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(Closed)).StatusCode);
    }

    [Fact]
    public async Task A_new_telephone_takes_a_code_of_the_old_one()
    {
        await SignedIn.AddAsync(_app, _chief);
        var client = Client();
        await SignedIn.EnterAsync(client, _chief.Account);
        var old = await Telephone.SetUpAsync(client);

        var wrong = await PostedForm.SendAsync(client, Telephone.Page, ("Form.Code", "000000"));
        Assert.Contains("动态口令不对", await TextAsync(wrong), StringComparison.Ordinal);
        var right = await PostedForm.SendAsync(
            client,
            Telephone.Page,
            ("Form.Code", old.Recovery[0])
        );
        var now = await Telephone.SetUpAsync(client, await right.Content.ReadAsStringAsync());

        Assert.NotEqual(old.Key, now.Key);
        var next = Client();
        await SignedIn.EnterAsync(next, _chief.Account);
        await CodeAsync(next, OneTimeCode.Now(old.Key, later: 1));
        await CodeAsync(next, old.Recovery[1]);
        Assert.Equal(HttpStatusCode.Redirect, (await next.GetAsync(Closed)).StatusCode);
        await CodeAsync(next, OneTimeCode.Now(now.Key, later: 1));
        Assert.Equal(HttpStatusCode.OK, (await next.GetAsync(Closed)).StatusCode);
    }

    [Fact]
    public async Task An_administrator_resets_somebody_elses_and_not_their_own()
    {
        await SetUpAsync();

        Assert.NotNull(await Accounts.ResetCodesAsync(_chief, "CHIEF", None));
        Assert.True(Assert.Single(await Accounts.ListAsync(None)).HasCode);
        var other = new Actor("second", Role.Administrator, []);
        Assert.Null(await Accounts.ResetCodesAsync(other, _chief.Account, None));

        Assert.False(Assert.Single(await Accounts.ListAsync(None)).HasCode);
        await using var db = await ContextAsync();
        Assert.Empty(await db.UserTokens.ToListAsync());
        var client = Client();
        await SignedIn.EnterAsync(client, _chief.Account);
        await Telephone.SetUpAsync(client);
    }

    [Fact]
    public async Task The_page_of_the_code_leads_back_who_has_shown_no_password()
    {
        var answer = await Client().GetAsync(Step + "?back=/due");

        Assert.Equal("/account/sign-in?back=%2Fdue", Page(answer));
    }

    [Fact]
    public async Task Where_codes_are_no_longer_asked_the_password_is_enough()
    {
        await SetUpAsync();

        var client = _empty.CreateClient(new() { AllowAutoRedirect = false });
        await SignedIn.EnterAsync(client, _chief.Account);

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Closed)).StatusCode);
    }

    [Fact]
    public async Task The_command_line_lets_the_last_administrator_in_again()
    {
        await SetUpAsync();

        Assert.Equal(
            1,
            await CommandLine.RunAsync(["user", "reset-codes", "nobody"], () => _app.Services)
        );
        Assert.Equal(
            0,
            await CommandLine.RunAsync(["user", "reset-codes", "chief"], () => _app.Services)
        );

        Assert.False(Assert.Single(await Accounts.ListAsync(None)).HasCode);
    }

    [Fact]
    public async Task The_page_with_the_recovery_codes_is_kept_nowhere()
    {
        await SignedIn.AddAsync(_app, _chief);
        var client = Client();
        await SignedIn.EnterAsync(client, _chief.Account);
        var page = await client.GetStringAsync(Telephone.Page);

        var answer = await Telephone.ConfirmAsync(
            client,
            page,
            OneTimeCode.Now(Telephone.KeyOf(page))
        );

        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.DoesNotContain(
            "class=\"codes\"",
            await client.GetStringAsync(Telephone.Page),
            StringComparison.Ordinal
        );
    }

    private HttpClient Client() => _app.CreateClient(new() { AllowAutoRedirect = false });

    private async Task<Telephone> SetUpAsync()
    {
        await SignedIn.AddAsync(_app, _chief);
        using var client = Client();
        await SignedIn.EnterAsync(client, _chief.Account);
        var telephone = await Telephone.SetUpAsync(client);
        _before = await CountAsync();
        return telephone;
    }

    private int _before;

    private async Task<int> SignInsAsync() => await CountAsync() - _before;

    private async Task<int> CountAsync() =>
        (
            await _app
                .Services.GetRequiredService<AuditLog>()
                .ReadAsync(null, AuditAct.SignIn, null, null, 100, None)
        ).Count;

    private static Task<HttpResponseMessage> CodeAsync(
        HttpClient client,
        string code,
        string back = "/"
    ) =>
        PostedForm.SendAsync(
            client,
            Step + "?back=" + Uri.EscapeDataString(back),
            ("Form.Code", code)
        );

    private static string? Page(HttpResponseMessage answer) =>
        new Uri(new Uri("http://localhost"), answer.Headers.Location!).PathAndQuery;

    private Task<DashboardContext> ContextAsync() =>
        _app
            .Services.GetRequiredService<IDbContextFactory<DashboardContext>>()
            .CreateDbContextAsync();

    private static async Task<string> TextAsync(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}
