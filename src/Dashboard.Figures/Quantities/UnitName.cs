namespace Dashboard.Figures.Quantities;

/// <summary>What a unit is called. Units are kept in Chinese; English does without its measure words.</summary>
public static class UnitName
{
    /// <summary>
    /// The unit in <paramref name="language"/>, standing alone; one that has no English name stays as it is. A rate (个/万人) is
    /// said part by part.
    /// </summary>
    public static string In(string unit, Language language) =>
        unit.Split('/', 2) is [var counted, var per]
            ? $"{Named(counted, language)}/{Named(per, language)}"
            : Named(unit, language);

    /// <summary>The unit as it follows a number: in English with a space, or nothing.</summary>
    public static string After(string unit, Language language) =>
        unit == "%" ? unit
        : FigureWords.In(language, unit).Length == 0 ? ""
        : FigureWords.Format(language, "{0}〔数后的单位〕", In(unit, language));

    /// <summary>What a bare number is counted in: 万个, 10,000 people.</summary>
    public static string Scaled(NumberScale scale, string unit, Language language) =>
        scale == NumberScale.One
            ? In(unit, language)
            : FigureWords.Format(
                language,
                "{0}{1}〔以万、亿计的单位〕",
                scale.Word,
                unit,
                QuantityText.Grouped(scale.Factor),
                After(unit, language)
            );

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

    private static string Named(string unit, Language language)
    {
        if (unit is ['万', .. { Length: > 0 } counted])
        {
            return FigureWords.Format(language, "万{0}", Named(counted, language));
        }

        var name = FigureWords.In(language, unit);
        return name.Length > 0 || unit.Length == 0
            ? name
            : FigureWords.In(language, "个〔单独的单位〕");
    }
}
