using Dashboard.Reading;

namespace Dashboard.Benchmarks.Reading;

/// <summary>A figure as read, and which of its fields are right; of one that is none, the value is wrong and nothing else is judged.</summary>
public sealed record Judged(
    string Text,
    ProposedFigure Figure,
    bool IsOne,
    IReadOnlyDictionary<string, bool> Fields
)
{
    /// <summary>Whether a person would take it as it is.</summary>
    public bool IsRight => IsOne && Fields.Values.All(right => right);

    /// <summary>How many of its fields are right.</summary>
    public int FieldsRight => Fields.Values.Count(right => right);

    internal static Judged Of(Answer read, Answer answer, AnsweredText text) =>
        new(
            text.Name,
            read.Read!,
            true,
            new Dictionary<string, bool>
            {
                ["value"] = read.Qualifier == answer.Qualifier,
                ["unit"] = SameWords.IsUnit(read.Unit, answer.Unit),
                ["kind"] = read.Kind == answer.Kind,
                ["period"] = SameWords.IsPeriod(read, answer, text.Date),
                ["place"] = SameWords.IsPlace(read, answer),
                ["indicator"] = IsIndicator(read, answer),
            }
        );

    internal static Judged Extra(Answer read, AnsweredText text) =>
        new(text.Name, read.Read!, false, new Dictionary<string, bool> { ["value"] = false });

    // a proposed indicator is right by its own name, not by the words it was guessed from
    private static bool IsIndicator(Answer read, Answer answer) =>
        read.Indicator is null ? SameWords.IsMetric(read, answer)
        : answer.Indicator is not null ? read.Indicator == answer.Indicator
        : SameWords.IsMetric(read with { Metric = read.Indicator, Indicator = null }, answer);
}
