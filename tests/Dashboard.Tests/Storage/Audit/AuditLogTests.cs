using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace Dashboard.Tests.Storage.Audit;

public sealed class AuditLogTests : IAsyncLifetime
{
    private static readonly Actor Someone = new("sun", Role.Viewer, []);
    private readonly TemporaryDatabase _database = new();

    private AuditLog Log => _database.Service<AuditLog>();

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData(AuditAct.SignIn)]
    [InlineData(AuditAct.SignInFailed)]
    [InlineData(AuditAct.SignOut)]
    [InlineData(AuditAct.Export)]
    public async Task Who_looks_or_signs_in_does_not_wait_for_who_writes(AuditAct act)
    {
        await using var db = await _database.Contexts.CreateDbContextAsync();
        await using (await db.Database.BeginTransactionAsync())
        {
            // With the file held by this very thread, a line that had to be written would be refused.
            await Log.WriteAsync(Someone, act, "file.csv", "", CancellationToken.None);
        }

        Assert.Equal(act, Assert.Single(await AllAsync()).Act);
    }

    [Fact]
    public async Task An_orderly_stop_writes_what_waits()
    {
        var queue = _database.Service<AuditQueue>();
        await ((IHostedService)queue).StartAsync(CancellationToken.None);
        for (var turn = 0; turn < 1_200; turn++)
        {
            await Log.WriteAsync(Someone, AuditAct.Export, $"{turn}", "", CancellationToken.None);
        }

        Log.Count(AuditAct.Export, "/api/figures .csv");
        await ((IHostedService)queue).StopAsync(CancellationToken.None);

        await using var db = await _database.Contexts.CreateDbContextAsync();
        Assert.Equal(
            Enumerable.Range(0, 1_200).Select(turn => $"{turn}"),
            await db.Audit.OrderBy(row => row.Id).Select(row => row.Subject).ToListAsync()
        );
        Assert.Equal(1, (await db.AuditCounts.SingleAsync()).Count);
    }

    [Fact]
    public async Task A_full_queue_says_in_one_line_how_many_it_lost()
    {
        for (var turn = 0; turn < AuditQueue.Capacity + 7; turn++)
        {
            await Log.WriteAsync(Someone, AuditAct.SignInFailed, "", "", CancellationToken.None);
        }

        var lines = await AllAsync();
        Assert.Equal(AuditQueue.Capacity, lines.Count(line => line.Act == AuditAct.SignInFailed));
        Assert.Equal("7", Assert.Single(lines, line => line.Act == AuditAct.Dropped).Subject);
    }

    [Fact]
    public async Task What_could_not_be_written_is_written_later_and_once()
    {
        var queue = _database.Service<AuditQueue>();
        await Log.WriteAsync(Someone, AuditAct.Export, "file.csv", "", CancellationToken.None);
        Log.Count(AuditAct.Export, "csv");
        await using var db = await _database.Contexts.CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync("""ALTER TABLE "Audit" RENAME TO "Away" """);

        await Assert.ThrowsAnyAsync<Exception>(() => queue.FlushAsync(CancellationToken.None));
        await db.Database.ExecuteSqlRawAsync("""ALTER TABLE "Away" RENAME TO "Audit" """);
        await queue.FlushAsync(CancellationToken.None);
        await queue.FlushAsync(CancellationToken.None);

        Assert.Equal("file.csv", (await db.Audit.SingleAsync()).Subject);
        Assert.Equal(1, (await db.AuditCounts.SingleAsync()).Count);
    }

    [Fact]
    public async Task No_text_in_it_is_longer_than_it_may_be()
    {
        var endless = string.Concat(Enumerable.Repeat("𠮷", 100_000));

        await Log.WriteAsync(
            Someone with
            {
                Account = endless,
            },
            AuditAct.SignInFailed,
            endless,
            endless,
            CancellationToken.None
        );
        await Log.WriteAsync(Someone, AuditAct.Import, endless, endless, CancellationToken.None);

        Assert.All(
            await AllAsync(),
            line =>
            {
                Assert.InRange(line.Account.Length, 1, AuditLog.LongestAccount);
                Assert.InRange(line.Subject.Length, 1, AuditLog.LongestSubject);
                Assert.InRange(line.Detail.Length, 1, AuditLog.LongestDetail);
                Assert.EndsWith("𠮷…", line.Detail, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public async Task From_the_first_day_to_the_last_that_a_calendar_has_is_everything()
    {
        await Log.WriteAsync(Someone, AuditAct.Import, "file.csv", "", CancellationToken.None);

        var lines = await Log.ReadAsync(
            null,
            null,
            DateOnly.MinValue,
            DateOnly.MaxValue,
            10_000,
            CancellationToken.None
        );

        Assert.Equal("file.csv", Assert.Single(lines).Subject);
    }

    private Task<IReadOnlyList<AuditRow>> AllAsync() =>
        Log.ReadAsync(null, null, null, null, 10_000, CancellationToken.None);
}
