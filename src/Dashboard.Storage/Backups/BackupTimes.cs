namespace Dashboard.Storage.Backups;

/// <summary>When backups are due that are made every day at the same time.</summary>
public static class BackupTimes
{
    /// <summary>A backup older than this is too old: a day, and the hours one may be late.</summary>
    public static readonly TimeSpan TooOld = TimeSpan.FromHours(30);

    /// <summary>
    /// How long to wait from <paramref name="now"/> for the next: not at all where the last one due was missed, because
    /// the server was off or it failed.
    /// </summary>
    /// <param name="at">The time of day.</param>
    /// <param name="last">When the last one was made; null where there is none.</param>
    /// <param name="now">Now, in the same local time.</param>
    public static TimeSpan UntilNext(TimeOnly at, DateTime? last, DateTime now)
    {
        var today = now.Date + at.ToTimeSpan();
        var due = today <= now ? today : today.AddDays(-1);
        return last < due || last is null ? TimeSpan.Zero : due.AddDays(1) - now;
    }
}
