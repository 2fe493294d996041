namespace Dashboard.Reading.Periods;

/// <summary>The time a figure is taken to speak of.</summary>
/// <param name="Text">The words it was read from (今年以来), or null where only the report's date tells it.</param>
/// <param name="Period">The time.</param>
/// <param name="Certainty">Stated in the figure's own sentence, or inferred.</param>
public sealed record PeriodGuess(string? Text, Period Period, PeriodCertainty Certainty);
