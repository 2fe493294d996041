using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Quantities;

/// <summary>A number with its hedge and unit, before anything around it was looked at. Places are those of the clean text.</summary>
internal sealed record Candidate
{
    /// <summary>Where the printed figure begins, its hedge included.</summary>
    public required int Start { get; init; }

    /// <summary>Just behind the printed figure, unit and hedge included.</summary>
    public required int End { get; init; }

    /// <summary>Where the number itself begins.</summary>
    public required int NumberStart { get; init; }

    /// <summary>The number, of a range the second.</summary>
    public required PrintedNumber Number { get; init; }

    /// <summary>In the base unit.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range.</summary>
    public decimal? Max { get; init; }

    /// <summary>The base unit, per what included (元/亩); empty where none is printed.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The group of the unit in <c>units.csv</c>; empty where none is printed.</summary>
    public string Group { get; init; } = "";

    /// <summary>The measure word behind the number, or null.</summary>
    public MeasureWord? Measure { get; init; }

    /// <summary>How sure the number is.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>Whether a hedge stands before, in or behind the number.</summary>
    public bool IsHedged { get; init; }

    /// <summary>The cell of a table it stands in, or null in prose.</summary>
    public TableCell? Cell { get; init; }
}
