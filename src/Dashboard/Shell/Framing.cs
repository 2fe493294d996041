namespace Dashboard.Shell;

/// <summary>Says on which sites a page may stand in a frame: nowhere but here, and /embed where <c>Embed:Origins</c> says so.</summary>
internal static class Framing
{
    /// <summary>Sets the header on every answer; an origin that is none stops the start and is named.</summary>
    public static void UseFraming(this WebApplication app)
    {
        var embedded = Policy(Origins(app.Configuration));
        var everywhereElse = Policy([]);
        app.Use(
            (http, next) =>
            {
                var isEmbed = http.Request.Path.StartsWithSegments(
                    "/embed",
                    StringComparison.OrdinalIgnoreCase
                );

                // Set last, so that no other part of the app makes it narrower.
                http.Response.OnStarting(() =>
                {
                    var headers = http.Response.Headers;
                    headers.ContentSecurityPolicy = isEmbed ? embedded : everywhereElse;
                    if (isEmbed)
                    {
                        headers.Remove("X-Frame-Options");
                    }

                    return Task.CompletedTask;
                });
                return next(http);
            }
        );
    }

    private static string Policy(IReadOnlyList<string> origins) =>
        string.Join(' ', ["frame-ancestors 'self'", .. origins]);

    // A list, or in one environment variable with blanks between.
    private static List<string> Origins(IConfiguration configuration)
    {
        var section = configuration.GetSection("Embed:Origins");
        return
        [
            .. (section.Get<string[]>() ?? [])
                .Append(section.Value ?? "")
                .SelectMany(text => text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
                .Select(Checked),
        ];
    }

    private static string Checked(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && address.GetLeftPart(UriPartial.Authority) == origin.TrimEnd('/')
        && !origin.Contains(';', StringComparison.Ordinal)
            ? address.GetLeftPart(UriPartial.Authority)
            : throw new InvalidOperationException(
                $"Embed:Origins: '{origin}' is no origin; https://intranet.example.cn would be."
            );
}
