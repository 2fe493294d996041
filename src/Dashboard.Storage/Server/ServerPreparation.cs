using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Server;

/// <summary>
/// What no migration says, since they are generated alone (src/docs/deploy.md): the audit log that is only added to, and
/// how closely the planner looks. Each may be said again at any time.
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
        """;

    /// <summary>After the tables were made or brought up to date, or where that was cut off.</summary>
    public static async Task RunAsync(
        DashboardContext db,
        bool hasMigrated,
        CancellationToken cancellation
    )
    {
        if (hasMigrated || !await IsDoneAsync(db, cancellation))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await db.Database.ExecuteSqlRawAsync(Rules, cancellation);
            await transaction.CommitAsync(cancellation);
        }
    }

    private static Task<bool> IsDoneAsync(DashboardContext db, CancellationToken cancellation) =>
        db
            .Database.SqlQuery<bool>(
                $"""SELECT EXISTS (SELECT FROM pg_trigger WHERE tgname = {AppendOnly}) AS "Value" """
            )
            .SingleAsync(cancellation);
}
