using Dashboard.Shared;
using Microsoft.AspNetCore.Localization;

namespace Dashboard.Shell;

/// <summary>What a browser remembers of its user: language and light or dark. Plain links set it, so it works without a script.</summary>
internal static class Preferences
{
    public static void MapPreferences(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/preferences",
                (HttpContext http, string? language, string? theme, string? back) =>
                {
                    var year = new CookieOptions
                    {
                        MaxAge = TimeSpan.FromDays(365),
                        IsEssential = true,
                        SameSite = SameSiteMode.Lax,
                        HttpOnly = true,
                        Secure = http.Request.IsHttps,
                    };
                    if (language is "zh-CN" or "en")
                    {
                        var value = CookieRequestCultureProvider.MakeCookieValue(
                            new RequestCulture(language)
                        );
                        http.Response.Cookies.Append(
                            CookieRequestCultureProvider.DefaultCookieName,
                            value,
                            year
                        );
                    }

                    if (ChosenTheme.IsTheme(theme))
                    {
                        http.Response.Cookies.Append(ChosenTheme.Cookie, theme!, year);
                    }

                    return Results.LocalRedirect(Address.Local(back));
                }
            )
            .ExcludeFromDescription();
}
