using System.Globalization;
using Dashboard.Shared;

namespace Dashboard.Due;

/// <summary>What the address of 催报 says: <c>/due?year=2023&amp;district=anqing-jkq</c>.</summary>
/// <param name="Year">The year as it was written, or null for this one.</param>
/// <param name="District">The district whose missing figures are listed, by code; null for none.</param>
internal sealed record DuePageState(string? Year = null, string? District = null)
{
    /// <summary>Of a year that is known.</summary>
    public DuePageState(int year, string? district)
        : this(year.ToString(CultureInfo.InvariantCulture), district) { }

    public string ToUri() => Address.Of("/due", ("year", Year), ("district", District));

    /// <summary>The same as a file, in this format.</summary>
    public string FileUri(string format) =>
        Address.Of($"/due/lines.{format}", ("year", Year), ("district", District));
}
