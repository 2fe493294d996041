using Dashboard.Storage;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Storage;

public sealed class DatabasePreparationTests : IAsyncLifetime
{
    private readonly TemporaryDatabase _database = new();

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
}
