using Dashboard.Reading.Confidences;
using Dashboard.Reading.Doubts;
using Dashboard.Reading.Metrics;
using Dashboard.Reading.Periods;

namespace Dashboard.Reading;

/// <summary>A figure the reader believes a text to state, for a person to confirm.</summary>
/// <param name="Raw">Number, hedge and unit exactly as the text prints them, line breaks included.</param>
/// <param name="Value">The value in <paramref name="Unit"/>, 万 and 亿 multiplied in; the lower end of a range. 7.8% is 7.8.</param>
/// <param name="ValueMax">The upper end of a range, otherwise null.</param>
/// <param name="Unit">The base unit (元, 人, %, 元/亩); empty where neither text nor noun tells one.</param>
/// <param name="Qualifier">How sure the text is of the number.</param>
/// <param name="Kind">What the figure says of what is measured.</param>
/// <param name="Metric">What is measured, in the text's words; empty where nothing was found.</param>
/// <param name="Indicator">The catalogue's indicator that fits best, or null.</param>
/// <param name="Place">The place the figure speaks of as the text names it, or null.</param>
/// <param name="District">The catalogue's district for that place, or null.</param>
/// <param name="Period">The time the figure speaks of, or null.</param>
/// <param name="Offset">Where <paramref name="Raw"/> begins, in UTF-16 code units of the text.</param>
/// <param name="SentenceOffset">Where its sentence, or line of a table, begins.</param>
/// <param name="SentenceLength">How many code units the sentence takes.</param>
/// <param name="Confidence">0 to 1: how likely it is that a person accepts it as it is.</param>
/// <param name="Confidences">The same for each field.</param>
public sealed record ProposedFigure(
    string Raw,
    decimal Value,
    decimal? ValueMax,
    string Unit,
    Qualifier Qualifier,
    FigureKind Kind,
    string Metric,
    IndicatorGuess? Indicator,
    string? Place,
    District? District,
    PeriodGuess? Period,
    int Offset,
    int SentenceOffset,
    int SentenceLength,
    double Confidence,
    FieldConfidences Confidences
)
{
    /// <summary>What a scanner may have misread in it, with the likely reading.</summary>
    public IEnumerable<ReadingDoubt> Doubts =>
        new[] { ValueDoubt, PlaceDoubt }.OfType<ReadingDoubt>();

    /// <summary>What speaks against the value.</summary>
    public ReadingDoubt? ValueDoubt { get; init; }

    /// <summary>What speaks against the place.</summary>
    public ReadingDoubt? PlaceDoubt { get; init; }

    /// <summary>What the fields were read from.</summary>
    internal Grounds? Grounds { get; init; }

    /// <summary>How many UTF-16 code units <see cref="Raw"/> takes.</summary>
    public int Length => Raw.Length;
}
