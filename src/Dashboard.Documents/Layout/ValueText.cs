namespace Dashboard.Documents.Layout;

/// <summary>The words of a value beside its mark.</summary>
internal static class ValueText
{
    /// <summary>As people are shown it, with its doubt: 约110亿元（存疑）.</summary>
    public static string Full(ChartPoint point, Language language) =>
        IsDoubtful(point) ? point.Text + DocumentWords.In(language, "（存疑）") : point.Text;

    /// <summary>The number alone, in the scale of its axis, where there is no room for more.</summary>
    public static string Short(ChartPoint point, ValueScale scale, Language language) =>
        scale.Round(point.Value, language) + Doubt(point);

    /// <summary>The same with the scale's word, where no axis says it: 1,908万.</summary>
    public static string Scaled(ChartPoint point, ValueScale scale, Language language) =>
        scale.Round(point.Value, language) + scale.Scale.WordIn(language) + Doubt(point);

    private static string Doubt(ChartPoint point) => IsDoubtful(point) ? "?" : "";

    private static bool IsDoubtful(ChartPoint point) => point.Marks.HasFlag(PointMarks.Doubtful);
}
