namespace Dashboard.Shell;

/// <summary>
/// No page of another site opens a circuit here. A browser says from which site it asks; a web socket is not kept apart by
/// the browser itself, and a cookie that is sent along within one registered domain would sign it in.
/// </summary>
internal static class ForeignOrigins
{
    public static void UseOwnOrigin(this IApplicationBuilder app) =>
        app.Use(
            (http, next) =>
            {
                if (
                    http.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal)
                    && http.Request.Headers.Origin is [{ } origin]
                    && !IsOwn(origin, http.Request.Host)
                )
                {
                    http.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                }

                return next(http);
            }
        );

    // The scheme is left out: behind a proxy that is not named in Proxy:Known it is not known.
    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && string.Equals(from.Host, host.Host, StringComparison.OrdinalIgnoreCase);
}
