using System.Collections.Concurrent;
using Dashboard.Storage.Figures;


namespace Dashboard.Viewing.Pickers;

/// <summary>The periods that a district has figures of, the latest first, kept until the data changes.</summary>
internal sealed class PeriodsOfDistrict(FigureQuery figures, DataVersion version, TimeProvider clock)
{
    // More than a session of looking around; a kept list is a few hundred bytes.
    private const int MostKept = 2_000;

    private readonly ConcurrentDictionary<string, (string Version, IReadOnlyList<Period> Periods)> _kept = new();

    /// <summary>Calendar periods and years to date of one district, or of all where it is null; the longest first among those that end together.</summary>
    public async Task<IReadOnlyList<Period>> GetAsync(
        string? district,
        CancellationToken cancellation
    )
    {
        var now = version.Current;
        if (_kept.TryGetValue(district ?? "", out var kept) && kept.Version == now)
        {
            return kept.Periods;
        }

        var periods = await figures.PeriodsAsync(district, cancellation);
        IReadOnlyList<Period> ordered =
        [
            .. periods
                .SelectMany(Offered)
                .Distinct()
                .OrderByDescending(period => period.Last)
                .ThenBy(period => period.Start),
        ];
        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        _kept[district ?? ""] = (now, ordered);
        return ordered;
    }

    // Every figure lies in a year; a state lies in its month. Stretches that no calendar names are found by their year.
    private static IEnumerable<Period> Offered(Period period)
    {
        if (period.Last.Year is > 1900 and < 3000)
        {
            yield return Period.Year(period.Last.Year);
        }

        if (period.Kind == PeriodKind.Moment)
        {
            yield return Period.Month(period.Last.Year, period.Last.Month);
        }
        else if (period.Kind is not (PeriodKind.Open or PeriodKind.Range))
        {
            yield return period;
        }
    }

    /// <summary>What is shown where no period was asked for: the latest calendar period that is over, the longest of those that end together.</summary>
    public async Task<Period?> LatestWholeAsync(string? district, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        return (await GetAsync(district, cancellation)).FirstOrDefault(period =>
            period.Kind is PeriodKind.Year or PeriodKind.Half or PeriodKind.Quarter or PeriodKind.Month
            && period.Last <= today
        );
    }
}
