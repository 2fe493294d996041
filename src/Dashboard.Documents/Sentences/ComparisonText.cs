namespace Dashboard.Documents.Sentences;

/// <summary>A comparison in the words of reports: 同比增长5.2%, 较截至2021年底增加300个, 提高1.2个百分点.</summary>
internal static class ComparisonText
{
    /// <summary>
    /// The words, or null where there is nothing to compare with, or where a hedged, doubtful or contested value on
    /// either side would make the change surer than the figures are.
    /// </summary>
    public static string? Of(Standing now, Comparison? comparison, Language language) =>
        comparison is not null && IsSure(now) && IsSure(Standing.Of(comparison.Base))
            ? Words(comparison, now.Quantity.Unit, language)
            : null;

    /// <summary>Whether a number may be worked out from this one: it is exact, undoubted and nobody says otherwise.</summary>
    public static bool IsSure(Standing standing) =>
        standing.Quantity is { Qualifier: Qualifier.Exact, Max: null }
        && !standing.IsDoubtful
        && !standing.IsContested;

    /// <summary>The same for a plotted value, which its chart may doubt too.</summary>
    public static bool IsSure(ChartPoint point) =>
        IsSure(point.Basis) && !point.Marks.HasFlag(PointMarks.Doubtful);

    private static string Words(Comparison comparison, string unit, Language language)
    {
        var rises = comparison.Difference > 0;
        var against = Against(comparison, language);
        var size = Math.Abs(comparison.Difference);
        var (words, change) = comparison switch
        {
            { Difference: 0 } => ("{0}持平", ""),
            { Percent: { } percent and not 0 } => (
                rises ? "{0}增长{1}%" : "{0}下降{1}%",
                QuantityText.Grouped(Math.Abs(percent))
            ),
            _ when unit == "%" => (
                rises ? "{0}提高{1}个百分点" : "{0}下降{1}个百分点",
                QuantityText.Grouped(size)
            ),
            _ => (
                rises ? "{0}增加{1}" : "{0}减少{1}",
                NumberScale.OfLargest(size).In(language, size).Text(size) + unit
            ),
        };
        return DocumentWords.Format(language, words, against, change);
    }

    private static string Against(Comparison comparison, Language language)
    {
        if (comparison.Against == ComparisonBase.YearOnYear)
        {
            return DocumentWords.In(language, "同比");
        }

        var period = comparison.Base.Period.ToLabel(language);
        return DocumentWords.Format(
            language,
            "较{0}",
            period.StartsWith("截至", StringComparison.Ordinal) ? period[2..] : period
        );
    }
}
