namespace Dashboard.Shell;

/// <summary>Says on which sites a page may stand in a frame: nowhere but here, and /embed where <c>Embed:Origins</c> says so.</summary>
internal sealed class Framing
{
    private readonly string _embedded;
    private readonly string _everywhereElse = Policy([]);

    /// <summary>An origin that is none stops the start and is named.</summary>
    public Framing(IConfiguration configuration) => _embedded = Policy(Origins(configuration));

    /// <summary>Whether the address is one that other sites may show.</summary>
    public static bool IsEmbedded(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/embed", StringComparison.OrdinalIgnoreCase);

    /// <summary>The part of the Content-Security-Policy that says so.</summary>
    public string Policy(HttpContext http) => IsEmbedded(http) ? _embedded : _everywhereElse;

    private static string Policy(IReadOnlyList<string> origins) =>
        string.Join(' ', ["frame-ancestors 'self'", .. origins]);

    private static List<string> Origins(IConfiguration configuration) =>
        [.. configuration.List("Embed:Origins").Select(Checked)];

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
