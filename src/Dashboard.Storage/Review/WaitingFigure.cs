using Dashboard.Storage.Entry;

namespace Dashboard.Storage.Review;

/// <summary>A figure that waits, with all that a reviewer weighs.</summary>
/// <param name="Entered">The figure and who entered it.</param>
/// <param name="Findings">What the checks say of it now, the gravest first.</param>
/// <param name="Change">Against the last value of its line, or against what it would replace; null where there is neither.</param>
public sealed record WaitingFigure(
    EnteredFigure Entered,
    IReadOnlyList<Finding> Findings,
    ChangeSinceLast? Change
)
{
    /// <summary>The figure.</summary>
    public Figure Figure => Entered.Figure;

    /// <summary>How much it wants a second look.</summary>
    public ReviewRisk Risk => ReviewRisks.Of(Figure, Findings, Change);
}
