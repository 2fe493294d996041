using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Entry;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Review;

/// <summary>
/// Looks waiting figures over once more: with the same checks as entry, against what counts now. Reads district by
/// district, so that many of them cost what their own lines hold and not every pair of district and indicator.
/// </summary>
public sealed class WaitingChecks(
    IDbContextFactory<DashboardContext> factory,
    CatalogueQuery catalogues,
    TimeProvider clock
)
{
    /// <summary>The figures with their findings and changes, in their order.</summary>
    public async Task<IReadOnlyList<WaitingFigure>> LookAsync(
        IReadOnlyList<EnteredFigure> waiting,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var rules = await CheckRuleQuery.GetAsync(db, cancellation);
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var checks = new FigureChecks(catalogue, rules, today);
        var found = new Dictionary<string, WaitingFigure>(waiting.Count, StringComparer.Ordinal);
        foreach (var place in waiting.GroupBy(one => one.Figure.District))
        {
            List<FigureEntry> entries =
            [
                .. place.Select(one => new FigureEntry(one.Figure, Replaces: one.Replaces)),
            ];
            var known = await EntryChecks.ReadAsync(db, catalogue, checks, entries, cancellation);
            foreach (var (one, entry) in place.Zip(entries))
            {
                found[one.Figure.Code] = new(
                    one,
                    known.Findings(entry),
                    Change(one, known, catalogue)
                );
            }
        }

        return [.. waiting.Select(one => found[one.Figure.Code])];
    }

    private static ValueChange? Change(
        EnteredFigure waiting,
        EntryChecks known,
        Catalogue catalogue
    ) =>
        waiting.Replaces is { } code
            ? known.WithCode(code) is { } target
                ? ValueChange.From(waiting.Figure, target.Figure)
                : null
            : ValueChange.Of(waiting.Figure, known.Beside(waiting.Figure), catalogue);
}
