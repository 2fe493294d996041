namespace Dashboard.Figures.Catalogues;

/// <summary>What must be known of an indicator from a day on: 统计口径调整, 区划合并.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="District">The district's code; null where it is so in every district.</param>
/// <param name="Day">The first day of which it is so: a time that ends on this day or later is counted the new way.</param>
/// <param name="Text">What is so, as people wrote it.</param>
/// <param name="BreaksComparison">Whether values before the day and values from then on are not compared.</param>
public sealed record DatedRemark(
    string Indicator,
    string? District,
    DateOnly Day,
    string Text,
    bool BreaksComparison
)
{
    /// <summary>How long a text may be.</summary>
    public const int LongestText = 200;

    /// <summary>Whether it is a remark on the values of <paramref name="series"/>.</summary>
    public bool IsOn(SeriesKey series) =>
        series.Indicator == Indicator && (District is null || series.District == District);
}
