using Dashboard.Figures.Catalogues;

namespace Dashboard.Figures.Checks;

/// <summary>How much a waiting figure wants a second look, the most first. A queue is read in this order.</summary>
public enum ReviewRisk
{
    /// <summary>阻断: a check says it should not have been saved, or only with an explanation.</summary>
    Blocked,

    /// <summary>来源不一: another source gives another value for the same time.</summary>
    Disputed,

    /// <summary>变化大: far from the last value of its line.</summary>
    LargeChange,

    /// <summary>有提示: a check found something of less weight.</summary>
    Warned,

    /// <summary>首次: nothing of its line is known to compare it with.</summary>
    First,

    /// <summary>平常: in line with the last value, and no check found anything.</summary>
    Plain,
}

/// <summary>The rule by which a queue is sorted.</summary>
public static class ReviewRisks
{
    /// <summary>The gravest thing that is true of a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="findings">What the checks say of it.</param>
    /// <param name="change">Against the last value of its line; null where there is none.</param>
    public static ReviewRisk Of(
        Figure figure,
        IReadOnlyList<Finding> findings,
        ChangeSinceLast? change
    ) =>
        findings.Any(finding => finding.Grade is Grade.Refused or Grade.Explained)
            ? ReviewRisk.Blocked
        : findings.Any(finding => Contradicts(finding, figure)) ? ReviewRisk.Disputed
        : change is { IsLarge: true } || findings.Any(finding => finding.Check == CheckKind.Jump)
            ? ReviewRisk.LargeChange
        : findings.Count > 0 ? ReviewRisk.Warned
        : change is null ? ReviewRisk.First
        : ReviewRisk.Plain;

    // A second source that says the same contradicts nobody.
    private static bool Contradicts(Finding finding, Figure figure) =>
        finding is { Check: CheckKind.Other, Beside: { } other }
        && (
            other.Quantity.Value != figure.Quantity.Value
            || other.Quantity.Max != figure.Quantity.Max
        );
}
