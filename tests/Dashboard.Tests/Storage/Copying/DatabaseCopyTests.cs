using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Copying;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Review;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Storage.Copying;

/// <summary>A database at work, copied to where the other tests run: a server where there is one, else a file.</summary>
public sealed class DatabaseCopyTests : IAsyncLifetime, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Office _office = new(new SqliteDatabase());
    private readonly TemporaryDatabase _copy = new();

    public async Task InitializeAsync()
    {
        await _office.InitializeAsync();
        await _copy.InitializeAsync();
        await _office.ApprovedAsync(Office.Entered(7));
        await _office.SubmittedAsync(Office.Entered(8.25m, "2024-03"));
        await _office.Database.Service<Drafts>().SaveAsync("zhang", "/a", "半句\0𠮷", None);
        var log = _office.Database.Service<AuditLog>();
        await log.WriteAsync(Office.Clerk, AuditAct.Export, "file.csv", "", None);
        log.Count(AuditAct.Export, "csv");
        await log.ReadAsync(null, null, null, null, 1, None);
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        db.Users.Add(
            new Account
            {
                UserName = "zhang",
                Districts = ["zone", "other"],
                LockoutEnd = new DateTimeOffset(2026, 11, 21, 8, 0, 0, TimeSpan.FromHours(8)),
            }
        );
        await db.SaveChangesAsync();
    }

    public async Task DisposeAsync()
    {
        await _office.DisposeAsync();
        await _copy.DisposeAsync();
    }

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task Every_table_is_there_and_says_the_same()
    {
        var result = await CopyAsync();

        Assert.False(result.WasResumed);
        Assert.All(result.Tables, table => Assert.Equal(table.From, table.To));
        var rows = result.Tables.ToDictionary(table => table.Table, table => table.To.Rows);
        Assert.All(
            ["Accounts", "Audit", "AuditCounts", "Districts", "Drafts", "Figures", "Revisions"],
            table => Assert.NotEqual(0, rows[table])
        );
        await using var db = _copy.Settings.Open();
        Assert.Equal(
            db.Model.GetEntityTypes().Select(type => type.GetTableName()).Order(),
            rows.Keys.Order()
        );
        Assert.Equal(["zone", "other"], (await db.Users.SingleAsync()).Districts);
    }

    [Fact]
    public async Task Work_goes_on_in_the_copy()
    {
        await CopyAsync();

        await using (var db = _copy.Settings.Open())
        {
            Assert.Equal(0, (await DatabasePreparation.RunAsync(db, None)).Swept);
        }

        var waiting = await _copy
            .Service<WaitingFigures>()
            .PageAsync(Office.Reviewer, new QueueFilter(), null, 100, None);
        Assert.NotEmpty(waiting.Figures);
        var looked = waiting.Figures.Select(one => new Looked(
            one.Figure.Code,
            one.Entered.Version
        ));
        Assert.Null(
            await _copy.Service<ReviewCommands>().ApproveAsync(Office.Reviewer, [.. looked], None)
        );
        Assert.Empty(
            (
                await _copy
                    .Service<EntryCommands>()
                    .SubmitAsync(Office.Clerk, [Office.Entered(9, "2025")], null, None)
            ).Problems
        );
    }

    [Fact]
    public async Task And_back_again_it_is_what_it_was()
    {
        var there = await CopyAsync();
        var back = new SqliteDatabase();
        await back.InitializeAsync();

        var again = await DatabaseCopy.RunAsync(_copy.Settings, back.Settings, null, None);

        Assert.True(again.AreEqual);
        Assert.Equal(
            there.Tables.Select(table => table.From),
            again.Tables.Select(table => table.To)
        );
        await back.DisposeAsync();
    }

    [Fact]
    public async Task A_copy_that_was_cut_off_is_refused_by_the_app_and_finished_by_the_same_call()
    {
        using var cut = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            DatabaseCopy.RunAsync(
                _office.Database.Settings,
                _copy.Settings,
                new After("Figures", cut.Cancel),
                cut.Token
            )
        );
        await using var db = _copy.Settings.Open();
        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() =>
            DatabasePreparation.RunAsync(db, None)
        );

        var result = await CopyAsync();

        Assert.Contains("没有做完", refused.Message, StringComparison.Ordinal);
        Assert.True(result.WasResumed);
        Assert.True(result.AreEqual);
        await DatabasePreparation.RunAsync(db, None);
    }

    [Fact]
    public async Task One_value_that_differs_is_found()
    {
        using var cut = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            DatabaseCopy.RunAsync(
                _office.Database.Settings,
                _copy.Settings,
                new After("Figures", cut.Cancel),
                cut.Token
            )
        );
        await using (var db = _copy.Settings.Open())
        {
            await db
                .Figures.Where(row => row.ValueScaled == 70_000)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.ValueScaled, 70_001));
        }

        var result = await CopyAsync();

        Assert.Equal("Figures", Assert.Single(result.Tables, table => !table.AreEqual).Table);
    }

    [Fact]
    public async Task Nothing_is_written_into_a_database_that_holds_something()
    {
        await CopyAsync();

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(CopyAsync);

        Assert.Contains("已有数据", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_being_served_is_not_copied()
    {
        using var serving = new DatabaseOwner(_office.Database.Settings);
        Assert.True(serving.TryTake());

        await Assert.ThrowsAsync<DatabaseRefusedException>(CopyAsync);
    }

    private Task<CopyResult> CopyAsync() =>
        DatabaseCopy.RunAsync(_office.Database.Settings, _copy.Settings, null, None);

    private sealed class After(string table, Action act) : IProgress<(string Table, long Rows)>
    {
        public void Report((string Table, long Rows) value)
        {
            if (value.Table == table)
            {
                act();
            }
        }
    }
}
