using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Work;

/// <summary>
/// The one way to change what counts: rows, history, counts of what there is and the line in the audit log go into one
/// transaction, all or none, and open pages are told afterwards. <see cref="DashboardContext"/> refuses such changes elsewhere.
/// What the database refuses is said in a sentence, and nothing stays.
/// </summary>
public sealed class Deeds(
    IDbContextFactory<DashboardContext> factory,
    AuditLog audit,
    SharedChanges changes,
    TimeProvider clock
)
{
    /// <summary>Does <paramref name="work"/> on a context of its own. Null where it was done.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="step">What it is called in the history of the figures it changes.</param>
    /// <param name="work">Changes rows and says what was done; what says nothing is undone.</param>
    /// <param name="cancellation">Ends it; nothing is then saved.</param>
    public Task<Problem?> RunAsync(
        Actor actor,
        RevisionAct step,
        Func<Deed, Task<Problem?>> work,
        CancellationToken cancellation
    ) => RunAsync(actor, step, work, problem => problem, cancellation);

    /// <summary>The same for a deed with an answer of its own.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="step">What it is called in the history of the figures it changes.</param>
    /// <param name="work">Changes rows and says what was done; what says nothing is undone.</param>
    /// <param name="refused">The answer where the database refused.</param>
    /// <param name="cancellation">Ends it; nothing is then saved.</param>
    public Task<T> RunAsync<T>(
        Actor actor,
        RevisionAct step,
        Func<Deed, Task<T>> work,
        Func<Problem, T> refused,
        CancellationToken cancellation
    ) => StorageFault.SaidAsync(() => RunOrThrowAsync(actor, step, work, cancellation), refused);

    /// <summary>Does <paramref name="work"/> on a context that is there: that of ASP.NET Core Identity.</summary>
    public Task<Problem?> RunAsync(
        DashboardContext db,
        Actor actor,
        RevisionAct step,
        Func<Deed, Task<Problem?>> work,
        CancellationToken cancellation
    ) => StorageFault.SaidAsync(() => RunOrThrowAsync(db, actor, step, work, cancellation));

    /// <summary>The same where nobody waits for a sentence, or what is around it says one: what the database refuses is thrown.</summary>
    public async Task<T> RunOrThrowAsync<T>(
        Actor actor,
        RevisionAct step,
        Func<Deed, Task<T>> work,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await RunOrThrowAsync(db, actor, step, work, cancellation);
    }

    /// <summary>The same on a context that is there.</summary>
    public async Task<T> RunOrThrowAsync<T>(
        DashboardContext db,
        Actor actor,
        RevisionAct step,
        Func<Deed, Task<T>> work,
        CancellationToken cancellation
    )
    {
        var deed = new Deed(db, actor, step, clock.GetUtcNow().UtcDateTime);
        T answer;
        long number;
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

            number = await changes.SendAsync(db, deed.Changed, cancellation);
            await transaction.CommitAsync(cancellation);
        }

        changes.Publish(deed.Changed, number);
        foreach (var (act, _, _) in deed.Lines)
        {
            DeedMeter.Count(act);
        }

        foreach (var act in deed.Afterwards)
        {
            act();
        }

        return answer;
    }
}
