using System.Security.Claims;
using System.Text.Encodings.Web;
using Dashboard.Storage.Connections;
using Dashboard.Wording;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Access;

/// <summary>
/// Other systems sign in by <c>Authorization: Bearer</c>, at the API alone and at each request anew; people by their cookie.
/// </summary>
internal static class SystemTokens
{
    /// <summary>The scheme of tokens.</summary>
    public const string Scheme = "SystemToken";

    /// <summary>The scheme that chooses between token and cookie.</summary>
    public const string TokenOrCookie = "TokenOrCookie";

    /// <summary>How the header begins.</summary>
    public const string Bearer = "Bearer ";

    public static void AddSystemTokens(this AuthenticationBuilder authentication) =>
        authentication
            .AddScheme<AuthenticationSchemeOptions, SystemTokenHandler>(Scheme, null)
            .AddPolicyScheme(
                TokenOrCookie,
                null,
                options =>
                    options.ForwardDefaultSelector = http =>
                        IsApi(http.Request) && Sent(http.Request) is not null
                            ? Scheme
                            : IdentityConstants.ApplicationScheme
            );

    /// <summary>Whether a program asks.</summary>
    public static bool IsApi(HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    /// <summary>The token that was sent, whatever it is; null where none was.</summary>
    public static string? Sent(HttpRequest request) =>
        request.Headers.Authorization is [{ } header]
        && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? header[Bearer.Length..].Trim()
            : null;

    /// <summary>The system that asks; null where a person does, or nobody known.</summary>
    public static ConnectedSystem? System(this HttpContext http) =>
        http.Features.Get<ConnectedSystem>();
}

/// <summary>Knows systems by their tokens, and says to who is none that a token is asked for.</summary>
internal sealed class SystemTokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logs,
    UrlEncoder encoder,
    ConnectedSystems systems
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SystemTokens.Sent(Request) is not { } token)
        {
            return AuthenticateResult.NoResult();
        }

        if (await systems.FindAsync(token, Context.RequestAborted) is not { } system)
        {
            return AuthenticateResult.Fail("No token that holds.");
        }

        Context.Features.Set(system);
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.Name, system.Actor.Account)],
            SystemTokens.Scheme
        );
        return AuthenticateResult.Success(
            new AuthenticationTicket(new ClaimsPrincipal(identity), SystemTokens.Scheme)
        );
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers[HeaderNames.WWWAuthenticate] = SystemTokens.Sent(Request) is null
            ? "Bearer"
            : "Bearer error=\"invalid_token\"";
        var words = new Words(Languages.Current);
        return TypedResults
            .Problem(
                words["没有令牌，或令牌已停用；请在请求头里写 Authorization: Bearer 加令牌。"],
                statusCode: StatusCodes.Status401Unauthorized
            )
            .ExecuteAsync(Context);
    }
}
