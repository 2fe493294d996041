using System.Security.Claims;
using Bunit;
using Dashboard.Access;
using Dashboard.Administration.Accounts;
using Dashboard.Documents.Paper;
using Dashboard.Serving;
using Dashboard.Shell;
using Dashboard.Storage.Accounts;
using Dashboard.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Radzen;

namespace Dashboard.Tests.Setup;

/// <summary>Pages of staff in bUnit, on the office's own database and accounts.</summary>
public abstract class StaffContext : BunitContext, IAsyncLifetime
{
    internal Office Office { get; } = new(new SqliteDatabase());

    public async Task InitializeAsync()
    {
        await Office.InitializeAsync();
        Office.Database.AddTo(Services);
        Services.AddLogging();
        Services.AddAccounts();
        Services.AddLimits(new ConfigurationBuilder().Build());
        Services.AddHttpContextAccessor();
        Services.AddErrorAnswers();
        Services.AddRadzenComponents();
        Services.AddScoped(_ => new Words(Language.Chinese));
        Services.AddSingleton(new PaperReader(PaperTools.None));
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        await Office.DisposeAsync();
        Office.Dispose();
    }

    /// <summary>Signs an actor of the office in.</summary>
    internal async Task SignInAsync(Actor actor)
    {
        var state = new SignedInState();
        Services.AddScoped<AuthenticationStateProvider>(_ => state);
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account
        {
            UserName = actor.Account,
            Role = actor.Role,
            Districts = [.. actor.Districts],
        };
        var made = await users.CreateAsync(account, "password-1234");
        Assert.True(made.Succeeded);
        var session = await scope
            .ServiceProvider.GetRequiredService<Sessions>()
            .StartAsync(account, CancellationToken.None);
        state.User = new ClaimsPrincipal(
            new ClaimsIdentity(
                [
                    new Claim(ClaimTypes.NameIdentifier, account.Id),
                    new Claim(ClaimTypes.Name, actor.Account),
                    session,
                    new Claim(
                        users.Options.ClaimsIdentity.SecurityStampClaimType,
                        account.SecurityStamp!
                    ),
                ],
                "test"
            )
        );
        Renderer.SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    private sealed class SignedInState : AuthenticationStateProvider
    {
        public ClaimsPrincipal User { get; set; } = new();

        public override Task<AuthenticationState> GetAuthenticationStateAsync() =>
            Task.FromResult(new AuthenticationState(User));
    }
}
