namespace Dashboard.Figures.Quantities;

/// <summary>The step in which a number is worded: as it is, in 万 (10⁴) or 亿 (10⁸); in English in thousands, millions or billions.</summary>
public sealed record NumberScale
{
    private static readonly NumberScale[] _english =
    [
        new("bn", 1_000_000_000),
        new("m", 1_000_000),
        new("k", 1_000),
    ];

    private NumberScale(string word, decimal factor) => (Word, Factor) = (word, factor);

    /// <summary>Plain numbers.</summary>
    public static NumberScale One { get; } = new("", 1);

    /// <summary>万.</summary>
    public static NumberScale TenThousand { get; } = new("万", 10_000);

    /// <summary>亿.</summary>
    public static NumberScale HundredMillion { get; } = new("亿", 100_000_000);

    /// <summary>What stands before the unit: 万, 亿, k, m, bn or nothing.</summary>
    public string Word { get; }

    /// <summary>What one step is in the base unit.</summary>
    public decimal Factor { get; }

    /// <summary>The scale a source prints: 亿 wins over 万 (1.2亿, 3亿多), neither gives plain numbers.</summary>
    public static NumberScale OfPrinted(string printed) =>
        printed.Contains('亿', StringComparison.Ordinal) ? HundredMillion
        : printed.Contains('万', StringComparison.Ordinal) ? TenThousand
        : One;

    /// <summary>The scale for an axis whose largest value is <paramref name="largest"/>: 亿 from one 亿 on, 万 from ten 万 on.</summary>
    public static NumberScale OfLargest(decimal largest) =>
        Math.Abs(largest) >= HundredMillion.Factor ? HundredMillion
        : Math.Abs(largest) >= 10 * TenThousand.Factor ? TenThousand
        : One;

    /// <summary>
    /// The scale that readers of <paramref name="language"/> have instead of this one: in English the largest of thousand,
    /// million and billion that <paramref name="largest"/> reaches (98亿 is 9.8bn, 6,178万 is 61.78m).
    /// </summary>
    public NumberScale In(Language language, decimal largest) =>
        language == Language.Chinese || this == One
            ? this
            : Array.Find(_english, step => Math.Abs(largest) >= step.Factor) ?? One;

    /// <summary>The value in steps of this scale: 1908 for 19,080,000 in 万.</summary>
    public decimal InSteps(decimal value) => value / Factor;

    /// <summary>The number in this scale, grouped: 110亿, 1,908万, 25,808.</summary>
    public string Text(decimal value) => QuantityText.Grouped(InSteps(value)) + Word;
}
