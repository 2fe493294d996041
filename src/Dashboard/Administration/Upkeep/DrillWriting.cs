namespace Dashboard.Administration.Upkeep;

/// <summary>What was entered during a drill and answered with a yes.</summary>
/// <param name="Before">Codes of figures acknowledged before the backup began: all must be in it.</param>
/// <param name="All">Codes of all that were acknowledged.</param>
/// <param name="Meanwhile">How many were acknowledged while the backup was made: nobody was kept waiting by it.</param>
internal sealed record DrillWriting(
    IReadOnlyCollection<string> Before,
    IReadOnlyCollection<string> All,
    int Meanwhile
);
