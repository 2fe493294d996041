using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Server;

/// <summary>
/// The sign that an import still runs, on whichever instance: a lock of its connection, which the server lets go of when
/// that instance dies. A SQLite file needs none, since one process holds it.
/// </summary>
internal static class ImportSign
{
    private const int Space = 20261121;

    /// <summary>Holds it on the open connection of <paramref name="db"/>.</summary>
    public static async Task HoldAsync(
        DashboardContext db,
        string code,
        CancellationToken cancellation
    )
    {
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync(
                $"SELECT pg_advisory_lock({Space}, hashtext({code}))",
                cancellation
            );
        }
    }

    /// <summary>Lets go of it. A connection that goes back to the pool would hold it until it is used again.</summary>
    public static async Task ReleaseAsync(DashboardContext db, string code)
    {
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync(
                $"SELECT pg_advisory_unlock({Space}, hashtext({code}))",
                CancellationToken.None
            );
        }
    }

    /// <summary>Whether somebody holds it.</summary>
    public static async Task<bool> IsHeldAsync(
        DashboardContext db,
        string code,
        CancellationToken cancellation
    ) =>
        db.Database.IsNpgsql()
        && !await db
            .Database.SqlQuery<bool>(
                $"""SELECT pg_try_advisory_xact_lock({Space}, hashtext({code})) AS "Value" """
            )
            .SingleAsync(cancellation);
}
