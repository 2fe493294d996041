using Dashboard.Reading.Quantities;
using Dashboard.Reading.Sentences;

namespace Dashboard.Reading.Metrics;

/// <summary>A quantity and the words before it that no other quantity took.</summary>
/// <param name="Figure">The quantity.</param>
/// <param name="Next">The one behind it in the text, or null.</param>
/// <param name="Sentence">Its sentence.</param>
internal sealed record FigureWords(Candidate Figure, Candidate? Next, Sentence Sentence)
{
    /// <summary>Whether it is a change, a share or points: no noun behind it is counted.</summary>
    public bool IsChange { get; init; }

    /// <summary>Whether it says by how much something changed.</summary>
    public bool IsGrowth { get; init; }

    /// <summary>Where the words of its sentence begin that no quantity before it took.</summary>
    public int Floor { get; init; }

    /// <summary>Where it begins, a remark in brackets before it included.</summary>
    public int Start { get; init; }

    /// <summary>The clause before it, as printed, back to a mark, a time or a place.</summary>
    public required string Said { get; init; }

    /// <summary>Whether it is measured against something: 比年初, 较上年.</summary>
    public bool IsCompared { get; init; }

    /// <summary>Where the next quantity begins, or the text ends.</summary>
    public int Ceiling { get; init; }
}
