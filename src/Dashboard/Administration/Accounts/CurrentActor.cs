using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Dashboard.Administration.Accounts;

/// <summary>Who sits before the page. Asked of the database each time, so that a right taken away is gone at once.</summary>
internal sealed class CurrentActor(
    AuthenticationStateProvider authentication,
    IServiceScopeFactory scopes
)
{
    public async Task<Actor> GetAsync()
    {
        var state = await authentication.GetAuthenticationStateAsync();
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return (await users.IsCurrentAsync(state.User))?.ToActor() ?? Actor.Visitor;
    }
}
