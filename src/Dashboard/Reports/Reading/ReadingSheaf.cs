using Dashboard.Reading;
using Dashboard.Reading.Sheaves;
using Dashboard.Storage.Reports;

namespace Dashboard.Reports.Reading;

/// <summary>A figure of one of the reports of a sheaf.</summary>
/// <param name="Brought">The report.</param>
/// <param name="Desk">Its figures.</param>
/// <param name="Item">The figure.</param>
public sealed record SheafItem(BroughtText Brought, ReadingDesk Desk, ReadItem Item);

/// <summary>A report of a sheaf that has been read.</summary>
/// <param name="Brought">The report.</param>
/// <param name="Desk">Its figures.</param>
/// <param name="Known">The report it was recognised as, or null.</param>
public sealed record SheafReport(BroughtText Brought, ReadingDesk Desk, KnownReport? Known);

/// <summary>
/// Reports that are read together: the same figure in several of them is answered once, in the first, and cites them all;
/// what contradicts is shown beside.
/// </summary>
public sealed class ReadingSheaf
{
    private readonly Dictionary<ProposedFigure, SheafItem> _items = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>Sets the reports' figures beside each other.</summary>
    public ReadingSheaf(IReadOnlyList<SheafReport> reports)
    {
        Reports = reports;
        foreach (var report in reports)
        {
            foreach (var item in report.Desk.Items)
            {
                _items[item.Read] = new(report.Brought, report.Desk, item);
            }
        }

        var comparison = new SheafComparison([
            .. reports.Select(report => report.Desk.Items.Select(item => item.Read).ToList()),
        ]);
        for (var i = 0; i < reports.Count; i++)
        {
            foreach (var item in reports[i].Desk.Items)
            {
                Compare(comparison, i, item);
            }
        }

        foreach (var again in _items.Values.GroupBy(found => found.Item.First?.Item))
        {
            if (again.Key is { } first)
            {
                first.Again = [.. again];
            }
        }
    }

    /// <summary>The reports, in the order they were brought.</summary>
    public IReadOnlyList<SheafReport> Reports { get; }

    /// <summary>How many figures were accepted, of all reports.</summary>
    public int Accepted => Reports.Sum(report => report.Desk.Count(ReadState.Accepted));

    /// <summary>The figures that were accepted.</summary>
    public IReadOnlyList<SheafItem> Taken =>
        [
            .. Reports.SelectMany(report =>
                report
                    .Desk.Items.Where(item => item.State == ReadState.Accepted)
                    .Select(item => _items[item.Read])
            ),
        ];

    private void Compare(SheafComparison comparison, int report, ReadItem item)
    {
        var earlier = comparison
            .SameAs(report, item.Read)
            .FirstOrDefault(same => same.Report < report);
        if (earlier is not null)
        {
            var first = _items[earlier.Figure];
            item.First = first.Item.First ?? first;
        }

        item.Against =
        [
            .. comparison.Against(report, item.Read).Select(other => _items[other.Figure]),
        ];
    }
}
