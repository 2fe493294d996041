namespace Dashboard.Storage.Review;

/// <summary>What became of a figure that waited.</summary>
/// <param name="Code">The figure's code as it waited.</param>
/// <param name="Act">What happened; null where nothing was written down.</param>
/// <param name="By">Who did it.</param>
public sealed record Decision(string Code, RevisionAct? Act, string By);
