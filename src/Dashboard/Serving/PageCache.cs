using Dashboard.Shared;
using Dashboard.Wording;
using Microsoft.AspNetCore.OutputCaching;

namespace Dashboard.Serving;

/// <summary>
/// Keeps the HTML of viewing pages for visitors who are not signed in, until the data's version moves. The version is a
/// part of the key, so nothing old is ever found; it is dropped when room is needed.
/// </summary>
internal sealed class PageCache(DataVersion version) : IOutputCachePolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var keeps = WithoutCircuitAttribute.IsForEveryone(http);
        context.EnableOutputCaching = keeps;
        context.AllowCacheLookup = keeps;
        context.AllowCacheStorage = keeps;
        context.AllowLocking = keeps;
        if (!keeps)
        {
            return ValueTask.CompletedTask;
        }

        context.ResponseExpirationTimeSpan = Longest;
        var vary = context.CacheVaryByRules;
        vary.QueryKeys = "*";
        vary.VaryByHost = true;
        vary.VaryByValues["version"] = version.Current;
        vary.VaryByValues["views"] = ShowsViewsAttribute.Version(http);
        vary.VaryByValues["language"] = Languages.Current.ToString();
        vary.VaryByValues["theme"] = ChosenTheme.Read(http) ?? "";

        // An answer to enhanced navigation is no whole document, and what is kept is compressed.
        vary.VaryByValues["accept"] = IsEnhanced(http.Request) ? "enhanced" : "document";
        vary.VaryByValues["encoding"] = Encoding(http.Request);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(
        OutputCacheContext context,
        CancellationToken cancellation
    ) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var answer = context.HttpContext.Response;
        context.AllowCacheStorage &=
            answer.StatusCode == StatusCodes.Status200OK && answer.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }

    private static bool IsEnhanced(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("blazor-enhanced-nav", StringComparison.Ordinal);

    // Only which of our encodings will be taken, so that every spelling of the header finds the same page.
    private static string Encoding(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br"
            : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
            : "";
    }
}
