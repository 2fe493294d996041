using Dashboard.Storage;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Dashboard.Tests.Storage.Server;

/// <summary>A database on a server, made by whichever instance starts first.</summary>
[Trait(Engine.Trait, Engine.Server)]
public sealed class ServerPreparationTests : IAsyncLifetime
{
    private readonly TemporaryDatabase _database = new();

    public Task InitializeAsync() =>
        TestServer.IsThere ? _database.InitializeAsync() : Task.CompletedTask;

    public Task DisposeAsync() =>
        TestServer.IsThere ? _database.DisposeAsync() : Task.CompletedTask;

    [ServerFact]
    public async Task Two_instances_that_start_at_once_on_nothing_both_come_up()
    {
        var connection = TestServer.Unmade();
        var database = DatabaseSettings.OfServer(connection);

        var made = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => StartAsync(database)));

        await using (var db = database.Open())
        {
            Assert.Equal(
                db.Database.GetMigrations(),
                await db.Database.GetAppliedMigrationsAsync()
            );
            Assert.False(await db.Figures.AnyAsync());
        }

        Assert.NotEmpty(made.SelectMany(one => one.Migrations));
        await TestServer.DropAsync(connection);
    }

    [ServerFact]
    public async Task The_audit_log_is_not_emptied_either()
    {
        await using var db = _database.Settings.Open();

        var refused = await Assert.ThrowsAsync<PostgresException>(() =>
            db.Database.ExecuteSqlRawAsync("TRUNCATE \"Audit\"")
        );

        Assert.Equal("the audit log is append-only", refused.MessageText);
    }

    [ServerFact]
    public async Task A_start_that_was_cut_off_after_the_tables_is_made_good()
    {
        await using var db = _database.Settings.Open();
        await db.Database.ExecuteSqlRawAsync("DROP FUNCTION \"Audit_AppendOnly\" CASCADE");

        Assert.Empty((await StartAsync(_database.Settings)).Migrations);

        await Assert.ThrowsAsync<PostgresException>(() => db.Audit.ExecuteDeleteAsync());
    }

    [ServerFact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await using var db = _database.Settings.Open();
        await db.Database.ExecuteSqlRawAsync(
            """INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Future', '99.0.0')"""
        );

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() =>
            StartAsync(_database.Settings)
        );

        Assert.Contains("29990101000000_Future", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Password", refused.Message, StringComparison.OrdinalIgnoreCase);
    }

    [ServerFact]
    public async Task Text_is_in_the_order_of_its_bytes_in_every_column()
    {
        await using var db = _database.Settings.Open();

        var other = await db
            .Database.SqlQuery<string>(
                $"""
                SELECT table_name || '.' || column_name AS "Value" FROM information_schema.columns
                WHERE table_schema = 'public' AND data_type IN ('text', 'character varying')
                    AND table_name <> '__EFMigrationsHistory' AND collation_name IS DISTINCT FROM 'C'
                """
            )
            .ToListAsync();

        Assert.Empty(other);
    }

    private static async Task<Preparation> StartAsync(DatabaseSettings database)
    {
        await using var db = database.Open();
        return await DatabasePreparation.RunAsync(db, CancellationToken.None);
    }
}
