namespace Dashboard.Storage.Entry;

/// <summary>What a line of a block would do.</summary>
public enum PlannedAct
{
    /// <summary>A figure for which there is none yet from this source.</summary>
    New,

    /// <summary>The change of an approved figure of the same source.</summary>
    Change,

    /// <summary>Nothing: the same is there already.</summary>
    Same,

    /// <summary>It cannot be taken.</summary>
    Wrong,
}

/// <summary>A line of a block, looked at before anything is saved.</summary>
/// <param name="Act">What it would do.</param>
/// <param name="Entry">What would be submitted.</param>
/// <param name="There">The figure that is there already, to be shown beside.</param>
/// <param name="Problem">Why it cannot be taken.</param>
/// <param name="Findings">What the checks found.</param>
public sealed record EntryPlan(
    PlannedAct Act,
    FigureEntry Entry,
    EnteredFigure? There,
    Problem? Problem,
    IReadOnlyList<Finding> Findings
)
{
    /// <summary>Whether it needs an explanation that is not there.</summary>
    public bool LacksExplanation =>
        Act is PlannedAct.New or PlannedAct.Change
        && string.IsNullOrWhiteSpace(Entry.Explanation)
        && Findings.Any(finding => finding.NeedsExplanation);
}
