using Dashboard.Storage.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Dashboard.Storage.Connections;

/// <summary>Another system that sent its token.</summary>
/// <param name="Token">The token's number.</param>
/// <param name="Actor">Who acts.</param>
public sealed record ConnectedSystem(int Token, Actor Actor)
{
    /// <summary>How the account of a system begins; no person's does.</summary>
    public const string AccountMark = "api:";
}

/// <summary>A token as the list shows it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="System">The system that was given it.</param>
/// <param name="Role">What the system may do.</param>
/// <param name="Districts">Codes of the districts it belongs to.</param>
/// <param name="Start">How the token begins.</param>
/// <param name="MadeBy">The account that made it.</param>
/// <param name="MadeAtUtc">When.</param>
/// <param name="EndsAtUtc">From when on it is worth nothing.</param>
/// <param name="LastUsedAtUtc">The hour in which it was last used.</param>
/// <param name="IsOver">Whether it is worth nothing any more.</param>
public sealed record SystemToken(
    int Id,
    string System,
    Role Role,
    IReadOnlyList<string> Districts,
    string Start,
    string MadeBy,
    DateTime MadeAtUtc,
    DateTime? EndsAtUtc,
    DateTime? LastUsedAtUtc,
    bool IsOver
);

/// <summary>
/// Which systems may ask and write. A token is looked up at every request, in every instance, so that one that is ended is
/// worth nothing at once.
/// </summary>
public sealed partial class ConnectedSystems(
    IDbContextFactory<DashboardContext> factory,
    TimeProvider clock,
    ILogger<ConnectedSystems> log
)
{
    private const int Listed = 200;

    /// <summary>Whose token it is; null where it is nobody's, or over.</summary>
    public async Task<ConnectedSystem?> FindAsync(string token, CancellationToken cancellation)
    {
        if (!TokenText.IsWellFormed(token))
        {
            return null;
        }

        var (hash, now) = (TokenText.Hash(token), clock.GetUtcNow().UtcDateTime);
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var row = await Holding(db, now)
            .AsNoTracking()
            .FirstOrDefaultAsync(row => row.Hash == hash, cancellation);
        if (row is null)
        {
            return null;
        }

        await MarkUsedAsync(db, row, now, cancellation);
        return new(
            row.Id,
            new Actor(ConnectedSystem.AccountMark + row.System, row.Role, [.. row.Districts])
        );
    }

    /// <summary>The tokens, those that hold first and the latest first.</summary>
    public async Task<IReadOnlyList<SystemToken>> AllAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var rows = await db
            .SystemTokens.AsNoTracking()
            .OrderBy(row => row.EndsAtUtc != null && row.EndsAtUtc <= now)
            .ThenByDescending(row => row.Id)
            .Take(Listed)
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => new SystemToken(
            row.Id,
            row.System,
            row.Role,
            [.. row.Districts],
            row.Start,
            row.MadeBy,
            row.MadeAtUtc,
            row.EndsAtUtc,
            row.LastUsedAtUtc,
            row.EndsAtUtc <= now
        ));
    }

    /// <summary>Whether its token still holds.</summary>
    public async Task<bool> HoldsAsync(ConnectedSystem system, CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await HoldsAsync(db, system.Token, clock.GetUtcNow().UtcDateTime, cancellation);
    }

    /// <summary>Whether a token still holds, asked in a deed that its system does.</summary>
    internal static Task<bool> HoldsAsync(
        DashboardContext db,
        int token,
        DateTime now,
        CancellationToken cancellation
    ) => Holding(db, now).AnyAsync(row => row.Id == token, cancellation);

    internal static IQueryable<SystemTokenRow> Holding(DashboardContext db, DateTime now) =>
        db.SystemTokens.Where(row => row.EndsAtUtc == null || row.EndsAtUtc > now);

    // To the hour: whoever looks learns whether it is in use, and a busy system does not write at each request.
    private async Task MarkUsedAsync(
        DashboardContext db,
        SystemTokenRow row,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var hour = now.Date.AddHours(now.Hour);
        if (row.LastUsedAtUtc == hour)
        {
            return;
        }

        try
        {
            await db
                .SystemTokens.Where(token => token.Id == row.Id)
                .ExecuteUpdateAsync(
                    token => token.SetProperty(used => used.LastUsedAtUtc, hour),
                    cancellation
                );
        }
        catch (Exception exception) when (StorageFault.Explain(exception) is { } problem)
        {
            LogUnmarked(row.System, problem.ToString());
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "When the token of {System} was last used could not be written: {Problem}"
    )]
    private partial void LogUnmarked(string system, string problem);
}
