using System.Collections.Concurrent;
using Dashboard.Serving;
using Dashboard.Storage.Figures;

namespace Dashboard.Boards;

/// <summary>What there is of one indicator: where, of which kinds, when.</summary>
/// <param name="Series">How many figures by district and kind.</param>
/// <param name="Times">Each time, the latest first.</param>
public sealed record IndicatorCoverage(
    IReadOnlyList<SeriesCoverage> Series,
    IReadOnlyList<TimeCoverage> Times
)
{
    // A year with less than this part of the figures of the fullest is hardly reported yet.
    private const int LeastPart = 4;

    /// <summary>How many figures there are.</summary>
    public int Figures => Series.Sum(series => series.Figures);

    /// <summary>What is shown where no period was asked for: the latest year that is over and for the most part reported, else the latest time there is.</summary>
    public Period? LatestWhole(FigureKind kind, int thisYear)
    {
        var times = Times.Where(time => time.Kind == kind).ToList();
        var years = times
            .Where(time => time.Period.Last.Year is > 1900 and < 3000)
            .GroupBy(time => time.Period.Last.Year)
            .ToDictionary(year => year.Key, year => year.Sum(time => time.Figures));
        var fullest = years.Values.DefaultIfEmpty().Max();
        var year = years
            .Where(one => one.Key < thisYear && one.Value * LeastPart >= fullest)
            .Select(one => one.Key)
            .DefaultIfEmpty()
            .Max();
        return year > 0 ? Period.Year(year) : times.FirstOrDefault()?.Period;
    }

    /// <summary>The first day of the window that ends on <paramref name="until"/> and holds at most <paramref name="most"/> times of a strand; null where nothing is left out before it.</summary>
    public DateOnly? WindowStart(Strand strand, DateOnly until, int most)
    {
        var last = Times
            .Where(time =>
                time.Kind == strand.Kind
                && time.Period.Kind == strand.Every
                && time.Period.Last <= until
            )
            .Select(time => time.Period.Last)
            .Distinct()
            .Take(most + 1)
            .ToList();
        return last.Count > most ? last[most - 1] : null;
    }
}

/// <summary>The coverage of indicators, kept until the data changes.</summary>
internal sealed class IndicatorCoverages(IndicatorQuery query, DataVersion version)
{
    private const int MostKept = 1_000;

    private readonly ConcurrentDictionary<
        string,
        (string Version, IndicatorCoverage Coverage)
    > _kept = new(StringComparer.Ordinal);

    /// <summary>What there is of each, in their order.</summary>
    public async Task<IReadOnlyList<IndicatorCoverage>> GetAllAsync(
        IEnumerable<Indicator> indicators,
        CancellationToken cancellation
    )
    {
        var there = new List<IndicatorCoverage>();
        foreach (var indicator in indicators)
        {
            there.Add(await GetAsync(indicator.Code, cancellation));
        }

        return there;
    }

    public async Task<IndicatorCoverage> GetAsync(string indicator, CancellationToken cancellation)
    {
        var now = version.Current;
        if (_kept.TryGetValue(indicator, out var kept) && kept.Version == now)
        {
            return kept.Coverage;
        }

        var coverage = new IndicatorCoverage(
            await query.SeriesAsync(indicator, cancellation),
            await query.TimesAsync(indicator, cancellation)
        );
        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        _kept[indicator] = (now, coverage);
        return coverage;
    }
}
