using System.Data.Common;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Review;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Storage.Entry;

public sealed class ReviewTests : IAsyncLifetime, IDisposable
{
    private readonly Office _office = new();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task Nobody_approves_what_they_entered()
    {
        var looked = await _office.SubmittedAsync(Office.Entered(7), Office.Reviewer);

        var problem = await ApproveAsync(Office.Reviewer, looked);

        Assert.Equal("不能审核自己填报的数据", problem?.ToString());
    }

    [Fact]
    public async Task Who_may_not_decide_there_is_refused()
    {
        var looked = await _office.SubmittedAsync(Office.Entered(7));

        Assert.NotNull(await ApproveAsync(new Actor("x", Role.Reviewer, ["other"]), looked));
        Assert.NotNull(await ApproveAsync(Office.Clerk, looked));
        Assert.NotNull(await ApproveAsync(Office.Administrator, looked));
        Assert.NotNull(await ApproveAsync(Actor.Visitor, looked));
        Assert.Empty(await _office.WaitingAsync(Office.OtherClerk));
    }

    [Fact]
    public async Task Many_are_approved_together_or_not_at_all()
    {
        var first = await _office.SubmittedAsync(Office.Entered(1, "2021"));
        var second = await _office.SubmittedAsync(Office.Entered(2, "2022"));

        Assert.NotNull(await ApproveAsync(Office.Reviewer, first, second with { Version = 9 }));
        Assert.Equal(2, (await _office.WaitingAsync(Office.Reviewer)).Count);

        Assert.Null(await ApproveAsync(Office.Reviewer, first, second));
        Assert.Empty(await _office.WaitingAsync(Office.Reviewer));
    }

    [Fact]
    public async Task An_approval_is_told_to_open_pages_and_counted()
    {
        var told = 0;
        _office.Database.Service<FigureChanges>().Changed += (_, _) => told++;

        await _office.ApprovedAsync(Office.Entered(7));

        Assert.Equal(1, told);
        var coverage = await _office.Database.Figures.CoverageAsync(CancellationToken.None);
        Assert.Equal(2, coverage.Single(row => row.District == "zone").Figures);
    }

    [Fact]
    public async Task An_approved_figure_changes_only_through_a_revision_with_a_reason()
    {
        var code = await _office.ApprovedAsync(Office.Entered(700));
        var version = (await _office.Queue.FindAsync(code, CancellationToken.None))!.Version;
        var change = Office.Entered(710) with { Replaces = code, ReplacesVersion = version };

        var without = await _office.Entry.SubmitAsync(
            Office.Clerk,
            [change],
            null,
            CancellationToken.None
        );
        Assert.Equal("请写明修订的理由", Assert.Single(without.Problems).Problem.ToString());

        var looked = await _office.SubmittedAsync(change with { Reason = "补报10人次" });
        Assert.Equal(700, await ValueAsync(code));
        Assert.Null(await ApproveAsync(Office.Reviewer, looked));

        Assert.Equal(710, await ValueAsync(code));
        var history = await _office.History.OfAsync(code, CancellationToken.None);
        Assert.Equal(
            [(700m, "zhang"), (700m, "li"), (710m, "li")],
            history.Select(step => (step.Figure!.Quantity.Value, step.By))
        );
        Assert.Equal("补报10人次", history[^1].Reason);
    }

    [Fact]
    public async Task Of_two_changes_of_one_version_the_second_is_noticed()
    {
        var code = await _office.ApprovedAsync(Office.Entered(700));
        var version = (await _office.Queue.FindAsync(code, CancellationToken.None))!.Version;
        var change = Office.Entered(710) with
        {
            Replaces = code,
            ReplacesVersion = version,
            Reason = "更正",
        };
        var first = await _office.SubmittedAsync(change);
        var second = await _office.SubmittedAsync(
            change with
            {
                Figure = change.Figure with { Quantity = Given.Quantity(720, "人次") },
            }
        );
        Assert.Null(await ApproveAsync(Office.Reviewer, first));

        var problem = await ApproveAsync(Office.Reviewer, second);

        Assert.Contains("已被改动", problem!.ToString(), StringComparison.Ordinal);
        Assert.Equal(710, await ValueAsync(code));
    }

    [Fact]
    public async Task What_a_person_revised_is_not_overwritten_by_a_load()
    {
        var original = (await _office.Queue.FindAsync("f1", CancellationToken.None))!;
        var looked = await _office.SubmittedAsync(
            new FigureEntry(
                original.Figure with
                {
                    Code = "",
                    Quantity = Given.Quantity(26_000, "个"),
                    Citations = [],
                    Document = "更正函",
                },
                Replaces: "f1",
                ReplacesVersion: original.Version,
                Reason: "更正"
            )
        );
        Assert.Null(await ApproveAsync(Office.Reviewer, looked));

        using var folder = new CatalogueFolder();
        folder.Figures(
            "f2,spaces,zone,,moment,2022-10-31,2022-10-31,stated,7,,个,7个,exact,actual,r1,车位,3,10,2,,,"
        );
        await _office.Database.Load.RunAsync(folder.Path, CancellationToken.None);

        Assert.Equal(26_000, await ValueAsync("f1"));
    }

    [Fact]
    public async Task Sources_that_disagree_are_listed_until_one_is_chosen_with_a_reason()
    {
        var code = await _office.ApprovedAsync(Office.Entered(700));
        var other = Office.Entered(690, document: "另一份文件") with { Explanation = "口径不同" };
        await _office.ApprovedAsync(other);
        var dispute = Assert.Single(await _office.DisputesAsync());
        Assert.Equal(2, dispute.Figures.Count);

        Assert.NotNull(
            await _office.Review.PreferAsync(Office.Reviewer, code, " ", CancellationToken.None)
        );
        Assert.Null(
            await _office.Review.PreferAsync(
                Office.Reviewer,
                code,
                "以统计部门为准",
                CancellationToken.None
            )
        );

        Assert.Empty(await _office.DisputesAsync());
        Assert.True(
            (await _office.Database.Figures.FindAsync(code, CancellationToken.None))!.Preferred
        );
    }

    [Fact]
    public async Task The_audit_log_says_who_did_what_and_cannot_be_changed()
    {
        var code = await _office.ApprovedAsync(Office.Entered(7));

        var log = await _office
            .Database.Service<AuditLog>()
            .ReadAsync(null, null, null, null, 10, CancellationToken.None);
        Assert.Equal(
            [(AuditAct.Approve, "li", code), (AuditAct.Submit, "zhang", code)],
            log.Select(row => (row.Act, row.Account, row.Subject))
        );
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        await Assert.ThrowsAnyAsync<DbException>(() => db.Audit.ExecuteDeleteAsync());
        await Assert.ThrowsAnyAsync<DbException>(() =>
            db.Audit.ExecuteUpdateAsync(set => set.SetProperty(row => row.Account, "nobody"))
        );
    }

    private async Task<decimal> ValueAsync(string code) =>
        (await _office.Database.Figures.FindAsync(code, CancellationToken.None))!.Quantity.Value;

    private Task<global::Dashboard.Storage.Problem?> ApproveAsync(
        Actor actor,
        params Looked[] looked
    ) => _office.Review.ApproveAsync(actor, looked, CancellationToken.None);
}
