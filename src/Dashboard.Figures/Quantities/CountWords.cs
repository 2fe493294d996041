namespace Dashboard.Figures.Quantities;

/// <summary>The measure words that count the same things: 278名 is 278 of what the catalogue counts in 人.</summary>
public static class CountWords
{
    private static readonly string[] Families =
    [
        "人名位口个",
        "个家处所座座栋间项件条起宗块份批期场次幅篇册本套台辆面块只头株根",
        "次场回趟期轮遍",
    ];

    /// <summary>Whether a number counted in <paramref name="printed"/> can stand for an indicator counted in <paramref name="unit"/>.</summary>
    public static bool Agree(string printed, string unit) =>
        printed == unit
        || (printed, unit) is ("场次" or "场(次)" or "场", "场次" or "次" or "场")
        || (
            printed.Length == 1
            && unit.Length == 1
            && Families.Any(family =>
                family.Contains(printed[0], StringComparison.Ordinal)
                && family.Contains(unit[0], StringComparison.Ordinal)
            )
        );
}
