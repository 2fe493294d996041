using System.Globalization;
using Dashboard.Storage;

namespace Dashboard.Administration.Upkeep.Examiners;

/// <summary>How something of the server was found.</summary>
internal enum Condition
{
    /// <summary>As it should be.</summary>
    Well,

    /// <summary>It works, and somebody should look at it.</summary>
    Attention,

    /// <summary>Something does not work or would be lost.</summary>
    Ill,
}

/// <summary>One thing that was looked at.</summary>
/// <param name="Thing">What.</param>
/// <param name="Condition">How it was found.</param>
/// <param name="Said">What was found, and what to do about it where there is something to do.</param>
internal sealed record Examined(string Thing, Condition Condition, Problem Said)
{
    /// <summary>Whether an administrator is called for it: always where it is ill.</summary>
    public bool Warns { get; init; } = Condition == Condition.Ill;

    /// <summary>A count as it is shown in sentences.</summary>
    public static string Grouped(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A size in whole megabytes.</summary>
    public static string Megabytes(long bytes) => Grouped(bytes / (1024 * 1024));

    /// <summary>A time as the server's clock shows it.</summary>
    public static string Minute(DateTime local) =>
        local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

/// <summary>Looks at one thing that an administrator answers for. What else is to be watched is one more of these.</summary>
internal interface IExaminer
{
    /// <summary>What was found; nothing where there is nothing to look at.</summary>
    Task<IReadOnlyList<Examined>> ExamineAsync(CancellationToken cancellation);
}
