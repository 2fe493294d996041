namespace Dashboard.Documents.Sources;

/// <summary>Why a number is 存疑, 计算, 来源不一 or 未审, in words.</summary>
internal static class MarkReason
{
    /// <summary>Why each of the number's marks is there.</summary>
    public static string Of(FigureUse use, Language language) =>
        string.Join(DocumentWords.In(language, "；"), Reasons(use, language));

    private static IEnumerable<string> Reasons(FigureUse use, Language language)
    {
        var standing = use.Standing;
        if (use.Marks.HasFlag(PointMarks.Doubtful))
        {
            var doubts = standing
                .Figures.Select(figure => figure.Doubt)
                .Where(doubt => doubt.Length > 0)
                .Distinct();
            yield return Because(
                DocumentWords.In(language, "存疑"),
                string.Join(DocumentWords.In(language, "；"), doubts),
                language
            );
        }

        if (use.Marks.HasFlag(PointMarks.Computed))
        {
            var parts = standing.Figures.Select(figure =>
                DocumentWords.Format(
                    language,
                    "{0}{1}",
                    figure.Period.ToLabel(language),
                    QuantityText.Of(figure.Quantity, language)
                )
            );
            yield return Because(
                DocumentWords.In(language, "计算，由各期相加"),
                string.Join(" + ", parts),
                language
            );
        }

        if (use.Marks.HasFlag(PointMarks.Contested))
        {
            var others = standing.Contesting.Select(figure => figure.Quantity.Printed).Distinct();
            yield return Because(
                DocumentWords.In(language, "来源不一，另有"),
                string.Join(DocumentWords.In(language, "、"), others),
                language
            );
        }

        if (use.Marks.HasFlag(PointMarks.NotApproved))
        {
            yield return DocumentWords.In(language, "未审");
        }
    }

    private static string Because(string word, string detail, Language language) =>
        detail.Length == 0 ? word : DocumentWords.Format(language, "{0}：{1}", word, detail);
}
