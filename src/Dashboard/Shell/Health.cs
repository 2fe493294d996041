using Dashboard.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Dashboard.Shell;

/// <summary>Whether the process lives, and whether it can keep what people type.</summary>
internal static class Health
{
    private const string Ready = "ready";

    public static void AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<DatabaseHealth>();
        services.AddHostedService<SystemdNotices>();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [Ready]);
    }

    /// <summary><c>/health/live</c> says that the process answers, <c>/health/ready</c> and <c>/health</c> that the database does too.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks(
            "/health/live",
            new HealthCheckOptions { Predicate = check => !check.Tags.Contains(Ready) }
        );
        routes.MapHealthChecks("/health/ready");
        routes.MapHealthChecks("/health");
    }
}

/// <summary>Writes a word of no meaning to the database, at most once a second however many ask.</summary>
internal sealed class DatabaseHealth(
    IDbContextFactory<DashboardContext> factory,
    TimeProvider clock
) : IHealthCheck, IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // SQLite writes the word anew even where it is the same: a full disk and a lost right are found out.
    private const string WrittenAnew = "PRAGMA user_version = 1";

    // A server that only reads, or a role that may not write, refuses it even though no row is meant.
    private const string RefusedWhereReadOnly =
        """UPDATE "CatalogueLoads" SET "Hash" = "Hash" WHERE false""";
    private readonly SemaphoreSlim _turn = new(1);
    private HealthCheckResult _last;
    private long? _asked;

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_asked is not { } asked || clock.GetElapsedTime(asked) >= Fresh)
            {
                _last = await AskAsync(cancellationToken);
                _asked = clock.GetTimestamp();
            }

            return _last;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<HealthCheckResult> AskAsync(CancellationToken cancellation)
    {
        try
        {
            await using var db = await factory.CreateDbContextAsync(cancellation);
            db.Database.SetCommandTimeout(Patience);
            await db.CatalogueLoads.AnyAsync(cancellation);

            await db.Database.ExecuteSqlRawAsync(
                db.Database.IsNpgsql() ? RefusedWhereReadOnly : WrittenAnew,
                cancellation
            );
            return HealthCheckResult.Healthy();
        }
        catch (Exception exception) when (StorageFault.Explain(exception) is { } problem)
        {
            return HealthCheckResult.Unhealthy(problem.ToString());
        }
    }
}
