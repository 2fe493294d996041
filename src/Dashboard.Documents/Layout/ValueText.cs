using Dashboard.Documents.Sentences;

namespace Dashboard.Documents.Layout;

/// <summary>The words of a value beside its mark.</summary>
internal static class ValueText
{
    /// <summary>What stands behind a number on which sources disagree; the chart's note says what it means.</summary>
    public const string Contested = "※";

    /// <summary>As people are shown it, with its doubt: 约110亿元（存疑）, 310件（来源不一）.</summary>
    public static string Full(ChartPoint point, Language language) =>
        point.Text + Doubts(point.Marks, language);

    /// <summary>The doubt in words, in brackets; empty where there is none.</summary>
    public static string Doubts(PointMarks marks, Language language)
    {
        var said = MarkText.Short(marks & (PointMarks.Doubtful | PointMarks.Contested), language);
        return said.Length == 0 ? "" : DocumentWords.Format(language, "（{0}）", said);
    }

    /// <summary>The number alone, in the scale of its axis, where there is no room for more.</summary>
    public static string Short(ChartPoint point, ValueScale scale, Language language) =>
        scale.Round(point.Value, language) + Doubt(point);

    /// <summary>The same with the scale's word, where no axis says it: 1,908万.</summary>
    public static string Scaled(ChartPoint point, ValueScale scale, Language language) =>
        scale.Round(point.Value, language) + scale.ScaleIn(language).Word + Doubt(point);

    private static string Doubt(ChartPoint point) =>
        (point.Marks.HasFlag(PointMarks.Doubtful) ? "?" : "")
        + (point.Marks.HasFlag(PointMarks.Contested) ? Contested : "");
}
