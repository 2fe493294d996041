using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace Dashboard.Administration.Accounts;

/// <summary>Ends the rights of an open page with its session: at once where this process ends it, else within ten seconds.</summary>
internal sealed class AccountRevalidation : RevalidatingServerAuthenticationStateProvider
{
    private readonly Sessions _sessions;

    public AccountRevalidation(ILoggerFactory loggers, Sessions sessions)
        : base(loggers)
    {
        _sessions = sessions;
        _sessions.Changed += OnChanged;
    }

    protected override TimeSpan RevalidationInterval => Sessions.Trusted;

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState,
        CancellationToken cancellationToken
    ) => await _sessions.FindAsync(authenticationState.User, cancellationToken) is not null;

    protected override void Dispose(bool disposing)
    {
        _sessions.Changed -= OnChanged;
        base.Dispose(disposing);
    }

    private void OnChanged(object? sender, SessionChangedEventArgs change)
    {
        if (Shown is { Identity.IsAuthenticated: true } user && !_sessions.Holds(user, change))
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
