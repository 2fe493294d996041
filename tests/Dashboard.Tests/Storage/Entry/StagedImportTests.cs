using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Entry;
using Dashboard.Tests.Setup;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Storage.Entry;

/// <summary>A file taken in slices: others write in between, and it is there as a whole or not at all.</summary>
public sealed class StagedImportTests : IAsyncLifetime, IDisposable
{
    private const int Lines = 1_000;
    private readonly Office _office = new();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task Another_writer_gets_in_between_the_slices()
    {
        var slices = 0;
        var result = await ImportAsync(() =>
        {
            slices++;
            WriteAtOnce();
        });

        Assert.Empty(result.Problems);
        Assert.True(slices > 1, "It was written in one piece.");
        Assert.Equal(Lines, await WaitingAsync());
    }

    [Fact]
    public async Task Nobody_sees_a_part_of_it()
    {
        var seen = new List<int>();

        await ImportAsync(() => seen.Add(WaitingAsync().GetAwaiter().GetResult()));

        Assert.True(seen.Count > 1);
        Assert.All(seen, count => Assert.Equal(0, count));
    }

    [Fact]
    public async Task What_an_import_left_that_was_killed_is_swept_at_the_next_start()
    {
        // The state of the file at a kill is what another connection would find: it is copied while the import runs.
        var killed = Path.Combine(Path.GetDirectoryName(_office.Database.Path)!, "killed.db");
        await ImportAsync(() => Copy(killed));
        await using var db = new DashboardContext(
            new DbContextOptionsBuilder<DashboardContext>()
                .UseSqlite($"Data Source={killed};Pooling=False")
                .Options
        );
        Assert.Equal(0, await db.Figures.CountAsync(row => row.EnteredBy.Length > 0));
        Assert.True(await db.Figures.IgnoreQueryFilters().AnyAsync(row => row.StagedBy != null));

        var done = await DatabasePreparation.RunAsync(db, CancellationToken.None);

        Assert.InRange(done.Swept, StagedFigures.Least, Lines);
        Assert.False(
            await db.Figures.IgnoreQueryFilters().AnyAsync(row => row.EnteredBy.Length > 0)
        );
        Assert.Equal(0, await db.Revisions.CountAsync());
    }

    [Fact]
    public async Task The_same_line_that_a_colleague_submits_meanwhile_is_noticed_and_nothing_is_taken()
    {
        var colleague = new Actor("zhao", Role.Clerk, ["zone"]);
        var isFirst = true;

        var result = await ImportAsync(() =>
        {
            if (isFirst)
            {
                isFirst = false;
                _office.SubmittedAsync(Line(3), colleague).GetAwaiter().GetResult();
            }
        });

        Assert.Equal(3 - 1, Assert.Single(result.Problems).Index);
        Assert.Equal(1, await WaitingAsync());
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        Assert.Equal(
            1,
            await db.Figures.IgnoreQueryFilters().CountAsync(row => row.EnteredBy.Length > 0)
        );
        Assert.Equal(1, await db.Revisions.CountAsync());
    }

    [Fact]
    public async Task An_indicator_that_is_retired_meanwhile_refuses_it()
    {
        var isFirst = true;

        var result = await ImportAsync(() =>
        {
            if (isFirst)
            {
                isFirst = false;
                Assert.Null(
                    _office
                        .Database.Service<IndicatorCommands>()
                        .RetireAsync(Office.Administrator, "trained", true, CancellationToken.None)
                        .GetAwaiter()
                        .GetResult()
                );
            }
        });

        Assert.Equal(Lines, result.Problems.Count);
        Assert.Equal(0, await WaitingAsync());
    }

    [Fact]
    public async Task The_history_of_what_was_staged_is_that_of_what_was_typed()
    {
        var result = await ImportAsync(() => { });

        var step = Assert.Single(
            await _office.History.OfAsync(result.Codes[0], CancellationToken.None)
        );
        Assert.NotNull(step.Figure);
        Assert.Equal(
            (RevisionAct.Submitted, Office.Clerk.Account, FigureState.Submitted, 1m),
            (step.Act, step.By, step.Figure.State, step.Figure.Quantity.Value)
        );
        var figure = await _office.Queue.FindAsync(result.Codes[0], CancellationToken.None);
        Assert.Equal(step.Figure, figure!.Figure with { Citations = step.Figure.Citations });
    }

    private Task<EntryResult> ImportAsync(Action between) =>
        _office.Entry.SubmitAsync(
            Office.Clerk,
            [.. Enumerable.Range(1, Lines).Select(Line)],
            new Told(between),
            CancellationToken.None
        );

    private static FigureEntry Line(int number) =>
        Office.Entered(number, document: $"某〔2023〕{number}号") with
        {
            Explanation = "已核对",
        };

    private async Task<int> WaitingAsync()
    {
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        return await db.Figures.CountAsync(row => row.EnteredBy.Length > 0);
    }

    // Takes the file or fails: no waiting.
    private void WriteAtOnce()
    {
        using var other = new SqliteConnection(
            $"Data Source={_office.Database.Path};Pooling=False;Default Timeout=1"
        );
        other.Open();
        using var write = other.BeginTransaction();
        using var command = other.CreateCommand();
        command.Transaction = write;
        command.CommandText = "UPDATE Districts SET Note = Note || 'x' WHERE Code = 'zone'";
        Assert.Equal(1, command.ExecuteNonQuery());
        write.Commit();
    }

    private void Copy(string path)
    {
        if (File.Exists(path))
        {
            return;
        }

        using var other = new SqliteConnection(
            $"Data Source={_office.Database.Path};Pooling=False"
        );
        other.Open();
        using var copy = other.CreateCommand();
        copy.CommandText = "VACUUM INTO $path";
        copy.Parameters.AddWithValue("$path", path);
        copy.ExecuteNonQuery();
    }

    private sealed class Told(Action tell) : IProgress<int>
    {
        public void Report(int value) => tell();
    }
}
