using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Work;

/// <summary>
/// The one way to change what counts: rows, history, counts of what there is and the line in the audit log go into one
/// transaction, all or none, and open pages are told afterwards. <see cref="DashboardContext"/> refuses such changes elsewhere.
/// </summary>
public sealed class Deeds(
    IDbContextFactory<DashboardContext> factory,
    AuditLog audit,
    CatalogueQuery catalogues,
    FigureChanges changes,
    TimeProvider clock
)
{
    /// <summary>Does <paramref name="work"/> on a context of its own.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="step">What it is called in the history of the figures it changes.</param>
    /// <param name="work">Changes rows and says what was done; what says nothing is undone.</param>
    /// <param name="cancellation">Ends it; nothing is then saved.</param>
    public async Task<T> RunAsync<T>(
        Actor actor,
        RevisionAct step,
        Func<Deed, Task<T>> work,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await RunAsync(db, actor, step, work, cancellation);
    }

    /// <summary>Does <paramref name="work"/> on a context that is there: that of ASP.NET Core Identity.</summary>
    public async Task<T> RunAsync<T>(
        DashboardContext db,
        Actor actor,
        RevisionAct step,
        Func<Deed, Task<T>> work,
        CancellationToken cancellation
    )
    {
        var deed = new Deed(db, actor, step, clock.GetUtcNow().UtcDateTime);
        T answer;
        await using (var transaction = await db.Database.BeginTransactionAsync(cancellation))
        {
            db.Deed = deed;
            try
            {
                answer = await work(deed);
                if (!deed.IsDone)
                {
                    return answer;
                }

                foreach (var (act, subject, detail) in deed.Lines)
                {
                    audit.Add(db, actor, act, subject, detail.ToJson());
                }

                await db.SaveChangesAsync(cancellation);
                if (deed.Recounted.Count > 0)
                {
                    await DistrictCoverages.RefreshAsync(db, deed.Recounted, cancellation);
                }
            }
            finally
            {
                db.Deed = null;
            }

            await transaction.CommitAsync(cancellation);
        }

        if (deed.ChangesCatalogue)
        {
            catalogues.Forget();
        }

        if (deed.ChangesWhatCounts)
        {
            changes.Publish();
        }

        return answer;
    }
}
