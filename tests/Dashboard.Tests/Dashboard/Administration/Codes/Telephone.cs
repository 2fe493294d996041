using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Administration.Codes;

/// <summary>A telephone that scanned the code of the page, and what was written down beside it.</summary>
internal sealed partial record Telephone(string Key, IReadOnlyList<string> Recovery)
{
    public const string Page = "/account/code";

    /// <summary>Sets codes up in a browser that is signed in.</summary>
    public static async Task<Telephone> SetUpAsync(HttpClient client, string? page = null)
    {
        page ??= await client.GetStringAsync(Page);
        var key = KeyOf(page);
        var answer = await ConfirmAsync(client, page, OneTimeCode.Now(key));
        var said = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("动态口令已启用", said, StringComparison.Ordinal);
        return new(key, [.. Codes().Matches(said).Select(code => code.Groups["code"].Value)]);
    }

    public static Task<HttpResponseMessage> ConfirmAsync(
        HttpClient client,
        string page,
        string code
    ) =>
        PostedForm.SendAsync(
            client,
            Page,
            page,
            ("Form.Ticket", Ticket().Match(page).Groups["ticket"].Value),
            ("Form.Code", code)
        );

    public static string KeyOf(string page) =>
        Keys().Match(page).Groups["key"].Value.Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex("class=\"key\">(?<key>[A-Z2-7 ]+)<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Keys();

    [GeneratedRegex(
        "name=\"Form.Ticket\" value=\"(?<ticket>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Ticket();

    [GeneratedRegex("<li><code>(?<code>[^<]+)</code>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Codes();
}
