namespace Dashboard.Reading.Sheaves;

/// <summary>What one of several reports states, as far as two statements can be set beside each other.</summary>
/// <param name="Report">Which of the reports, from 0.</param>
/// <param name="Figure">The figure.</param>
public sealed record SheafStatement(int Report, ProposedFigure Figure)
{
    private const double LeastScore = 0.7;
    private const int ShortestPhrase = 2;
    private const int LongPhrase = 4;

    /// <summary>What it speaks of: thing, place, time and kind; null where too little of it is known to say that another speaks of the same.</summary>
    internal (string, string, FigureKind, DateOnly?, DateOnly?, bool)? Subject =>
        Figure.Period?.Period is { } time
        && Figure.Kind != FigureKind.Descriptive
        && Thing is { Length: > 0 } thing
        && (Figure.District?.Code ?? Figure.Place) is { Length: > 0 } place
            ? (thing, place, Figure.Kind, time.Start, time.End, time.IsMoment)
            : null;

    private string Thing =>
        Figure.Indicator is { Score: > LeastScore } known ? "#" + known.Indicator.Code
        : Figure.Metric.Length >= ShortestPhrase ? Figure.Metric
        : "";

    /// <summary>Whether the thing is told so exactly that another number for it contradicts; 投资 and 培训 are of many things.</summary>
    internal bool IsExact => Thing.Length >= LongPhrase || Thing.StartsWith('#');

    /// <summary>Whether both give the same number.</summary>
    internal bool SaysTheSameAs(SheafStatement other) =>
        (Figure.Value, Figure.ValueMax) == (other.Figure.Value, other.Figure.ValueMax);

    /// <summary>Whether both count in units that can stand for each other.</summary>
    internal bool CountsLike(SheafStatement other) =>
        CountWords.Agree(Figure.Unit, other.Figure.Unit);
}
