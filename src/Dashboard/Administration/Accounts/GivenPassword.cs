using System.Security.Claims;
using Dashboard.Access;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Dashboard.Administration.Accounts;

/// <summary>Who signs in with a password that somebody else knows goes nowhere but to the page that changes it.</summary>
internal static class GivenPassword
{
    /// <summary>The page that changes it, with where to go afterwards.</summary>
    public static string Address(string? back) =>
        "/account/password?back=" + Uri.EscapeDataString(back ?? "");

    /// <summary>Until then pages lead there, and everything else is answered as to a visitor.</summary>
    public static void UseGivenPasswords(this WebApplication app) =>
        app.Use(
            async (http, next) =>
            {
                if (!await MustChangeAsync(http))
                {
                    await next(http);
                }
                else if (IsPage(http))
                {
                    http.Response.Redirect(Address(http.Request.Path + http.Request.QueryString));
                }
                else
                {
                    http.User = new ClaimsPrincipal(new ClaimsIdentity());
                    await next(http);
                }
            }
        );

    private static async Task<bool> MustChangeAsync(HttpContext http) =>
        !http.Request.Path.StartsWithSegments("/account", StringComparison.OrdinalIgnoreCase)
        && await http
            .RequestServices.GetRequiredService<Sessions>()
            .FindAsync(http.User, http.RequestAborted)
            is { MustChangePassword: true };

    private static bool IsPage(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
}
