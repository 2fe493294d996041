namespace Dashboard.Figures.Quantities;

/// <summary>The step in which a number is worded: as it is, in 万 (10⁴) or in 亿 (10⁸).</summary>
public sealed record NumberScale
{
    private NumberScale(string word, decimal factor, string englishWord, decimal englishFactor) =>
        (Word, Factor, EnglishWord, EnglishFactor) = (word, factor, englishWord, englishFactor);

    /// <summary>Plain numbers.</summary>
    public static NumberScale One { get; } = new("", 1, "", 1);

    /// <summary>万, worded in thousands in English.</summary>
    public static NumberScale TenThousand { get; } = new("万", 10_000, "k", 1_000);

    /// <summary>亿, worded in millions in English.</summary>
    public static NumberScale HundredMillion { get; } = new("亿", 100_000_000, "m", 1_000_000);

    /// <summary>万, 亿 or empty.</summary>
    public string Word { get; }

    /// <summary>What one step is in the base unit.</summary>
    public decimal Factor { get; }

    private string EnglishWord { get; }

    private decimal EnglishFactor { get; }

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

    /// <summary>The value in steps of this scale: 1908 for 19,080,000 in 万.</summary>
    public decimal InSteps(decimal value, Language language) =>
        value / (language == Language.Chinese ? Factor : EnglishFactor);

    /// <summary>The word before the unit: 万, 亿 or empty; k, m in English.</summary>
    public string WordIn(Language language) => language == Language.Chinese ? Word : EnglishWord;

    /// <summary>The number in this scale, grouped: 110亿, 1,908万, 25,808.</summary>
    public string Text(decimal value, Language language) =>
        QuantityText.Grouped(InSteps(value, language)) + WordIn(language);
}
