namespace Dashboard.Reading.Metrics;

/// <summary>An indicator of the catalogue that may be meant.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Score">0 to 1: how well name, aliases and unit fit.</param>
public sealed record IndicatorGuess(Indicator Indicator, double Score)
{
    /// <summary>Whether a person said that these words mean it.</summary>
    public bool IsTaught { get; init; }

    /// <summary>Whether the text calls the figure just so, and nothing else of the catalogue.</summary>
    public bool IsCalled { get; init; }
}
