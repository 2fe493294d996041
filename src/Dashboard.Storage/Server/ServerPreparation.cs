using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Dashboard.Storage.Server;

/// <summary>
/// What no migration says, since they are generated alone (src/docs/deploy.md): the audit log that is only added to, how
/// closely the planner looks, and what instances share beside the data. Each may be said again at any time.
/// </summary>
internal static class ServerPreparation
{
    private const string AppendOnly = "Audit_AppendOnly";

    // Without the statistics the planner reads all citations for the figures of one indicator.
    private const string Rules = $"""
        CREATE OR REPLACE FUNCTION "{AppendOnly}"() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$;
        CREATE OR REPLACE TRIGGER "{AppendOnly}" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Audit"
        FOR EACH STATEMENT EXECUTE FUNCTION "{AppendOnly}"();
        ALTER TABLE "Figures" ALTER COLUMN "IndicatorCode" SET STATISTICS 1000;
        ALTER TABLE "Figures" ALTER COLUMN "DistrictCode" SET STATISTICS 1000;
        {ChangeNumber.Make}
        {ProtectionKeys.Make}
        """;

    private const string IsDone = $"""
        SELECT EXISTS (SELECT FROM pg_trigger WHERE tgname = '{AppendOnly}') AND {ChangeNumber.IsMade} AS "Value"
        """;

    // Of no meaning; the same in every version of the program.
    private const int Turn = 20261122;

    /// <summary>Makes the database where there is none, and brings it up to date; one instance at a time.</summary>
    public static async Task RunAsync(DashboardContext db, CancellationToken cancellation)
    {
        await MakeAsync(db, cancellation);
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Turn})", cancellation);
            await MigrateAsync(db, cancellation);
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Turn})", cancellation);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Makes the database where there is none, without tables.</summary>
    public static async Task MakeAsync(DashboardContext db, CancellationToken cancellation)
    {
        var creator = db.GetService<IRelationalDatabaseCreator>();
        try
        {
            if (!await creator.ExistsAsync(cancellation))
            {
                await creator.CreateAsync(cancellation);
            }
        }
        catch (PostgresException made)
            when (made.SqlState
                    is PostgresErrorCodes.DuplicateDatabase
                        or PostgresErrorCodes.UniqueViolation
            )
        {
            // Another instance was a moment faster.
        }
    }

    private static async Task MigrateAsync(DashboardContext db, CancellationToken cancellation)
    {
        var isBehind = (await db.Database.GetPendingMigrationsAsync(cancellation)).Any();
        await db.Database.MigrateAsync(cancellation);
        if (isBehind || !await IsDoneAsync(db, cancellation))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await db.Database.ExecuteSqlRawAsync(Rules, cancellation);
            await transaction.CommitAsync(cancellation);
        }
    }

    private static async Task<bool> IsDoneAsync(
        DashboardContext db,
        CancellationToken cancellation
    ) => (await db.Database.SqlQueryRaw<bool>(IsDone).ToListAsync(cancellation))[0];
}
