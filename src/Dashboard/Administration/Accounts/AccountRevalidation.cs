using System.Security.Claims;
using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;

namespace Dashboard.Administration.Accounts;

/// <summary>Ends the rights of an open page soon after its account was signed out everywhere.</summary>
internal sealed class AccountRevalidation(ILoggerFactory loggers, IServiceScopeFactory scopes)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState,
        CancellationToken cancellationToken
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return await users.IsCurrentAsync(authenticationState.User) is not null;
    }
}

/// <summary>Whether somebody who once signed in still is who they were.</summary>
internal static class SignedIn
{
    /// <summary>Who sends a request that no page made: a download.</summary>
    public static async Task<Actor> ActorAsync(this HttpContext http) =>
        (
            await http
                .RequestServices.GetRequiredService<UserManager<Account>>()
                .IsCurrentAsync(http.User)
        )?.ToActor() ?? Actor.Visitor;

    /// <summary>The account behind a principal; null for a visitor, a locked account, and one signed out everywhere.</summary>
    public static async Task<Account?> IsCurrentAsync(
        this UserManager<Account> users,
        ClaimsPrincipal principal
    )
    {
        if (principal.Identity?.IsAuthenticated != true)
        {
            return null;
        }

        var account = await users.GetUserAsync(principal);
        if (account is null || await users.IsLockedOutAsync(account))
        {
            return null;
        }

        var stamp = principal.FindFirstValue(users.Options.ClaimsIdentity.SecurityStampClaimType);
        return stamp == account.SecurityStamp ? account : null;
    }
}
