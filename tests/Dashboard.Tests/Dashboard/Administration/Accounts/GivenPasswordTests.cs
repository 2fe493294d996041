using System.Net;
using Dashboard.Administration.Accounts;
using Dashboard.Storage.Accounts;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Administration.Accounts;

public sealed class GivenPasswordTests : IDisposable
{
    private readonly DashboardApp _app = new();
    private readonly HttpClient _client;
    private readonly string _given = AccountCommands.NewPassword();

    public GivenPasswordTests() => _client = _app.CreateClient(new() { AllowAutoRedirect = false });

    public void Dispose()
    {
        _client.Dispose();
        _app.Dispose();
    }

    [Fact]
    public async Task Every_page_leads_to_the_change_and_says_why()
    {
        await EnterAsync();

        var answer = await _client.GetAsync("/administration/accounts");

        Assert.StartsWith(
            "/account/password",
            answer.Headers.Location!.OriginalString,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "您的密码是管理员给的",
            WebUtility.HtmlDecode(await _client.GetStringAsync("/account/password")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Until_then_files_are_answered_as_to_a_visitor()
    {
        await EnterAsync();

        Assert.Equal(
            HttpStatusCode.Redirect,
            (await _client.GetAsync("/administration/audit.csv")).StatusCode
        );
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync("/app.css")).StatusCode);
    }

    [Fact]
    public async Task With_a_password_of_their_own_they_are_where_they_wanted_to_go()
    {
        var answer = await EnterAsync("/administration/accounts");
        var page = answer.Headers.Location!.OriginalString;

        var changed = await PostedForm.SendAsync(
            _client,
            page,
            ("Form.Old", _given),
            ("Form.New", "their-own-password-1")
        );

        Assert.EndsWith(
            "/administration/accounts",
            changed.Headers.Location!.OriginalString,
            StringComparison.Ordinal
        );
        Assert.Equal(
            HttpStatusCode.OK,
            (await _client.GetAsync("/administration/audit.csv")).StatusCode
        );
    }

    [Fact]
    public async Task The_given_password_is_no_password_of_their_own()
    {
        await EnterAsync();

        var answer = await PostedForm.SendAsync(
            _client,
            "/account/password",
            ("Form.Old", _given),
            ("Form.New", _given)
        );

        Assert.Contains(
            "新密码要与原密码不同",
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()),
            StringComparison.Ordinal
        );
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await _client.GetAsync("/administration/audit.csv")).StatusCode
        );
    }

    private async Task<HttpResponseMessage> EnterAsync(string back = "/")
    {
        Assert.Null(
            await _app
                .Services.GetRequiredService<AccountCommands>()
                .AddAsync(
                    Actor.System,
                    new AccountEntry("chief", "", Role.Administrator, []),
                    _given,
                    CancellationToken.None
                )
        );
        return await SignedIn.EnterAsync(_client, "chief", _given, back);
    }
}
