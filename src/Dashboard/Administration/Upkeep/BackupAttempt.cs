namespace Dashboard.Administration.Upkeep;

/// <summary>How the last backup of the schedule went: what the status page and warnings ask for.</summary>
internal sealed class BackupAttempt
{
    private volatile string? _problem;

    /// <summary>Why it failed; null where it did not, or there was none yet.</summary>
    public string? Problem
    {
        get => _problem;
        set => _problem = value;
    }
}
