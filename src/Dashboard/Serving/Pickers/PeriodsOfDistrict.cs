using System.Collections.Concurrent;
using Dashboard.Storage.Figures;

namespace Dashboard.Serving.Pickers;

/// <summary>The periods that a district has figures of, kept until the data changes.</summary>
internal sealed class PeriodsOfDistrict(
    FigureQuery figures,
    DataVersion version,
    TimeProvider clock
)
{
    // More than a session of looking around; a kept list is a few kilobytes.
    private const int MostKept = 2_000;

    // A year with less than this part of the figures of the fullest is not yet reported, or hardly.
    private const int LeastPart = 4;

    private readonly ConcurrentDictionary<string, (string Version, PeriodList List)> _kept = new();

    /// <summary>What can be chosen for one district, or for all where it is null: the latest first, of those that end together the longest first.</summary>
    public async Task<IReadOnlyList<Period>> GetAsync(
        string? district,
        CancellationToken cancellation
    ) => (await ListAsync(district, cancellation)).Offered;

    /// <summary>What is shown where no period was asked for: the latest year that is over and for the most part reported.</summary>
    public async Task<Period?> LatestWholeAsync(string? district, CancellationToken cancellation)
    {
        var thisYear = clock.GetLocalNow().Year;
        var years = (await ListAsync(district, cancellation)).Years;
        var fullest = years.Values.DefaultIfEmpty().Max();
        return years
            .Where(year => year.Key < thisYear && year.Value * LeastPart >= fullest)
            .Select(year => Period.Year(year.Key))
            .MaxBy(year => year.Start);
    }

    private async Task<PeriodList> ListAsync(string? district, CancellationToken cancellation)
    {
        var now = version.Current;
        if (_kept.TryGetValue(district ?? "", out var kept) && kept.Version == now)
        {
            return kept.List;
        }

        var there = await figures.PeriodsAsync(district, cancellation);
        var list = new PeriodList(
            [
                .. there
                    .SelectMany(one => Offered(one.Period))
                    .Distinct()
                    .OrderByDescending(period => period.Last)
                    .ThenBy(period => period.Start),
            ],
            there
                .Where(one => HasYear(one.Period))
                .GroupBy(one => one.Period.Last.Year)
                .ToDictionary(year => year.Key, year => year.Sum(one => one.Figures))
        );
        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        _kept[district ?? ""] = (now, list);
        return list;
    }

    // Every figure lies in a year; a state lies in its month. Stretches that no calendar names are found by their year.
    private static IEnumerable<Period> Offered(Period period)
    {
        if (HasYear(period))
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

    private static bool HasYear(Period period) => period.Last.Year is > 1900 and < 3000;

    private sealed record PeriodList(
        IReadOnlyList<Period> Offered,
        IReadOnlyDictionary<int, int> Years
    );
}
