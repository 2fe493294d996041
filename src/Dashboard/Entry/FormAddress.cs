using Dashboard.Shared;

namespace Dashboard.Entry;

/// <summary>What the address of 填报一条数据 says: what is corrected or changed, or with what a new figure begins.</summary>
/// <param name="Code">A figure to be corrected before it is decided.</param>
/// <param name="Replaces">An approved figure to be changed.</param>
/// <param name="Indicator">For a new figure: the indicator to start with.</param>
/// <param name="District">For a new figure: the district to start with.</param>
/// <param name="Period">For a new figure: the period to start with.</param>
internal sealed record FormAddress(
    string? Code = null,
    string? Replaces = null,
    string? Indicator = null,
    string? District = null,
    string? Period = null
)
{
    public string ToUri() =>
        Address.Of(
            "/entry/figure",
            ("code", Code),
            ("replaces", Replaces),
            ("indicator", Indicator),
            ("district", District),
            ("period", Period)
        );
}
