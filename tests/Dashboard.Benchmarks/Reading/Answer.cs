using Dashboard.Reading;

namespace Dashboard.Benchmarks.Reading;

/// <summary>A figure as somebody found it by hand, or as the reader proposes it.</summary>
public sealed record Answer
{
    public string Raw { get; init; } = "";
    public decimal Value { get; init; }
    public decimal? ValueMax { get; init; }
    public string? Unit { get; init; }
    public string? Qualifier { get; init; }
    public string? Kind { get; init; }
    public string? Metric { get; init; }
    public string? Indicator { get; init; }
    public string? Place { get; init; }

    /// <summary>The place by name where the text prints 全市 or 该区.</summary>
    public string? PlaceResolved { get; init; }
    public string? District { get; init; }
    public string? PeriodText { get; init; }
    public string? PeriodStart { get; init; }
    public string? PeriodEnd { get; init; }
    public int Offset { get; init; }
    public int Length { get; init; }

    /// <summary>Further places where the same figure is printed: offset and length of each.</summary>
    public IReadOnlyList<int[]> AlsoAt { get; init; } = [];

    /// <summary>The figure as it was read; null of an answer.</summary>
    public ProposedFigure? Read { get; init; }

    /// <summary>Two values printed once (一、二级各56名) are one quantity.</summary>
    public bool IsSamePrint(Answer other) => Offset == other.Offset && Value == other.Value;
}

/// <summary>A text and what should be found in it.</summary>
public sealed record AnsweredText(
    string Name,
    string Text,
    DateOnly? Date,
    string? District,
    IReadOnlyList<Answer> Answers
)
{
    /// <summary>Offset and length of numbers that may be read and need not.</summary>
    public IReadOnlyList<(int Offset, int Length)> Optional { get; init; } = [];

    /// <summary>Whether its answers are of data/, which knows each figure's indicator and time.</summary>
    public bool IsOfCatalogue { get; init; }
}
