using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Administration.Accounts;
using Dashboard.Storage.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Setup;

/// <summary>A browser of somebody who has signed in, through the page that people use.</summary>
internal static partial class SignedIn
{
    private const string Password = "password-1234";

    public static async Task<HttpClient> Async(
        DashboardApp app,
        Actor actor,
        bool followsRedirects = true
    )
    {
        var accounts = app.Services.GetRequiredService<AccountCommands>();
        Assert.Null(
            await accounts.AddAsync(
                Actor.System,
                new AccountEntry(actor.Account, "", actor.Role, actor.Districts),
                Password,
                CancellationToken.None
            )
        );
        var client = app.CreateClient(new() { AllowAutoRedirect = followsRedirects });
        var page = await client.GetStringAsync("/account/sign-in");
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = Token().Match(page).Groups["token"].Value,
                ["_handler"] = Handler().Match(page).Groups["name"].Value,
                ["Form.Name"] = actor.Account,
                ["Form.Password"] = Password,
            }
        );
        var answer = await client.PostAsync("/account/sign-in", form);
        Assert.Equal(
            followsRedirects ? HttpStatusCode.OK : HttpStatusCode.Redirect,
            answer.StatusCode
        );
        return client;
    }

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Token();

    [GeneratedRegex(
        "name=\"_handler\" value=\"(?<name>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Handler();
}
