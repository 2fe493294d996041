namespace Dashboard.Reading.Metrics;

/// <summary>Clauses whose words name a yardstick, not what is measured.</summary>
internal static class NamedBefore
{
    /// <summary>高于全市平均1.2个百分点, 比上年减少3件: whether what is compared was named before.</summary>
    public static bool IsCompared(string raw)
    {
        foreach (
            var word in (ReadOnlySpan<string>)
                [
                    "高于",
                    "高出",
                    "低于",
                    "快于",
                    "慢于",
                    "领先",
                    "扣除",
                    "同比",
                    "环比",
                    "较",
                    "比",
                    "超出",
                    "优于",
                ]
        )
        {
            if (raw.AsSpan().TrimStart(",、 ").StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>总数达648家: the word for all of what was named before, or null.</summary>
    public static string? TotalOf(string said)
    {
        foreach (var word in (ReadOnlySpan<string>)["总数", "总量", "总额", "总面积", "总长"])
        {
            if (said.StartsWith(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>完成年度任务的71.5%, 恢复至2019年同期的117%: whether it is a share of what was named before.</summary>
    public static bool IsShareOfAnother(string raw) =>
        raw.AsSpan().TrimStart(",、 ").StartsWith("恢复")
        || raw.EndsWith('的')
            && (
                raw.Contains("任务", StringComparison.Ordinal)
                || raw.Contains("目标", StringComparison.Ordinal)
                || raw.Contains("计划", StringComparison.Ordinal)
            );
}
