using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dashboard.Benchmarks.Crowds;

/// <summary>What a page with a circuit brings in its HTML for its script to send back.</summary>
/// <param name="Components">The components to be shown, as the script asks for them.</param>
/// <param name="State">What they were made from.</param>
internal sealed partial record StaffPage(string Components, string State)
{
    public static StaffPage Read(string html)
    {
        var operations = new JsonArray();
        foreach (Match match in Marker().Matches(html))
        {
            var marker = JsonNode.Parse(match.Groups["json"].Value)!;
            marker["uniqueId"] = operations.Count;
            operations.Add(
                new JsonObject
                {
                    ["type"] = "add",
                    ["ssrComponentId"] = operations.Count + 1,
                    ["marker"] = marker,
                }
            );
        }

        return new(
            new JsonObject { ["batchId"] = 1, ["operations"] = operations }.ToJsonString(),
            Kept().Match(html).Groups["state"].Value
        );
    }

    [GeneratedRegex(
        "<!--Blazor:(?<json>\\{\"type\":\"server\".+?\\})-->",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Marker();

    [GeneratedRegex(
        "<!--Blazor-Server-Component-State:(?<state>[^-]+)-->",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Kept();
}
