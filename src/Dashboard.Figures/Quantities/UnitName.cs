using System.Collections.Frozen;

namespace Dashboard.Figures.Quantities;

/// <summary>What a unit is called. Units are kept in Chinese; English does without its measure words.</summary>
public static class UnitName
{
    private const string MeasureWords = "个件处项条篇起栋宗块份期批所幅家";

    private static readonly FrozenDictionary<string, string> English = new Dictionary<
        string,
        string
    >
    {
        ["人"] = "people",
        ["元"] = "yuan",
        ["次"] = "times",
        ["人次"] = "attendances",
        ["家次"] = "visits",
        ["场次"] = "sessions",
        ["户"] = "households",
        ["亩"] = "mu",
        ["年"] = "years",
        ["个月"] = "months",
        ["天"] = "days",
        ["小时"] = "hours",
        ["分钟"] = "minutes",
        ["米"] = "m",
        ["公里"] = "km",
        ["平方米"] = "m²",
        ["平方公里"] = "km²",
        ["公斤"] = "kg",
        ["吨"] = "t",
        ["度"] = "kWh",
        ["个百分点"] = "percentage points",
        ["倍"] = "times",
        ["点"] = "points",
    }.ToFrozenDictionary();

    /// <summary>The unit in <paramref name="language"/>, standing alone; one that has no English name stays as it is.</summary>
    public static string In(string unit, Language language) =>
        language == Language.Chinese ? unit
        : unit.Split('/', 2) is [var counted, var per]
            ? $"{In(counted, language)}/{In(per, language)}"
        : unit.StartsWith('万') ? "10,000 " + In(unit[1..], language)
        : IsMeasureWord(unit) ? "count"
        : English.GetValueOrDefault(unit, unit);

    /// <summary>The unit as it follows a number: in English with a space, or nothing.</summary>
    public static string After(string unit, Language language) =>
        language == Language.Chinese || unit == "%" ? unit
        : IsMeasureWord(unit) ? ""
        : " " + In(unit, language);

    /// <summary>Whether it counts or measures what cannot be fewer than none: everything but money, shares, changes and temperatures.</summary>
    public static bool Counts(string unit) =>
        !unit.EndsWith('元')
        && unit
            is not ("%" or "‰" or "个百分点" or "百分点" or "倍" or "℃" or "摄氏度" or "分" or "");

    /// <summary>The scales in which people write numbers of it: nobody writes 万%, 亿分钟 or 亿天.</summary>
    public static IReadOnlyList<NumberScale> Scales(string unit) =>
        unit switch
        {
            "%"
            or "‰"
            or "个百分点"
            or "百分点"
            or "倍"
            or "℃"
            or "摄氏度"
            or "分"
            or "年"
            or "个月" => [NumberScale.One],
            "天" or "日" or "小时" or "分钟" or "秒" => [NumberScale.One, NumberScale.TenThousand],
            _ => [NumberScale.One, NumberScale.TenThousand, NumberScale.HundredMillion],
        };

    private static bool IsMeasureWord(string unit) =>
        unit.Length == 1 && MeasureWords.Contains(unit[0], StringComparison.Ordinal);
}
