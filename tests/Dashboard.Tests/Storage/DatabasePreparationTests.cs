using Dashboard.Storage;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Dashboard.Tests.Storage;

public sealed class DatabasePreparationTests : IAsyncLifetime
{
    private readonly SqliteDatabase _database = new();

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task The_statistics_that_make_this_SQLite_lose_rows_are_taken_away()
    {
        await using var db = await _database.Contexts.CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync("ANALYZE");

        await DatabasePreparation.RunAsync(db, CancellationToken.None);

        Assert.Equal(
            0,
            await db
                .Database.SqlQueryRaw<int>(
                    "SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = 'sqlite_stat1'"
                )
                .SingleAsync()
        );
    }

    [Fact]
    public async Task An_indicator_that_was_a_headline_before_there_were_tiers_still_is_one()
    {
        var path = Path.Combine(Path.GetDirectoryName(_database.Path)!, "older.db");
        await using var db = new DashboardContext(
            new DbContextOptionsBuilder<DashboardContext>()
                .UseSqlite($"Data Source={path};Pooling=False")
                .Options
        );
        await db.GetService<IMigrator>().MigrateAsync("ReportSentences");
        foreach (var (code, headline) in new[] { ("first", 1), ("second", 0) })
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO Indicators (Code, Position, Name, EnglishName, Category, Unit, Nature, Direction, OverDistricts, Aliases, Definition, Headline, IsEdited, IsRetired)
                VALUES ({code}, 1, {code}, '', '', '个', 'flow', 'more', 'sum', '[]', '', {headline}, 1, 0)
                """
            );
        }

        await DatabasePreparation.RunAsync(db, CancellationToken.None);

        Assert.Equal(
            [("first", Tier.Headline, Pace.Even), ("second", Tier.Regular, Pace.Even)],
            (await db.Indicators.OrderBy(row => row.Code).ToListAsync()).Select(row =>
                (row.Code, row.Tier, row.Pace)
            )
        );
    }

    [Fact]
    public async Task A_reader_does_not_wait_for_a_writer()
    {
        await using var db = await _database.Contexts.CreateDbContextAsync();

        Assert.Equal(
            "wal",
            await db
                .Database.SqlQueryRaw<string>("PRAGMA journal_mode")
                .AsAsyncEnumerable()
                .SingleAsync()
        );
    }

    [Fact]
    public async Task No_change_of_the_model_is_without_a_migration()
    {
        await using var db = await _database.Contexts.CreateDbContextAsync();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task The_lock_of_a_start_that_was_killed_is_taken_over_and_said()
    {
        await using var db = await _database.Contexts.CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync(
            "INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-11-21 08:00:00')"
        );
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        Assert.True((await DatabasePreparation.RunAsync(db, limit.Token)).TookOver);

        Assert.False((await DatabasePreparation.RunAsync(db, limit.Token)).TookOver);
    }

    [Fact]
    public void The_file_has_one_holder_until_it_lets_go()
    {
        using var first = new DatabaseOwner(_database.Settings);
        using var second = new DatabaseOwner(_database.Settings);

        Assert.True(first.TryTake());
        Assert.False(second.TryTake());
        first.Release();
        Assert.True(second.TryTake());
    }
}
