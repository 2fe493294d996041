using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Storage.Entry;

public sealed class EntryTests : IAsyncLifetime, IDisposable
{
    private readonly Office _office = new();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task A_submitted_figure_counts_only_once_it_is_approved()
    {
        var looked = await _office.SubmittedAsync(Office.Entered(710));
        Assert.DoesNotContain(await _office.CountedAsync(), figure => figure.Code == looked.Code);

        Assert.Null(
            await _office.Review.ApproveAsync(Office.Reviewer, [looked], CancellationToken.None)
        );

        var counted = Assert.Single(
            await _office.CountedAsync(),
            figure => figure.Code == looked.Code
        );
        Assert.Equal(710, counted.Quantity.Value);
        Assert.Equal("某〔2023〕1号", counted.Document);
    }

    [Fact]
    public async Task An_editor_of_one_district_cannot_write_for_another()
    {
        var result = await SubmitAsync(Office.OtherClerk, Office.Entered(710));

        Assert.Equal(
            "您的账号不能填报某区的数据",
            Assert.Single(result.Problems).Problem.ToString()
        );
    }

    [Fact]
    public async Task A_block_is_saved_as_a_whole_or_not_at_all()
    {
        var result = await SubmitAsync(
            Office.Clerk,
            Office.Entered(1, "2023-01"),
            Office.Entered(2, "2023-02", unit: "吨"),
            Office.Entered(3, "2023-03", indicator: "ghost")
        );

        Assert.Equal([1, 2], result.Problems.Select(problem => problem.Index));
        Assert.Empty(await _office.Queue.OfAsync(Office.Clerk, CancellationToken.None));
    }

    [Fact]
    public async Task A_large_block_that_is_cancelled_while_it_is_written_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();
        var entries = Enumerable
            .Range(1, 2_100)
            .Select(number =>
                Office.Entered(number, document: $"某〔2023〕{number}号") with
                {
                    Explanation = "已核对",
                }
            )
            .ToList();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _office.Entry.SubmitAsync(Office.Clerk, entries, new Told(stop.Cancel), stop.Token)
        );

        Assert.Empty(await _office.Queue.OfAsync(Office.Clerk, CancellationToken.None));
    }

    private sealed class Told(Action tell) : IProgress<int>
    {
        public void Report(int value) => tell();
    }

    [Fact]
    public async Task The_same_line_pasted_twice_is_refused()
    {
        var result = await SubmitAsync(Office.Clerk, Office.Entered(7), Office.Entered(7));

        Assert.Equal(CheckKind.Same, Assert.Single(result.Problems).Finding?.Check);
    }

    [Fact]
    public async Task A_slip_of_the_unit_is_saved_only_with_an_explanation()
    {
        await _office.ApprovedAsync(Office.Entered(700, "2022"));
        var slipped = Office.Entered(7_000_000, "2023");

        var refused = await SubmitAsync(Office.Clerk, slipped);
        Assert.Equal(CheckKind.UnitSlip, Assert.Single(refused.Problems).Finding?.Check);

        var looked = await _office.SubmittedAsync(slipped with { Explanation = "统计口径扩大" });
        var waiting = await _office.Queue.FindAsync(looked.Code, CancellationToken.None);
        Assert.Equal("统计口径扩大", waiting?.Explanation);
    }

    [Fact]
    public async Task A_figure_without_a_source_is_refused()
    {
        var result = await SubmitAsync(Office.Clerk, Office.Entered(7, document: " "));

        Assert.StartsWith(
            "请写明来源",
            Assert.Single(result.Problems).Problem.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_not_decided_can_be_taken_back_by_who_entered_it_alone()
    {
        var looked = await _office.SubmittedAsync(Office.Entered(7));

        Assert.NotNull(await WithdrawAsync(Office.Reviewer, looked.Code, looked.Version));
        Assert.NotNull(await WithdrawAsync(Office.Clerk, looked.Code, looked.Version + 1));
        Assert.Null(await WithdrawAsync(Office.Clerk, looked.Code, looked.Version));

        Assert.NotNull(
            await _office.Review.ApproveAsync(Office.Reviewer, [looked], CancellationToken.None)
        );
    }

    [Fact]
    public async Task A_returned_figure_is_corrected_and_waits_again()
    {
        var looked = await _office.SubmittedAsync(Office.Entered(70));
        Assert.Null(
            await _office.Review.ReturnAsync(
                Office.Reviewer,
                looked,
                "与原件不符",
                CancellationToken.None
            )
        );
        var returned = await _office.Queue.FindAsync(looked.Code, CancellationToken.None);
        Assert.Equal("与原件不符", returned?.Reason);

        var corrected = await _office.Entry.CorrectAsync(
            Office.Clerk,
            looked.Code,
            returned!.Version,
            Office.Entered(71),
            CancellationToken.None
        );

        Assert.True(corrected.IsSaved);
        var waiting = Assert.Single(await _office.WaitingAsync(Office.Reviewer));
        Assert.Equal(71, waiting.Figure.Quantity.Value);
        var history = await _office.History.OfAsync(looked.Code, CancellationToken.None);
        Assert.Equal(
            [RevisionAct.Submitted, RevisionAct.Returned, RevisionAct.Corrected],
            history.Select(step => step.Act)
        );
        Assert.Equal([70, 70, 71], history.Select(step => step.Figure!.Quantity.Value));
    }

    [Fact]
    public async Task Every_figure_that_twenty_writers_at_once_were_told_is_saved_is_there()
    {
        var saved = await Task.WhenAll(
            Enumerable
                .Range(1, 20)
                .Select(number =>
                    Task.Run(() =>
                        SubmitAsync(
                            Office.Clerk,
                            Office.Entered(100 + number, $"{number + 2000}"),
                            Office.Entered(100 + number, $"{number + 2000}-01")
                        )
                    )
                )
        );

        Assert.All(saved, result => Assert.True(result.IsSaved));
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        var there = await db
            .Figures.Where(row => row.EnteredBy == "zhang")
            .Select(row => row.Code)
            .ToListAsync();
        Assert.Equal(
            saved.SelectMany(result => result.Codes).Order(StringComparer.Ordinal),
            there.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_block_taken_twice_changes_nothing_the_second_time()
    {
        FigureEntry[] block = [Office.Entered(70, "2021"), Office.Entered(71, "2022")];
        Assert.Equal([PlannedAct.New, PlannedAct.New], await PlannedAsync(block));
        await _office.ApprovedAsync(block[0]);
        await _office.SubmittedAsync(block[1]);

        Assert.Equal([PlannedAct.Same, PlannedAct.Same], await PlannedAsync(block));
    }

    [Fact]
    public async Task Another_value_from_the_same_source_is_the_change_of_what_is_there()
    {
        var code = await _office.ApprovedAsync(Office.Entered(70));

        var plan = (
            await _office.Entry.PlanAsync(
                Office.Clerk,
                [Office.Entered(71), Office.Entered(72, document: "另一份")],
                "导入某文件",
                null,
                CancellationToken.None
            )
        );

        Assert.Equal((PlannedAct.Change, code), (plan[0].Act, plan[0].Entry.Replaces));
        Assert.Equal("导入某文件", plan[0].Entry.Reason);
        Assert.Equal(PlannedAct.New, plan[1].Act);
    }

    private async Task<IEnumerable<PlannedAct>> PlannedAsync(FigureEntry[] block) =>
        (
            await _office.Entry.PlanAsync(Office.Clerk, block, "", null, CancellationToken.None)
        ).Select(plan => plan.Act);

    private Task<EntryResult> SubmitAsync(Actor actor, params FigureEntry[] entries) =>
        _office.Entry.SubmitAsync(actor, entries, null, CancellationToken.None);

    private Task<global::Dashboard.Storage.Problem?> WithdrawAsync(
        Actor actor,
        string code,
        int version
    ) => _office.Entry.WithdrawAsync(actor, code, version, CancellationToken.None);
}
