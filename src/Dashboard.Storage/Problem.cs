namespace Dashboard.Storage;

/// <summary>Why something was not done, in a sentence for the person who asked.</summary>
/// <param name="Text">A Chinese sentence with places {0}, {1}; the interface looks up its English.</param>
/// <param name="Values">What to fill in.</param>
public sealed record Problem(string Text, params IReadOnlyList<Said> Values)
{
    /// <summary>What was typed and cannot be read.</summary>
    public static Problem Of(Advice advice) => new(advice.Text, [.. advice.Values]);

    /// <inheritdoc />
    public override string ToString() =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Text, [.. Values]);
}
