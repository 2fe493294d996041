using System.Net;
using System.Text.RegularExpressions;

namespace Dashboard.Benchmarks.Viewing;

/// <summary>Which pages are measured: found by following links from Overview, as a visitor would.</summary>
internal static partial class ViewingPages
{
    public static async Task<IReadOnlyList<(string Name, string Path)>> FindAsync(HttpClient http)
    {
        var city = await TextAsync(http, "/");
        var town = First(city, Down());
        var reports = await TextAsync(http, "/reports");
        return
        [
            ("Overview, city", "/"),
            ("Overview, district", town),
            ("category", First(city, Category())),
            ("indicator", First(city, Indicator())),
            ("indicators", "/indicators"),
            ("reports", "/reports"),
            ("report", First(reports, Report())),
            ("Overview with source panel", First(city, Source())),
        ];
    }

    /// <summary>What a page brings with it: styles, scripts, icon.</summary>
    public static IReadOnlyList<string> Parts(string html) =>
        [
            .. Linked()
                .Matches(html)
                .Select(match => match.Groups["to"].Value)
                .Distinct(StringComparer.Ordinal),
        ];

    public static async Task<string> TextAsync(HttpClient http, string path) =>
        await http.GetStringAsync(new Uri(path, UriKind.Relative));

    private static string First(string html, Regex link) =>
        WebUtility.HtmlDecode(link.Match(html).Groups["to"].Value);

    [GeneratedRegex(
        "<th scope=\"row\"><a href=\"(?<to>/\\?[^\"]*district=[^\"]*)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Down();

    [GeneratedRegex("href=\"(?<to>/categories/[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Category();

    [GeneratedRegex("href=\"(?<to>/indicators/[^\"/]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Indicator();

    [GeneratedRegex("href=\"(?<to>/reports/[^\"/]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Report();

    [GeneratedRegex("href=\"(?<to>/\\?[^\"]*figure=[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Source();

    [GeneratedRegex(
        "(?:<link rel=\"(?:stylesheet|icon)\" href|<script[^>]* src)=\"(?<to>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Linked();
}
