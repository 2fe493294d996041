using Dashboard.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Dashboard.Administration.Upkeep.Examiners;

/// <summary>Whether the database can be read and written, and whether the clock fits what is in it.</summary>
internal sealed class DatabaseExaminer(
    DatabaseOwner owner,
    IDbContextFactory<DashboardContext> factory,
    HealthCheckService health,
    TimeProvider clock
) : IExaminer
{
    public const string Database = "数据库";
    private const string Clock = "时钟";

    // Clocks of servers are set by the network; a few minutes off they are still believed.
    private static readonly TimeSpan Drift = TimeSpan.FromMinutes(5);

    public async Task<IReadOnlyList<Examined>> ExamineAsync(CancellationToken cancellation)
    {
        if (!owner.Database.IsServer && !File.Exists(owner.Database.Place))
        {
            return
            [
                new(
                    Database,
                    Condition.Attention,
                    new Problem("“{0}”还没有，第一次启动时会建立", owner.Database.Place)
                ),
            ];
        }

        try
        {
            return await ReadAsync(cancellation);
        }
        catch (Exception fault) when (StorageFault.KindOf(fault) is not null)
        {
            return
            [
                new(
                    Database,
                    Condition.Ill,
                    new Problem(
                        "“{0}”打不开或已损坏，请用备份恢复（{1}）",
                        owner.Database.Place,
                        fault.Message
                    )
                ),
            ];
        }
    }

    private async Task<IReadOnlyList<Examined>> ReadAsync(CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var behind = (await db.Database.GetPendingMigrationsAsync(cancellation)).Count();
        if (behind > 0)
        {
            return
            [
                new(
                    Database,
                    Condition.Attention,
                    new Problem("表结构差{0}步，下次启动时升级；请先备份", Examined.Grouped(behind))
                ),
            ];
        }

        var figures = await db.Figures.CountAsync(cancellation);
        var last = await db.Audit.MaxAsync(row => (DateTime?)row.AtUtc, cancellation);
        return [await WrittenAsync(figures, cancellation), Timed(last)];
    }

    private async Task<Examined> WrittenAsync(int figures, CancellationToken cancellation)
    {
        var report = await health.CheckHealthAsync(cancellation);
        return report.Status == HealthStatus.Healthy
            ? new(
                Database,
                Condition.Well,
                new Problem("{0}条数据，在“{1}”", Examined.Grouped(figures), owner.Database.Place)
            )
            : new(
                Database,
                Condition.Ill,
                new Problem(
                    "“{0}”现在不能写入：{1}",
                    owner.Database.Place,
                    string.Join(
                        "；",
                        report
                            .Entries.Values.Where(entry => entry.Status != HealthStatus.Healthy)
                            .Select(entry => entry.Description ?? entry.Exception?.Message)
                    )
                )
            );
    }

    private Examined Timed(DateTime? last) =>
        last > clock.GetUtcNow().UtcDateTime + Drift
            ? new(
                Clock,
                Condition.Ill,
                new Problem(
                    "服务器的时间早于日志里最近一次操作，请校准时钟，否则期间和修订的先后会乱"
                )
            )
            : new(
                Clock,
                Condition.Well,
                new Problem(
                    "{0}，时区{1}",
                    Examined.Minute(clock.GetLocalNow().DateTime),
                    clock.LocalTimeZone.Id
                )
            );
}
