using System.Text.Json;

namespace Dashboard.Benchmarks.Fuzz;

/// <summary>An address of the app: its path with places ({Code}), and the parameters it is known to read.</summary>
internal sealed record FuzzAddress(string Path, IReadOnlyList<string> Parameters);

/// <summary>Every address: those of the API as the app describes them, pages and files as they are known.</summary>
internal static class FuzzAddresses
{
    private static readonly FuzzAddress[] Known =
    [
        new("/", ["district", "period", "submitted", "known", "figure", "culture"]),
        new("/indicators", ["q"]),
        new(
            "/indicators/{Code}",
            [
                "district",
                "with",
                "period",
                "by",
                "until",
                "skip",
                "as",
                "submitted",
                "known",
                "figure",
                "after",
            ]
        ),
        new("/categories/{Code}", ["district", "period", "submitted", "known", "sort", "from"]),
        new("/search", ["q"]),
        new("/compare", ["indicator", "district", "period", "as", "per", "base", "by", "figure"]),
        new(
            "/compare/charts/compare.{Code}",
            ["indicator", "district", "period", "as", "per", "base", "by", "theme"]
        ),
        new("/compare/choices/indicators", ["q", "at"]),
        new("/compare/choices/districts", ["q", "at", "to"]),
        new(
            "/ranking",
            ["indicator", "weight", "within", "level", "period", "by", "per", "skip", "figure"]
        ),
        new(
            "/ranking/charts/ranking.{Code}",
            ["indicator", "weight", "within", "level", "period", "by", "per", "skip", "theme"]
        ),
        // Not /changes: it has no end.
        new("/choices/districts", ["q", "at"]),
        new("/choices/periods", ["q", "district", "at"]),
        new("/briefings/parts", []),
        new("/health/live", []),
        new("/health/ready", []),
        new("/administration/times", []),
        new("/reports", ["from"]),
        new("/reports/{Code}", ["figure", "submitted", "known", "after"]),
        new("/reports/read", []),
        new("/figures/{Code}", ["figure"]),
        new("/briefings", ["district", "period"]),
        new("/briefings/{Code}", []),
        new("/briefings/{Code}/print", []),
        new("/briefings/{Code}/file", ["format", "watch"]),
        new(
            "/briefings/file",
            ["district", "period", "template", "unit", "unsure", "redHead", "format"]
        ),
        new("/due", ["year", "district"]),
        new("/due/lines.csv", ["year", "district"]),
        new("/due/lines.xlsx", ["year", "district"]),
        new("/due/lines.{Code}", ["year"]),
        new("/entry", ["saved"]),
        new("/entry/figure", ["code", "replaces", "indicator", "district", "period"]),
        new("/entry/grid", ["district", "indicator", "period"]),
        new("/entry/import", []),
        new("/entry/template.xlsx", ["district", "period"]),
        new("/review", ["after"]),
        new("/overview/charts/{Code}", ["district", "period", "submitted", "known", "theme"]),
        new("/overview/charts/parts-parking-spaces.svg", ["district", "period", "known", "theme"]),
        new("/indicators/{Code}/charts/{Code}", ["theme", "submitted", "known"]),
        new("/embed/overview", ["district", "period", "chart"]),
        new("/embed/indicators/{Code}", ["chart"]),
        new("/preferences", ["language", "theme", "back"]),
        new("/account/sign-in", ["back", "refused"]),
        new("/account/sign-in/code", ["back", "recovery"]),
        new("/account/code", ["back"]),
        new("/account/house", ["back"]),
        new("/account/house/return", ["code", "state", "error"]),
        new("/account/first", ["token"]),
        new("/account/password", []),
        new("/account/sign-out", []),
        new("/administration", []),
        new("/administration/accounts", []),
        new("/administration/audit", ["account", "act", "from", "to"]),
        new("/administration/audit.csv", ["account", "act", "from", "to"]),
        new("/administration/catalogue", []),
        new("/administration/catalogue/districts", []),
        new("/administration/catalogue/districts/take-over", []),
        new("/administration/rules", ["indicator"]),
        new("/administration/plans", []),
        new("/administration/remarks", []),
        new("/administration/connections", []),
        new("/administration/groups", []),
        new("/not-found", []),
        new("/refused", []),
        new("/error", []),
        new("/health", []),
        new("/openapi/{Code}.json", []),
        new("/_blazor/negotiate", ["negotiateVersion"]),
        new("/_blazor", ["id"]),
        new("/app.css", ["v"]),
        new("/{Code}", ["x"]),
    ];

    public static async Task<IReadOnlyList<FuzzAddress>> OfAsync(HttpClient client)
    {
        using var described = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json"));
        var api = described
            .RootElement.GetProperty("paths")
            .EnumerateObject()
            .Select(path => new FuzzAddress(
                path.Name,
                [
                    .. path
                        .Value.EnumerateObject()
                        .SelectMany(verb =>
                            verb.Value.TryGetProperty("parameters", out var parameters)
                                ? parameters
                                    .EnumerateArray()
                                    .Select(one => one.GetProperty("name").GetString()!)
                                : []
                        ),
                ]
            ));
        return [.. Known.Concat(api).DistinctBy(address => address.Path)];
    }
}
