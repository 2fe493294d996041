namespace Dashboard.Documents.Sources;

/// <summary>Why a number is 存疑, 计算, 来源不一 or 未审, in words.</summary>
internal static class MarkReason
{
    /// <summary>Why each of the number's marks is there.</summary>
    public static string Of(FigureUse use, Language language)
    {
        var chinese = language == Language.Chinese;
        var standing = use.Standing;
        var reasons = new List<string>();
        if (use.Marks.HasFlag(PointMarks.Doubtful))
        {
            var doubts = standing
                .Figures.Select(figure => figure.Doubt)
                .Where(doubt => doubt.Length > 0)
                .Distinct();
            reasons.Add(
                With(DocumentWords.In(language, "存疑"), string.Join("；", doubts), chinese)
            );
        }

        if (use.Marks.HasFlag(PointMarks.Computed))
        {
            var parts = standing.Figures.Select(figure =>
                $"{figure.Period.ToLabel(language)}{(chinese ? "" : " ")}{QuantityText.Of(figure.Quantity, language)}"
            );
            reasons.Add(
                With(
                    DocumentWords.In(language, "计算，由各期相加"),
                    string.Join(" + ", parts),
                    chinese
                )
            );
        }

        if (use.Marks.HasFlag(PointMarks.Contested))
        {
            var others = standing.Contesting.Select(figure => figure.Quantity.Printed).Distinct();
            reasons.Add(
                With(
                    DocumentWords.In(language, "来源不一，另有"),
                    string.Join("、", others),
                    chinese
                )
            );
        }

        if (use.Marks.HasFlag(PointMarks.NotApproved))
        {
            reasons.Add(DocumentWords.In(language, "未审"));
        }

        return string.Join(DocumentWords.In(language, "；"), reasons);
    }

    private static string With(string word, string detail, bool chinese) =>
        detail.Length == 0 ? word : word + (chinese ? "：" : ": ") + detail;
}
