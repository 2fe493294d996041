using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Dashboard.Wording;

/// <summary>Chinese first; English for those who switched (a cookie) or ask by <c>?culture=en</c>.</summary>
internal static class Languages
{
    public static void AddLanguages(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped(_ => new Words(Current));
    }

    /// <summary>The language of the request or circuit at hand.</summary>
    public static Language Current =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en"
            ? Language.English
            : Language.Chinese;

    /// <summary>As pages and browsers name it.</summary>
    public static string Tag(this Language language) =>
        language switch
        {
            Language.Chinese => "zh-CN",
            Language.English => "en",
            _ => throw new UnreachableException(),
        };

    public static void UseLanguages(this WebApplication app) =>
        app.UseRequestLocalization(options =>
        {
            options
                .SetDefaultCulture("zh-CN")
                .AddSupportedCultures("zh-CN", "en")
                .AddSupportedUICultures("zh-CN", "en");
            options.RequestCultureProviders =
            [
                new QueryStringRequestCultureProvider(),
                new CookieRequestCultureProvider(),
            ];
        });
}
