using Dashboard.Reading.Quantities;
using Dashboard.Reading.Sentences;

namespace Dashboard.Reading.Kinds;

/// <summary>A change told in plain units against a level: 比年初增加2.6亿元, 户均增收1800元, 亩产减少30公斤.</summary>
internal static class PlainChange
{
    private static readonly string[] Gains =
    [
        "增收",
        "减收",
        "增产",
        "减产",
        "多收",
        "少收",
        "增值",
    ];

    private static readonly string[] Verbs =
    [
        "增加",
        "减少",
        "增长",
        "下降",
        "提高",
        "降低",
        "上升",
        "净增",
        "多",
        "少",
        "增",
        "减",
    ];

    /// <summary>Whether <paramref name="one"/> is one.</summary>
    public static bool Is(string text, Candidate one, Sentence sentence)
    {
        if (one.Group == "time" || one.Cell is not null)
        {
            return false;
        }

        var from = one.Start;
        while (from > sentence.Start && text[from - 1] is not (',' or ';' or '。' or '、' or '\n'))
        {
            from--;
        }

        var clause = text.AsSpan(from, one.Start - from);
        if (clause.EndsWith("了"))
        {
            clause = clause[..^1];
        }

        if (EndsWithAny(clause, Gains))
        {
            // 带动村集体增收40万元 is what was earned, 户均增收3000元 how much more each has
            return clause.ContainsAny('均', '每', '亩') || clause.Length < 6;
        }

        return EndsWithAny(clause, Verbs)
            && (
                clause.ContainsAny('比', '较')
                || clause.Contains("同比", StringComparison.Ordinal)
                || clause.Contains("亩产", StringComparison.Ordinal)
                || clause.Contains("环比", StringComparison.Ordinal)
            );
    }

    /// <summary>以每年6%的速度递增: the verb stands behind the percentage.</summary>
    public static bool IsPace(string text, int end)
    {
        var behind = text.AsSpan(end, Math.Min(8, text.Length - end));
        return behind.StartsWith("的")
            && (
                behind.Contains("递增", StringComparison.Ordinal)
                || behind.Contains("速度", StringComparison.Ordinal)
                || behind.Contains("增速", StringComparison.Ordinal)
                || behind.Contains("增长", StringComparison.Ordinal)
                || behind.Contains("降幅", StringComparison.Ordinal)
                || behind.Contains("增幅", StringComparison.Ordinal)
                || behind.Contains("递减", StringComparison.Ordinal)
            );
    }

    private static bool EndsWithAny(ReadOnlySpan<char> clause, string[] words)
    {
        foreach (var word in words)
        {
            if (clause.EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }
}
