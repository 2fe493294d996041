namespace Dashboard.Reading.Quantities;

/// <summary>What is made or handled in a time: 年产40万件 is 件/年, 日处理500吨 is 吨/日.</summary>
internal static class Capacity
{
    private static readonly string[] Verbs =
    [
        "产",
        "加工",
        "处理",
        "产能",
        "供水",
        "发电",
        "出栏",
        "处理能力",
        "生产",
    ];

    /// <summary>年, 月 or 日, where <paramref name="one"/> stands directly behind such words; null otherwise.</summary>
    public static string? Per(string text, Candidate one)
    {
        if (
            one.Cell is not null
            || one.Unit.Length == 0
            || one.Unit.Contains('/')
            || one.Group is "percent" or "points" or "money" or "times" or "time"
        )
        {
            return null;
        }

        foreach (var verb in Verbs)
        {
            var at = one.Start - verb.Length;
            if (
                at > 0
                && string.CompareOrdinal(text, at, verb, 0, verb.Length) == 0
                && text[at - 1] is '年' or '日' or '月'
            )
            {
                var isWord = at < 2 || !"0123456789今去前当往每常全本".Contains(text[at - 2]);
                return isWord ? text[at - 1].ToString() : null;
            }
        }

        return null;
    }
}
