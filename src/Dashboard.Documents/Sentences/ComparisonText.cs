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
        var chinese = language == Language.Chinese;
        var rises = comparison.Difference > 0;
        var against = Against(comparison, chinese, language);
        if (comparison.Difference == 0)
        {
            return DocumentWords.Format(language, "{0}持平", against);
        }

        var size = Math.Abs(comparison.Difference);
        if (comparison.Percent is { } percent && percent != 0)
        {
            var change = QuantityText.Grouped(Math.Abs(percent)) + "%";
            return chinese
                ? $"{against}{(rises ? "增长" : "下降")}{change}"
                : $"{(rises ? "up" : "down")} {change} {against}";
        }

        if (unit == "%")
        {
            var points = QuantityText.Grouped(size);
            return chinese
                ? $"{against}{(rises ? "提高" : "下降")}{points}个百分点"
                : $"{(rises ? "up" : "down")} {points} percentage points {against}";
        }

        var text = NumberScale.OfLargest(size).Text(size, language) + unit;
        return chinese
            ? $"{against}{(rises ? "增加" : "减少")}{text}"
            : $"{(rises ? "up" : "down")} {text} {against}";
    }

    private static string Against(Comparison comparison, bool chinese, Language language)
    {
        if (comparison.Against == ComparisonBase.YearOnYear)
        {
            return chinese ? "同比" : "on the year before";
        }

        var period = comparison.Base.Period.ToLabel(language);
        return chinese
            ? $"较{(period.StartsWith("截至", StringComparison.Ordinal) ? period[2..] : period)}"
            : $"against {period}";
    }
}
