using System.Security.Claims;
using Dashboard.Access;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Dashboard.Administration.Accounts;

/// <summary>
/// Who signs in with a password that somebody else knows goes nowhere but to the page that changes it; who needs a one-time
/// code and has none, nowhere but to the page that sets it up.
/// </summary>
internal static class UnfinishedSignIns
{
    /// <summary>The page that changes the password, with where to go afterwards.</summary>
    public static string Password(string? back) =>
        "/account/password?back=" + Uri.EscapeDataString(back ?? "");

    /// <summary>Until it is done pages lead there, and everything else is answered as to a visitor.</summary>
    public static void UseUnfinishedSignIns(this WebApplication app) =>
        app.Use(
            async (http, next) =>
            {
                if (await LackAsync(http) is not { } address)
                {
                    await next(http);
                }
                else if (IsPage(http))
                {
                    http.Response.Redirect(address(http.Request.Path + http.Request.QueryString));
                }
                else
                {
                    http.User = new ClaimsPrincipal(new ClaimsIdentity());
                    await next(http);
                }
            }
        );

    private static string Code(string? back) =>
        "/account/code?back=" + Uri.EscapeDataString(back ?? "");

    // Where to do what is left to do; null where nothing is.
    private static async Task<Func<string?, string>?> LackAsync(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/account", StringComparison.OrdinalIgnoreCase)
            ? null
            : await http
                .RequestServices.GetRequiredService<Sessions>()
                .FindAsync(http.User, http.RequestAborted) switch
            {
                { MustChangePassword: true } => Password,
                { LacksCode: true } => Code,
                _ => null,
            };

    private static bool IsPage(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
}
