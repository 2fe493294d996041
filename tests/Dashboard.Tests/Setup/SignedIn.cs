using System.Net;
using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Setup;

/// <summary>A browser of somebody who has signed in, through the page that people use.</summary>
internal static class SignedIn
{
    public const string Password = "password-1234";

    public static async Task<HttpClient> Async(
        DashboardApp app,
        Actor actor,
        bool followsRedirects = true
    )
    {
        await AddAsync(app, actor);
        var client = app.CreateClient(new() { AllowAutoRedirect = followsRedirects });
        Assert.Equal(
            followsRedirects ? HttpStatusCode.OK : HttpStatusCode.Redirect,
            (await EnterAsync(client, actor.Account)).StatusCode
        );
        return client;
    }

    /// <summary>Makes an account whose password is its owner's own.</summary>
    public static async Task<Account> AddAsync(WebApplicationFactory<Program> app, Actor actor)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var account = new Account
        {
            UserName = actor.Account,
            Role = actor.Role,
            Districts = [.. actor.Districts],
            LockoutEnabled = true,
        };
        var made = await scope
            .ServiceProvider.GetRequiredService<UserManager<Account>>()
            .CreateAsync(account, Password);
        Assert.True(made.Succeeded);
        return account;
    }

    /// <summary>Sends name and password from the page.</summary>
    public static Task<HttpResponseMessage> EnterAsync(
        HttpClient client,
        string name,
        string password = Password,
        string back = "/"
    ) =>
        PostedForm.SendAsync(
            client,
            "/account/sign-in?back=" + Uri.EscapeDataString(back),
            ("Form.Name", name),
            ("Form.Password", password)
        );
}
