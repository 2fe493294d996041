using Dashboard.Wording;

namespace Dashboard.Boards;

/// <summary>The words of 请留意.</summary>
internal static class AttentionWords
{
    public static string Of(this Words words, AttentionKind kind) =>
        words[
            kind switch
            {
                AttentionKind.Doubtful => "存疑",
                AttentionKind.Contested => "来源不一",
                AttentionKind.Difference => "合计有差",
                AttentionKind.Overdue => "逾期未报",
                _ => throw new System.Diagnostics.UnreachableException(),
            }
        ];
}
