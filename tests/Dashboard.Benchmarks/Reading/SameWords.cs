namespace Dashboard.Benchmarks.Reading;

/// <summary>When two wordings mean the same.</summary>
public static class SameWords
{
    private static readonly string[][] SameUnits =
    [
        ["人", "名", "位"],
        ["个", "家"],
        ["百分点", "个百分点"],
        ["次", "期", "场", "场次"],
        ["公斤", "千克"],
        ["平方米", "㎡"],
        ["", "个"],
    ];

    /// <summary>名 counts as 人 does; 元/亩 is asked for as 元 where the indicator says per what.</summary>
    public static bool IsUnit(string? one, string? other)
    {
        var (first, second) = (one ?? "", other ?? "");
        return first == second
            || first.Split('/')[0] == second && second is "元" or "公斤"
            || SameUnits.Any(same => same.Contains(first) && same.Contains(second));
    }

    /// <summary>
    /// Same last day and same first day, where the answer has one. Where nothing says when, no time is right, and so is
    /// the report's own day.
    /// </summary>
    public static bool IsPeriod(Answer one, Answer other, DateOnly? day)
    {
        if (other.PeriodStart is null && other.PeriodEnd is null)
        {
            var isDay = one.PeriodStart == one.PeriodEnd && one.PeriodEnd == $"{day:yyyy-MM-dd}";
            return one.PeriodText is null
                || isDay
                || one.PeriodStart is null && one.PeriodEnd is null;
        }

        return (one.PeriodEnd == other.PeriodEnd || other.PeriodEnd is null)
            && (
                one.PeriodStart == other.PeriodStart
                || other.PeriodStart is null
                || one.PeriodStart is null && other.PeriodEnd is not null
            );
    }

    /// <summary>The same district, or one name within the other.</summary>
    public static bool IsPlace(Answer one, Answer other)
    {
        if (other.District is not null && one.District is not null)
        {
            return one.District == other.District;
        }

        var read = one.Place ?? one.District ?? "";
        return IsWithin(read, other.Place ?? other.District ?? "")
            || other.PlaceResolved is { } resolved && IsWithin(read, resolved);
    }

    private static bool IsWithin(string first, string second) =>
        first == second
        || first.Length > 1
            && second.Length > 1
            && (
                first.Contains(second, StringComparison.Ordinal)
                || second.Contains(first, StringComparison.Ordinal)
            );

    /// <summary>The same indicator, one phrase within the other, or half of their pairs of characters in common.</summary>
    public static bool IsMetric(Answer one, Answer other)
    {
        if (one.Indicator is not null && one.Indicator == other.Indicator)
        {
            return true;
        }

        var (first, second) = (one.Metric ?? "", other.Metric ?? "");
        if (
            first.Length > 0 && first == second
            || first.Length > 1
                && second.Length > 1
                && (
                    first.Contains(second, StringComparison.Ordinal)
                    || second.Contains(first, StringComparison.Ordinal)
                )
        )
        {
            return true;
        }

        var (a, b) = (Pairs(first), Pairs(second));
        return a.Count + b.Count > 0 && 2d * a.Intersect(b).Count() / (a.Count + b.Count) >= 0.5;
    }

    private static HashSet<string> Pairs(string phrase) =>
        [
            .. Enumerable
                .Range(0, Math.Max(0, phrase.Length - 1))
                .Select(at => phrase.Substring(at, 2)),
        ];
}
