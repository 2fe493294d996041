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
    }.ToFrozenDictionary();

    /// <summary>The unit in <paramref name="language"/>, standing alone; one that has no English name stays as it is.</summary>
    public static string In(string unit, Language language) =>
        language == Language.Chinese ? unit
        : IsMeasureWord(unit) ? "count"
        : English.GetValueOrDefault(unit, unit);

    /// <summary>The unit as it follows a number: in English with a space, or nothing.</summary>
    public static string After(string unit, Language language) =>
        language == Language.Chinese || unit == "%" ? unit
        : IsMeasureWord(unit) ? ""
        : " " + In(unit, language);

    private static bool IsMeasureWord(string unit) =>
        unit.Length == 1 && MeasureWords.Contains(unit[0], StringComparison.Ordinal);
}
