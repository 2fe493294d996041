using Dashboard.Reading.Quantities;

namespace Dashboard.Reading.Kinds;

/// <summary>What is laid down for each of many: 每个村配备2名调解员, 按每人每天30元的标准, 一户不超过3亩.</summary>
internal static class Standards
{
    private const int Reach = 24;

    private static readonly string[] Laying =
    [
        "配备",
        "配置",
        "配有",
        "组建",
        "设置",
        "设立",
        "安排",
        "不少于",
        "不低于",
        "不超过",
        "不得",
    ];

    /// <summary>Whether <paramref name="figure"/> is such a rule.</summary>
    public static bool Sets(string text, Candidate figure)
    {
        if (figure.Cell is not null || figure.Group is "percent" or "points" or "times")
        {
            return false;
        }

        var behind = text.AsSpan(figure.End, Math.Min(4, text.Length - figure.End));
        if (behind.StartsWith("的标准") || behind.StartsWith("标准"))
        {
            return true;
        }

        var from = figure.Start;
        while (
            from > 0
            && figure.Start - from < Reach
            && text[from - 1] is not (',' or ';' or '。' or '\n')
        )
        {
            from--;
        }

        var clause = text.AsSpan(from, figure.Start - from);
        // 每组9至10个, 人均0.6亩
        if (
            figure.Group is "count" or "people"
                && clause.Length > 1
                && clause[^2] == '每'
                && EachOf(clause) >= 0
            || figure.Group == "area" && (clause.EndsWith("人均") || clause.EndsWith("户均"))
        )
        {
            return true;
        }

        return figure.Group is "count" or "people" && EachOf(clause) >= 0 && Says(clause);
    }

    // 每个安置点, 每所学校; 每年 and 每次 tell how often
    private static int EachOf(ReadOnlySpan<char> clause)
    {
        var each = clause.IndexOf('每');
        return
            each >= 0
            && each + 1 < clause.Length
            && "个名处所村户支镇乡家班公组".Contains(clause[each + 1])
            ? each
            : -1;
    }

    private static bool Says(ReadOnlySpan<char> clause)
    {
        foreach (var word in Laying)
        {
            if (clause.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
