namespace Dashboard.Documents.Sentences;

/// <summary>The wording of what must be known of a number: 存疑, 计算, 来源不一, 未审, in short.</summary>
internal static class MarkText
{
    /// <summary>The short words, for a cell: 存疑、计算.</summary>
    public static string Short(PointMarks marks, Language language) =>
        string.Join(language == Language.Chinese ? "、" : ", ", Words(marks, language));

    private static IEnumerable<string> Words(PointMarks marks, Language language)
    {
        var chinese = language == Language.Chinese;
        if (marks.HasFlag(PointMarks.Doubtful))
        {
            yield return chinese ? "存疑" : "doubtful";
        }

        if (marks.HasFlag(PointMarks.Computed))
        {
            yield return chinese ? "计算" : "computed";
        }

        if (marks.HasFlag(PointMarks.Contested))
        {
            yield return chinese ? "来源不一" : "contested";
        }

        if (marks.HasFlag(PointMarks.NotApproved))
        {
            yield return chinese ? "未审" : "not approved";
        }
    }
}
