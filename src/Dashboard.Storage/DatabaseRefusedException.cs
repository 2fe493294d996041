namespace Dashboard.Storage;

/// <summary>The database is not one that this program can use as it stands.</summary>
/// <param name="problem">Which file, what is wrong, and what to do.</param>
public sealed class DatabaseRefusedException(Problem problem) : Exception(problem.ToString())
{
    /// <summary>Which file, what is wrong, and what to do.</summary>
    public Problem Problem { get; } = problem;
}
