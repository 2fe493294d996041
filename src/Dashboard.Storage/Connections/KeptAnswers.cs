using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Connections;

/// <summary>An answer that was given before.</summary>
/// <param name="Sent">SHA-256 of what it answered, hexadecimal.</param>
/// <param name="Answer">The answer, as its writer packed it.</param>
public sealed record KeptAnswer(string Sent, byte[] Answer);

/// <summary>Something a system sent: what is asked and kept in the transaction that saves it.</summary>
/// <param name="Token">The number of the token it was sent with.</param>
/// <param name="Key">The system's own key for it, or null.</param>
/// <param name="Sent">SHA-256 of it, hexadecimal.</param>
/// <param name="Answer">The answer for the codes that were given, to be kept under the key.</param>
public sealed record Receipt(
    int Token,
    string? Key,
    string Sent,
    Func<IReadOnlyList<string>, byte[]> Answer
);

/// <summary>
/// Answers to what systems sent under a key, kept beside what was saved: who asks again because the first answer was lost
/// gets that answer, and nothing is saved twice.
/// </summary>
public sealed class KeptAnswers(IDbContextFactory<DashboardContext> factory, TimeProvider clock)
{
    /// <summary>How long a key is remembered.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(7);

    /// <summary>What <paramref name="account"/> was answered under the key; null where it was not.</summary>
    public async Task<KeptAnswer?> FindAsync(
        string account,
        string key,
        CancellationToken cancellation
    )
    {
        var over = clock.GetUtcNow().UtcDateTime - Remembered;
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await db
            .KeptAnswers.Where(row => row.Account == account && row.Key == key && row.AtUtc >= over)
            .Select(row => new KeptAnswer(row.Sent, row.Answer))
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Keeps the answer in the deed, or says why the deed may not be done: its token was ended, or another request was quicker.</summary>
    internal static async Task<Problem?> KeepAsync(
        Deed deed,
        Receipt receipt,
        IReadOnlyList<string> codes,
        CancellationToken cancellation
    )
    {
        var (db, account) = (deed.Db, deed.Actor.Account);
        if (!await ConnectedSystems.HoldsAsync(db, receipt.Token, deed.AtUtc, cancellation))
        {
            return new Problem("令牌已经停用");
        }

        if (receipt.Key is not { } key)
        {
            return null;
        }

        var over = deed.AtUtc - Remembered;
        await db.KeptAnswers.Where(row => row.AtUtc < over).ExecuteDeleteAsync(cancellation);
        if (
            await db.KeptAnswers.AnyAsync(
                row => row.Account == account && row.Key == key,
                cancellation
            )
        )
        {
            return new Problem("同一个键的内容刚刚收过");
        }

        db.KeptAnswers.Add(
            new()
            {
                Account = account,
                Key = key,
                Sent = receipt.Sent,
                Answer = receipt.Answer(codes),
                AtUtc = deed.AtUtc,
            }
        );
        return null;
    }
}
