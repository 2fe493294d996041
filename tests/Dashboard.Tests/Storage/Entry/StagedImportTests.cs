using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Entry;
using Dashboard.Tests.Setup;
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

    // Takes the turn to write or fails: no waiting.
    private void WriteAtOnce()
    {
        using var db = _office.Database.Contexts.CreateDbContext();
        db.Database.SetCommandTimeout(1);
        using var write = db.Database.BeginTransaction();
        Assert.Equal(
            1,
            db.Districts.Where(row => row.Code == "zone")
                .ExecuteUpdate(set => set.SetProperty(row => row.Note, row => row.Note + "x"))
        );
        write.Commit();
    }

    private sealed class Told(Action tell) : IProgress<int>
    {
        public void Report(int value) => tell();
    }
}
