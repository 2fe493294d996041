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

/// <summary>Which part of a queue is wanted; null leaves a thing open.</summary>
/// <param name="District">The code of a district: it and those below.</param>
/// <param name="Category">A category of indicators.</param>
/// <param name="EnteredBy">An account.</param>
/// <param name="HasFindings">Whether the checks found something.</param>
public sealed record QueueFilter(
    string? District = null,
    string? Category = null,
    string? EnteredBy = null,
    bool? HasFindings = null
);

/// <summary>A page of the queue.</summary>
/// <param name="Figures">What is on it, in the order of risk.</param>
/// <param name="Fitting">How many fit the filter, on all pages.</param>
/// <param name="All">How many wait for this reviewer in all.</param>
/// <param name="Next">The key after which the next page begins; null on the last.</param>
/// <param name="Unjudged">How many of all are still being looked over; they stand last until then.</param>
/// <param name="Choices">By what the queue can be filtered.</param>
public sealed record QueuePage(
    IReadOnlyList<WaitingFigure> Figures,
    int Fitting,
    int All,
    string? Next,
    int Unjudged,
    QueueChoices Choices
);

/// <summary>What the queue holds, for its filters.</summary>
/// <param name="Districts">Codes of districts of which something waits.</param>
/// <param name="Categories">Categories.</param>
/// <param name="Accounts">Who entered.</param>
public sealed record QueueChoices(
    IReadOnlyList<string> Districts,
    IReadOnlyList<string> Categories,
    IReadOnlyList<string> Accounts
);

/// <summary>What became of a figure that waited.</summary>
/// <param name="Code">The figure's code as it waited.</param>
/// <param name="Act">What happened; null where nothing was written down.</param>
/// <param name="By">Who did it.</param>
public sealed record Decision(string Code, RevisionAct? Act, string By);
