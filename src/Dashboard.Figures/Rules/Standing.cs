using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;
using Dashboard.Figures.Quantities;

namespace Dashboard.Figures.Rules;

/// <summary>How a <see cref="Standing"/> was arrived at.</summary>
public enum StandingBasis
{
    /// <summary>A report prints it for just this time, or for the latest moment in it.</summary>
    Reported,

    /// <summary>A report prints the longest run from the start of this time (1—10月 where the year is asked for).</summary>
    ToDate,

    /// <summary>The sum of parts that fill this time and do not overlap. No report prints it.</summary>
    Computed,

    /// <summary>Reports print only pieces of this time, with holes between them; the latest piece is shown, nothing is added.</summary>
    Holes,

    /// <summary>Reports print only pieces of this time, and they overlap; the latest piece is shown, nothing is added.</summary>
    Overlap,
}

/// <summary>How one series stands in one period: the number to show, what it rests on, and who disagrees.</summary>
/// <param name="Series">What the number is one value of.</param>
/// <param name="Period">The time the number itself speaks of; it may be shorter than the one asked for.</param>
/// <param name="Quantity">The number.</param>
/// <param name="Basis">How it was arrived at.</param>
/// <param name="Figures">The figures it rests on: one, or the parts of a computed sum in order of time.</param>
/// <param name="Contesting">Figures for the same time that say something else.</param>
/// <param name="Others">Further figures of the series inside the period asked for.</param>
public sealed record Standing(
    SeriesKey Series,
    Period Period,
    Quantity Quantity,
    StandingBasis Basis,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<Figure> Contesting,
    IReadOnlyList<Figure> Others
)
{
    /// <summary>The figure to open first when someone asks who says so.</summary>
    public Figure Main => Figures[^1];

    /// <summary>Whether any figure it rests on is doubtful.</summary>
    public bool IsDoubtful => Figures.Any(figure => figure.IsDoubtful);

    /// <summary>Whether sources disagree on it.</summary>
    public bool IsContested => Contesting.Count > 0;

    /// <summary>What must be known of the number before it is shown to anyone.</summary>
    public PointMarks Marks =>
        (IsDoubtful ? PointMarks.Doubtful : PointMarks.None)
        | (Basis == StandingBasis.Computed ? PointMarks.Computed : PointMarks.None)
        | (IsContested ? PointMarks.Contested : PointMarks.None)
        | (
            Figures.Any(figure => figure.State != FigureState.Approved)
                ? PointMarks.NotApproved
                : PointMarks.None
        );

    /// <summary>One figure as it stands by itself.</summary>
    public static Standing Of(Figure figure) =>
        new(
            figure.Series,
            figure.Period,
            figure.Quantity,
            StandingBasis.Reported,
            [figure],
            [],
            []
        );
}
