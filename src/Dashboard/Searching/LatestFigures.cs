using System.Collections.Concurrent;
using Dashboard.Serving;
using Dashboard.Storage.Search;

namespace Dashboard.Searching;

/// <summary>The latest figure of each indicator that was found, kept until the data changes.</summary>
internal sealed class LatestFigures(FigureSearch search, DataVersion version)
{
    private const int MostKept = 5_000;

    private readonly ConcurrentDictionary<string, (string Version, Figure? Figure)> _kept = new(
        StringComparer.Ordinal
    );

    public async Task<IReadOnlyDictionary<string, Figure>> GetAsync(
        IReadOnlyCollection<string> indicators,
        DistrictTree districts,
        CancellationToken cancellation
    )
    {
        var now = version.Current;
        var unknown = indicators
            .Where(code => !_kept.TryGetValue(code, out var kept) || kept.Version != now)
            .ToList();
        var found = new Dictionary<string, Figure>(StringComparer.Ordinal);
        if (unknown.Count > 0)
        {
            var read = await search.LatestAsync(unknown, districts, cancellation);
            if (_kept.Count >= MostKept)
            {
                _kept.Clear();
            }

            foreach (var code in unknown)
            {
                _kept[code] = (now, read.GetValueOrDefault(code));
            }
        }

        foreach (var code in indicators)
        {
            if (_kept.TryGetValue(code, out var kept) && kept.Figure is { } figure)
            {
                found[code] = figure;
            }
        }

        return found;
    }
}
