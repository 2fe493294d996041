using Dashboard.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Reports;

/// <summary>What people taught the reading of reports by correcting it; for the next report it counts before all rules.</summary>
public sealed class LearnedNames(IDbContextFactory<DashboardContext> factory, TimeProvider clock)
{
    /// <summary>Remembers what a phrase means; what was taught last holds. Only who may enter figures teaches.</summary>
    public async Task LearnAsync(
        Actor actor,
        AliasKind kind,
        string phrase,
        string meaning,
        CancellationToken cancellation
    )
    {
        if (!actor.May(Act.Enter) || string.IsNullOrWhiteSpace(phrase))
        {
            return;
        }

        await using var db = await factory.CreateDbContextAsync(cancellation);
        var row = await db.LearnedAliases.FindAsync([phrase, kind], cancellation);
        if (row is null)
        {
            row = new LearnedAliasRow
            {
                Phrase = phrase,
                Kind = kind,
                Code = meaning,
                By = actor.Account,
                AtUtc = clock.GetUtcNow().UtcDateTime,
            };
            db.LearnedAliases.Add(row);
        }
        else
        {
            (row.Code, row.By, row.AtUtc) = (meaning, actor.Account, clock.GetUtcNow().UtcDateTime);
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>What was taught, phrase to meaning.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(
        AliasKind kind,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await db
            .LearnedAliases.Where(row => row.Kind == kind)
            .ToDictionaryAsync(row => row.Phrase, row => row.Code, cancellation);
    }
}
