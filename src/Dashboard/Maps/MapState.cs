using Dashboard.Shared;

namespace Dashboard.Maps;

/// <summary>What the address of a map says: <c>/map?indicator=新增就业人数&amp;district=示例市&amp;period=2022&amp;by=completion</c>.</summary>
/// <param name="Indicator">By what it is shaded, by name or code.</param>
/// <param name="District">The district whose districts are shown; null for the first that has a map.</param>
/// <param name="Period">When; null for the usual period.</param>
/// <param name="By">As a ranking says it: values, or completion.</param>
public sealed record MapState(
    string? Indicator = null,
    string? District = null,
    string? Period = null,
    string? By = null
)
{
    public const string Path = "/map";

    public string ToUri() =>
        Address.Of(
            Path,
            ("indicator", Indicator),
            ("district", District),
            ("period", Period),
            ("by", By)
        );

    public static MapState Read(string? indicator, string? district, string? period, string? by) =>
        new(Said(indicator), Said(district), Said(period), Said(by));

    private static string? Said(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
