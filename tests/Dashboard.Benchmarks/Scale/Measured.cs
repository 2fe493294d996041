namespace Dashboard.Benchmarks.Scale;

/// <summary>What one thing costs, as src/docs/benchmarks.md has it of 2026-11-21 (two cores, 1,000,000 figures).</summary>
internal static class Measured
{
    /// <summary>Viewing: milliseconds of one core to make each page that is looked at, and how often it is the one.</summary>
    public static IReadOnlyList<(string Page, double Share, double Core)> Views { get; } =
    [
        ("Overview, district", 0.40, 80.0),
        ("Overview, city", 0.15, 90.1),
        ("indicator", 0.20, 15.6),
        ("category", 0.15, 18.0),
        ("indicators, reports", 0.10, 0.9),
    ];

    /// <summary>Viewing, from cache: two cores served 32,713 a second, the asking client included.</summary>
    public const double CachedView = 2_000.0 / 32_713;

    /// <summary>Staff: a key in the grid to the frame that shows it, browser included: at most this much of a core.</summary>
    public const double Interaction = 18;

    /// <summary>Backup and restore: four writers, 144 deeds in 2.62 s while a backup was made: at most this much of the one writer.</summary>
    public const double Deed = 2_620.0 / 144;

    /// <summary>Import: 50,000 rows read, previewed and taken in 7.53 s.</summary>
    public const double ImportedRow = 7_530.0 / 50_000;

    /// <summary>Viewing: an open page, in kB.</summary>
    public const double OpenPage = 17.5;

    /// <summary>An open page of staff, in MB: 65 of them took 250 MB (issue 15).</summary>
    public const double Circuit = 250.0 / 65;

    /// <summary>Backup and restore: a database of 1,000,000 figures, in MB.</summary>
    public const double MillionFigures = 344.27;
}
