using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Shell;

/// <summary>The headers that every answer carries, be it a page, a file, an error or a redirect.</summary>
internal static class SecurityHeaders
{
    // RadzenDropDown (12.0.8) writes this one statement into an attribute. It alone may run there, known by its hash; scripts
    // come from files of this app only. This can go when Radzen no longer writes it.
    private const string RadzenAttribute = "Radzen.activeElement = null";

    // Without 'unsafe-inline' for styles Radzen's popups and columns have no place and no width (style attributes), and
    // Blazor's notice of a lost connection has no looks (a style element made by its script).
    // blob: a chart is made a PNG in the browser (picture.js). 'self' covers Blazor's web socket.
    private static readonly string _content = string.Join(
        "; ",
        "default-src 'self'",
        "script-src 'self'",
        $"script-src-attr 'unsafe-hashes' 'sha256-{Hash(RadzenAttribute)}'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'"
    );

    private const string Permissions =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()";

    /// <summary>Sets them as the last thing before an answer leaves, so that no other part of the app makes them weaker.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app, Framing framing) =>
        app.Use(
            (http, next) =>
            {
                http.Response.OnStarting(() =>
                {
                    Set(http, framing);
                    return Task.CompletedTask;
                });
                return next(http);
            }
        );

    private static void Set(HttpContext http, Framing framing)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = $"{_content}; {framing.Policy(http)}";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Permissions;
        if (Framing.IsEmbedded(http))
        {
            headers.Remove("X-Frame-Options");
        }

        if (http.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }
    }

    private static string Hash(string statement) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(statement)));
}
