using Dashboard.Storage.Figures;

namespace Dashboard.Storage.Entry;

/// <summary>A figure somebody wants to enter, or the change of one.</summary>
/// <param name="Figure">What it would be; its code and state are given by the system.</param>
/// <param name="Explanation">What is said to findings that ask for it.</param>
/// <param name="Replaces">For a change: the code of the approved figure.</param>
/// <param name="ReplacesVersion">For a change: the version it was made from.</param>
/// <param name="Reason">For a change: why.</param>
public sealed record FigureEntry(
    Figure Figure,
    string Explanation = "",
    string? Replaces = null,
    int? ReplacesVersion = null,
    string Reason = ""
);

/// <summary>What stands against one of the entries.</summary>
/// <param name="Index">Which, from 0.</param>
/// <param name="Problem">Why.</param>
/// <param name="Finding">The finding behind it, where a check found it.</param>
public sealed record EntryProblem(int Index, Problem Problem, Finding? Finding = null);

/// <summary>What came of an entry: all of it was saved, or nothing was.</summary>
/// <param name="Codes">The codes of the figures, in the order of the entries; empty where nothing was saved.</param>
/// <param name="Problems">What stood against it.</param>
public sealed record EntryResult(IReadOnlyList<string> Codes, IReadOnlyList<EntryProblem> Problems)
{
    /// <summary>Whether it was saved.</summary>
    public bool IsSaved => Problems.Count == 0;
}

/// <summary>A figure with what is known of its entry.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="EnteredBy">Who entered it.</param>
/// <param name="EnteredAtUtc">When.</param>
/// <param name="Explanation">What was said to findings.</param>
/// <param name="Replaces">For a change: the code of the approved figure.</param>
/// <param name="Reason">For a change: why; for a returned figure: what the reviewer said.</param>
/// <param name="Version">Its version.</param>
public sealed record EnteredFigure(
    Figure Figure,
    string EnteredBy,
    DateTime? EnteredAtUtc,
    string Explanation,
    string? Replaces,
    string Reason,
    int Version
)
{
    internal static EnteredFigure Of(FigureRow row) =>
        new(
            row.ToFigure(),
            row.EnteredBy,
            row.EnteredAtUtc,
            row.Explanation,
            row.Replaces,
            row.Reason,
            row.Version
        );
}
