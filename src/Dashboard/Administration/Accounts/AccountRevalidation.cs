using System.Security.Claims;
using Dashboard.Access;
using Dashboard.Serving;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Dashboard.Administration.Accounts;

/// <summary>Ends the rights of an open page with its session: at once where this process ends it, else within ten seconds.</summary>
internal sealed class AccountRevalidation(ILoggerFactory loggers, Sessions sessions)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    /// <summary>From now on the page hears of changes. One that is only sent does not: it may be what changes the password.</summary>
    public void Watch() => sessions.Changed += OnChanged;

    protected override TimeSpan RevalidationInterval => Sessions.Trusted;

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState,
        CancellationToken cancellationToken
    ) => await sessions.FindAsync(authenticationState.User, cancellationToken) is not null;

    protected override void Dispose(bool disposing)
    {
        sessions.Changed -= OnChanged;
        base.Dispose(disposing);
    }

    private void OnChanged(object? sender, SessionChangedEventArgs change)
    {
        if (Shown is { Identity.IsAuthenticated: true } user && !sessions.Holds(user, change))
        {
            SetAuthenticationState(Task.FromResult(new AuthenticationState(new ClaimsPrincipal())));
        }
    }

    // Whom the page was made for; nobody where it is not made yet, which the base class says by an exception.
    private ClaimsPrincipal? Shown
    {
        get
        {
            try
            {
                var state = GetAuthenticationStateAsync();
                return state.IsCompletedSuccessfully ? state.Result.User : null;
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }
    }
}

/// <summary>Has every page that stays open watched, and counts them.</summary>
internal sealed class OpenPages(AuthenticationStateProvider provider, OpenPageCount count)
    : CircuitHandler
{
    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        count.Opened();
        (provider as AccountRevalidation)?.Watch();
        return Task.CompletedTask;
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        count.Closed();
        return Task.CompletedTask;
    }
}
