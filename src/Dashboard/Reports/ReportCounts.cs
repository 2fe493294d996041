using System.Collections.Concurrent;
using Dashboard.Serving;
using Dashboard.Storage.Figures;

namespace Dashboard.Reports;

/// <summary>How many figures reports have, kept until the data changes: to count thousands takes longer than to read a page of them.</summary>
internal sealed class ReportCounts(ReportQuery query, DataVersion version)
{
    private readonly ConcurrentDictionary<string, (string Version, int Figures)> _kept = new(
        StringComparer.Ordinal
    );

    public async Task<int> GetAsync(string report, CancellationToken cancellation)
    {
        var now = version.Current;
        if (_kept.TryGetValue(report, out var kept) && kept.Version == now)
        {
            return kept.Figures;
        }

        var figures = await query.CountAsync(report, cancellation);
        _kept[report] = (now, figures);
        return figures;
    }
}
