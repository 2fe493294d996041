using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Entry;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Review;

/// <summary>
/// Looks waiting figures over once more: with the same checks as entry, against what counts now.
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
        List<FigureEntry> entries =
        [
            .. waiting.Select(one => new FigureEntry(one.Figure, Replaces: one.Replaces)),
        ];
        var known = await EntryChecks.ReadAsync(db, catalogue, checks, entries, cancellation);
        return
        [
            .. waiting.Zip(
                entries,
                (one, entry) =>
                    new WaitingFigure(one, known.Findings(entry), Change(one, known, catalogue))
            ),
        ];
    }

    private static ChangeSinceLast? Change(
        EnteredFigure waiting,
        EntryChecks known,
        Catalogue catalogue
    ) =>
        waiting.Replaces is { } code
            ? known.WithCode(code) is { } target
                ? ChangeSinceLast.From(waiting.Figure, target.Figure)
                : null
            : ChangeSinceLast.Of(waiting.Figure, known.Beside(waiting.Figure), catalogue);
}
