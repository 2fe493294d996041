namespace Dashboard.Figures;

/// <summary>What is said to who typed something, still without a language: what is wrong, and what would be right.</summary>
/// <param name="Text">A Chinese sentence with places {0}, {1}; the interface looks up its English.</param>
/// <param name="Values">What to fill in.</param>
public sealed record Advice(string Text, params IReadOnlyList<string> Values)
{
    /// <summary>The sentence in Chinese.</summary>
    public override string ToString() =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Text, [.. Values]);
}
