using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Components.Authorization;

namespace Dashboard.Access;

/// <summary>Who sits before the page. Asked each time, so that a right taken away is gone at once.</summary>
internal sealed class CurrentActor(AuthenticationStateProvider authentication, Sessions sessions)
{
    public async Task<Actor> GetAsync()
    {
        var state = await authentication.GetAuthenticationStateAsync();
        return (await sessions.FindAsync(state.User, CancellationToken.None))?.Actor
            ?? Actor.Visitor;
    }
}

/// <summary>The same for a request that no page made: a download, or what another system asks.</summary>
internal static class ActorOfRequest
{
    public static async Task<Actor> ActorAsync(this HttpContext http) =>
        http.System()?.Actor
        ?? (
            await http
                .RequestServices.GetRequiredService<Sessions>()
                .FindAsync(http.User, http.RequestAborted)
        )?.Actor
        ?? Actor.Visitor;
}
