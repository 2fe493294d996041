using Dashboard.Storage;
using Dashboard.Storage.Figures;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Dashboard.Tests.Storage.Formats;

public sealed class SnapshotFormatsMigrationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task History_kept_before_is_shown_and_found_by_day_and_period_after()
    {
        var contexts = new PooledDbContextFactory<DashboardContext>(
            new DbContextOptionsBuilder<DashboardContext>()
                .UseSqlite($"Data Source={Path.Combine(_folder, "old.db")}")
                .Options
        );
        await using (var db = await contexts.CreateDbContextAsync())
        {
            await db.GetService<IMigrator>().MigrateAsync("20261121045728_ReportSentences");
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO Revisions (FigureCode, IndicatorCode, DistrictCode, Act, "By", AtUtc, Reason, Snapshot, KnownFromUtc, KnownToUtc)
                VALUES ('e-1', 'trained', 'zone', 'approved', 'li', '2026-11-01', '', {KeptText.Read(
                    "figure-1-submitted"
                )}, '2026-11-01 00:00:00', '2026-11-03 00:00:00')
                """
            );
            await DatabasePreparation.RunAsync(db, CancellationToken.None);
        }

        Assert.Equal(
            700,
            (await new FigureHistory(contexts).OfAsync("e-1", CancellationToken.None))
                .Single()
                .Figure!.Quantity.Value
        );
        Assert.Equal([700m], await KnownAsync(2023));
        Assert.Equal([], await KnownAsync(2022));

        async Task<IEnumerable<decimal>> KnownAsync(int year) =>
            (
                await new FigureQuery(contexts).OfDistrictAsync(
                    "zone",
                    new(year, 1, 1),
                    new(year, 12, 31),
                    CancellationToken.None,
                    new FigureView(KnownOnUtc: new DateTime(2026, 11, 2))
                )
            ).Select(figure => figure.Quantity.Value);
    }
}
