using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Dashboard.Storage.Work;

/// <summary>
/// Writes the history of figures from what is about to be saved, in the same transaction, so that no command can forget
/// it: the end of the version that counted, the step, the next version's number and from when it counts.
/// </summary>
internal static class FigureSteps
{
    private const int Piece = 500;

    /// <summary>Looks through what <paramref name="db"/> is about to save.</summary>
    /// <exception cref="InvalidOperationException">What counts would change outside a <see cref="Deed"/>.</exception>
    public static async Task WriteAsync(DashboardContext db, CancellationToken cancellation)
    {
        db.ChangeTracker.DetectChanges();
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var changed = db
                .ChangeTracker.Entries()
                .Where(entry =>
                    entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
                )
                .ToList();
            if (!changed.Exists(entry => Counts(entry.Entity)))
            {
                return;
            }

            var deed =
                db.Deed
                ?? throw new InvalidOperationException(
                    "What counts is changed in a deed (Deeds.RunAsync), so that its history and its line in the audit log are written too."
                );
            deed.ChangesCatalogue |= changed.Exists(entry =>
                entry.Entity
                    is IndicatorRow
                        or DistrictRow
                        or ReportRow
                        or RemarkRow
                        or DistrictGroupRow
            );
            deed.ChangesWhatCounts |= changed.Exists(entry =>
                entry.Entity is IndicatorRow or DistrictRow or RemarkRow or DistrictGroupRow
            );
            await WriteAsync(db, deed, changed, cancellation);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    private static bool Counts(object row) =>
        row
            is FigureRow
                or CitationRow
                or IndicatorRow
                or DistrictRow
                or ReportRow
                or ReportTextRow
                or PlanRow
                or RemarkRow
                or DistrictGroupRow
                or CheckRuleRow;

    private static async Task WriteAsync(
        DashboardContext db,
        Deed deed,
        List<EntityEntry> changed,
        CancellationToken cancellation
    )
    {
        var cited = changed
            .Where(entry => entry.Entity is CitationRow && entry.State != EntityState.Unchanged)
            .Select(entry => ((CitationRow)entry.Entity).FigureId)
            .ToHashSet();
        var figures = db
            .ChangeTracker.Entries<FigureRow>()
            .Where(entry => entry.State != EntityState.Unchanged || cited.Contains(entry.Entity.Id))
            .ToList();
        var ended = figures.Where(Counted).ToList();
        if (ended.Count > 0)
        {
            await EndAsync(db, deed, ended, cancellation);
        }

        foreach (var entry in figures.Where(entry => entry.State != EntityState.Deleted))
        {
            Step(db, deed, entry);
        }

        foreach (var entry in figures.Where(entry => Counted(entry) || CountsNow(entry)))
        {
            deed.ChangesWhatCounts = true;
            if (IsRecounted(entry))
            {
                deed.Recounted.Add(entry.Entity.DistrictCode);
                deed.Recounted.Add(
                    entry.State == EntityState.Added
                        ? entry.Entity.DistrictCode
                        : entry.Property(row => row.DistrictCode).OriginalValue
                );
            }
        }
    }

    private static void Step(DashboardContext db, Deed deed, EntityEntry<FigureRow> entry)
    {
        var row = entry.Entity;
        if (entry.State != EntityState.Added)
        {
            Set(entry, nameof(FigureRow.Version), row.Version + 1);
        }

        if (row.State == FigureState.Approved)
        {
            Set(entry, nameof(FigureRow.KnownFromUtc), deed.AtUtc);
        }

        // What comes with data/ for the first time gets its step when it is changed (EndAsync).
        if (entry.State == EntityState.Added && row.FromCatalogue)
        {
            return;
        }

        var act =
            deed.Step == RevisionAct.Approved && Counted(entry) ? RevisionAct.Changed : deed.Step;
        FigureHistory.Add(db, row, act, deed.Actor.Account, deed.AtUtc, deed.ReasonOf(row));
    }

    // Ends the time in which versions counted. One that has no step yet (it came with data/) gets one first.
    private static async Task EndAsync(
        DashboardContext db,
        Deed deed,
        List<EntityEntry<FigureRow>> ended,
        CancellationToken cancellation
    )
    {
        var citations = db
            .ChangeTracker.Entries<CitationRow>()
            .Where(entry => entry.State != EntityState.Added)
            .ToLookup(entry => entry.Property(row => row.FigureId).OriginalValue);
        foreach (var piece in ended.Chunk(Piece))
        {
            var codes = piece.Select(entry => entry.Entity.Code).ToArray();
            var open = (
                await db
                    .Revisions.Where(step =>
                        codes.Contains(step.FigureCode)
                        && step.KnownFromUtc != null
                        && step.KnownToUtc == null
                    )
                    .ToListAsync(cancellation)
            ).ToLookup(step => step.FigureCode);
            foreach (var entry in piece)
            {
                if (!open.Contains(entry.Entity.Code))
                {
                    var before = (FigureRow)entry.OriginalValues.ToObject();
                    before.Citations =
                    [
                        .. citations[before.Id]
                            .Select(citation => (CitationRow)citation.OriginalValues.ToObject()),
                    ];
                    FigureHistory
                        .Add(
                            db,
                            before,
                            RevisionAct.Loaded,
                            "data",
                            before.KnownFromUtc ?? DateTime.MinValue
                        )
                        .KnownToUtc = deed.AtUtc;
                }

                foreach (var step in open[entry.Entity.Code])
                {
                    step.KnownToUtc = deed.AtUtc;
                    db.Entry(step).Property(one => one.KnownToUtc).IsModified = true;
                }
            }
        }
    }

    private static void Set(EntityEntry<FigureRow> entry, string property, object value) =>
        entry.Property(property).CurrentValue = value;

    private static bool Counted(EntityEntry<FigureRow> entry) =>
        entry.State != EntityState.Added
        && entry.Property(row => row.State).OriginalValue == FigureState.Approved;

    private static bool CountsNow(EntityEntry<FigureRow> entry) =>
        entry.State != EntityState.Deleted && entry.Entity.State == FigureState.Approved;

    // What DistrictCoverages says follows from these alone.
    private static bool IsRecounted(EntityEntry<FigureRow> entry) =>
        Counted(entry) != CountsNow(entry)
        || entry.Property(row => row.DistrictCode).IsModified
        || entry.Property(row => row.PeriodEnd).IsModified;
}
