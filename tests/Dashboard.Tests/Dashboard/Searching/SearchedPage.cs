using System.Net;
using System.Text.RegularExpressions;

namespace Dashboard.Tests.Dashboard.Searching;

/// <summary>The page of a search as it is served, read back.</summary>
internal sealed partial class SearchedPage(string html)
{
    public static async Task<SearchedPage> GetAsync(HttpClient client, string text) =>
        new(await client.GetStringAsync($"/search?q={Uri.EscapeDataString(text)}"));

    public string Html { get; } = html;

    /// <summary>The answer in one line without blanks, charts as [chart]; empty where no question was seen.</summary>
    public string Answer
    {
        get
        {
            var section = AnswerPart().Match(Html).Value;
            var words = Tags().Replace(Charts().Replace(section, "[chart]"), "");
            return string.Concat(
                WebUtility.HtmlDecode(words).Where(one => !char.IsWhiteSpace(one))
            );
        }
    }

    /// <summary>The first three of a group (indicators, districts, figures, reports, sayings), each in one line without blanks, with its address before it.</summary>
    public IReadOnlyList<string> FirstThree(string group)
    {
        var section = Regex
            .Match(
                Html,
                $"<section class=\"panel\" id=\"found-{group}\".*?</section>",
                RegexOptions.Singleline,
                TimeSpan.FromSeconds(1)
            )
            .Value;
        return
        [
            .. Items()
                .Matches(section)
                .Take(3)
                .Select(item =>
                    string.Concat(
                        WebUtility
                            .HtmlDecode(
                                Address().Match(item.Value).Groups["to"].Value
                                    + " "
                                    + Tags().Replace(item.Value, "")
                            )
                            .Where(one => !char.IsWhiteSpace(one))
                    )
                ),
        ];
    }

    [GeneratedRegex("<section class=\"panel answer\".*?</section>", RegexOptions.Singleline, 1000)]
    private static partial Regex AnswerPart();

    [GeneratedRegex("<figure.*?</figure>", RegexOptions.Singleline, 1000)]
    private static partial Regex Charts();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex("<li.*?</li>", RegexOptions.Singleline, 1000)]
    private static partial Regex Items();

    [GeneratedRegex("href=\"(?<to>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
