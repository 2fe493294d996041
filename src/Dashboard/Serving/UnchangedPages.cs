using System.Security.Cryptography;
using System.Text;
using Dashboard.Shared;
using Dashboard.Wording;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Serving;

/// <summary>
/// Gives each viewing page an ETag of all it depends on (data, language, theme, who looks, how it is asked for) and
/// answers 304 where the browser or a proxy has that page already, without making it.
/// </summary>
internal static class UnchangedPages
{
    private const string Enhanced = "blazor-enhanced-nav";

    public static void UseUnchangedPages(this WebApplication app) =>
        app.Use(
            (http, next) =>
            {
                if (!WithoutCircuitAttribute.Marks(http) || HttpMethods.IsPost(http.Request.Method))
                {
                    return next(http);
                }

                var tag = Tag(http);
                if (
                    http.Request.GetTypedHeaders().IfNoneMatch is { Count: > 0 } known
                    && known.Any(one => one.Compare(tag, useStrongComparison: false))
                )
                {
                    http.Response.StatusCode = StatusCodes.Status304NotModified;
                    Describe(http, tag);
                    return Task.CompletedTask;
                }

                // As the answer starts, since Blazor says no-store where it made a token for a form.
                http.Response.OnStarting(() =>
                {
                    if (http.Response.StatusCode == StatusCodes.Status200OK)
                    {
                        Describe(http, tag);
                    }

                    return Task.CompletedTask;
                });
                return next(http);
            }
        );

    private static void Describe(HttpContext http, EntityTagHeaderValue tag)
    {
        var headers = http.Response.Headers;
        headers.ETag = tag.ToString();
        headers.CacheControl = WithoutCircuitAttribute.IsForEveryone(http)
            ? "public, max-age=0, must-revalidate"
            : "private, no-cache";
        headers.Remove(HeaderNames.Pragma);
        headers.Vary = "Cookie, Accept, Accept-Encoding";

        // The output cache gives "allow" back as "Allow", the spelling of a header's name; Blazor's script does not know
        // that word and would load the page a second time, whole.
        if (headers.ContainsKey(Enhanced))
        {
            headers[Enhanced] = "allow";
        }
    }

    private static EntityTagHeaderValue Tag(HttpContext http)
    {
        var version = http.RequestServices.GetRequiredService<DataVersion>().Current;
        var request = http.Request;
        var all = string.Join(
            '\n',
            version,
            Languages.Current,
            ChosenTheme.Read(http),
            FirstPage.Read(http),
            ShowsViewsAttribute.Version(http),
            string.Join(',', http.User.Claims.Select(claim => claim.Value)),
            request.Headers.Accept,
            request.Path,
            request.QueryString
        );
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(all));
        return new($"\"{Convert.ToHexStringLower(hash.AsSpan(0, 12))}\"", isWeak: true);
    }
}
