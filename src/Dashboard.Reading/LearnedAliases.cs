namespace Dashboard.Reading;

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
