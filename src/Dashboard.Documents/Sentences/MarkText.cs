namespace Dashboard.Documents.Sentences;

/// <summary>The wording of what must be known of a number: 存疑, 计算, 来源不一, 未审, in short.</summary>
internal static class MarkText
{
    /// <summary>The short words, for a cell: 存疑、计算.</summary>
    public static string Short(PointMarks marks, Language language) =>
        string.Join(DocumentWords.In(language, "、"), Words(marks, language));

    private static IEnumerable<string> Words(PointMarks marks, Language language)
    {
        if (marks.HasFlag(PointMarks.Doubtful))
        {
            yield return DocumentWords.In(language, "存疑");
        }

        if (marks.HasFlag(PointMarks.Computed))
        {
            yield return DocumentWords.In(language, "计算");
        }

        if (marks.HasFlag(PointMarks.Contested))
        {
            yield return DocumentWords.In(language, "来源不一");
        }

        if (marks.HasFlag(PointMarks.NotApproved))
        {
            yield return DocumentWords.In(language, "未审");
        }
    }
}
