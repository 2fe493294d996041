namespace Dashboard.Reading;

/// <summary>What is known about a text before it is read.</summary>
public sealed record ReadingRequest
{
    /// <summary>The day the report is from; 今年 and 去年 are counted from it. Null: the latest full date in the text is taken.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The district the report is about, taken where the text names no place.</summary>
    public District? District { get; init; }

    /// <summary>The name of the place the report is about, where the catalogue has no district for it.</summary>
    public string? Place { get; init; }

    /// <summary>Whether ages of persons (57岁) are wanted. They are not, as a rule.</summary>
    public bool IncludesAges { get; init; }
}

/// <summary>Names that people have taught the system by correcting a reading.</summary>
/// <param name="Indicators">A phrase as reports print it, to the code of the indicator meant.</param>
/// <param name="Districts">A place as reports print it, to the code of the district meant.</param>
/// <param name="Units">What is measured and the unit printed, as <see cref="UnitKey"/> puts them, to the unit meant.</param>
public sealed record LearnedAliases(
    IReadOnlyDictionary<string, string> Indicators,
    IReadOnlyDictionary<string, string> Districts,
    IReadOnlyDictionary<string, string> Units
)
{
    /// <summary>Nothing learned yet.</summary>
    public static LearnedAliases None { get; } =
        new(
            new Dictionary<string, string>(),
            new Dictionary<string, string>(),
            new Dictionary<string, string>()
        );

    /// <summary>A unit is corrected for what is measured, not for every 个 of all reports.</summary>
    public static string UnitKey(string metric, string unit) => $"{metric} {unit}";
}
