using System.Text.RegularExpressions;

namespace Dashboard.Tests.Setup;

/// <summary>A form of a page, filled in and sent as a browser sends it.</summary>
internal static partial class PostedForm
{
    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        string address,
        params (string Name, string Value)[] fields
    )
    {
        var page = await client.GetStringAsync(address);
        return await SendAsync(client, address, page, fields);
    }

    /// <summary>The same where the page is already there.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        string address,
        string page,
        params (string Name, string Value)[] fields
    )
    {
        // The last form: above it stands the one that signs out.
        using var form = new FormUrlEncodedContent([
            new("__RequestVerificationToken", Token().Matches(page)[^1].Groups["token"].Value),
            new("_handler", Handler().Match(page).Groups["name"].Value),
            .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
        ]);
        return await client.PostAsync(address, form);
    }

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Token();

    [GeneratedRegex(
        "name=\"_handler\" value=\"(?<name>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Handler();
}
