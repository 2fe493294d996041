using Dashboard.Storage.Entry;
using Dashboard.Storage.Review;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Storage.Review;

public sealed class UnsettledTimesTests : IAsyncLifetime, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Office _office = new();

    private TimeCommands Commands => _office.Database.Service<TimeCommands>();

    private UnsettledTimes Times => _office.Database.Service<UnsettledTimes>();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task A_stock_with_a_month_is_refused_and_so_is_a_flow_with_a_moment()
    {
        var results = new[]
        {
            await _office.Entry.SubmitAsync(Office.Clerk, [Spaces(7, "2023-12")], null, None),
            await _office.Entry.SubmitAsync(
                Office.Clerk,
                [Office.Entered(7, "@2023-12-31")],
                null,
                None
            ),
        };

        Assert.Equal(
            [SpokenTime.MomentAsked, SpokenTime.StretchAsked],
            results.Select(result => result.Problems.Single().Problem.Text)
        );
    }

    [Fact]
    public async Task What_was_stored_with_a_wrong_time_is_listed_with_what_stands_beside_it()
    {
        var right = await _office.ApprovedAsync(Spaces(300, "@2023-12-31"));
        var wrong = await StoredWithTheMonthAsync(310);

        var listed = Assert.Single(await Times.GetAsync(None));

        Assert.Equal(wrong, listed.Figure.Code);
        Assert.Equal("@2023-12-31", listed.Meant?.ToString());
        Assert.Equal(right, listed.Beside?.Code);
    }

    [Fact]
    public async Task Settling_makes_it_the_end_keeps_the_history_and_finds_the_dispute()
    {
        await _office.ApprovedAsync(Spaces(300, "@2023-12-31"));
        var wrong = await StoredWithTheMonthAsync(310);
        var listed = Assert.Single(await Times.GetAsync(None));

        var problem = await Commands.SettleAsync(
            Office.Administrator,
            new(wrong, listed.Version),
            "存量按期末",
            None
        );

        Assert.Null(problem);
        Assert.Empty(await Times.GetAsync(None));
        var settled = await _office.Queue.FindAsync(wrong, None);
        Assert.Equal("@2023-12-31", settled!.Figure.Period.ToString());
        Assert.Equal(FigureState.Approved, settled.Figure.State);
        var dispute = Assert.Single(await _office.DisputesAsync());
        Assert.Equal([300, 310], dispute.Figures.Select(one => one.Quantity.Value).Order());
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        var step = await db
            .Revisions.Where(row => row.FigureCode == wrong)
            .OrderByDescending(row => row.Id)
            .FirstAsync();
        Assert.Equal(
            (RevisionAct.Changed, "admin", "存量按期末"),
            (step.Act, step.By, step.Reason)
        );
    }

    [Fact]
    public async Task Settling_wants_a_reason_and_the_version_that_was_looked_at()
    {
        var wrong = await StoredWithTheMonthAsync(310);
        var version = (await Times.GetAsync(None)).Single().Version;

        Assert.NotNull(
            await Commands.SettleAsync(Office.Administrator, new(wrong, version), " ", None)
        );
        Assert.NotNull(
            await Commands.SettleAsync(Office.Administrator, new(wrong, version + 1), "改", None)
        );
        Assert.Single(await Times.GetAsync(None));
    }

    private static FigureEntry Spaces(decimal value, string period) =>
        Office.Entered(value, period, "spaces", unit: "个", document: $"某〔{value}〕号") with
        {
            Explanation = "已核",
        };

    private async Task<string> StoredWithTheMonthAsync(decimal value)
    {
        var code = await _office.ApprovedAsync(Spaces(value, "@2023-12-31"));
        await StoreWithTheMonthAsync(_office, code);
        return code;
    }

    // As it was before the time was asked for.
    internal static async Task StoreWithTheMonthAsync(Office office, string code)
    {
        await using var db = await office.Database.Contexts.CreateDbContextAsync();
        await db
            .Figures.Where(row => row.Code == code)
            .ExecuteUpdateAsync(row =>
                row.SetProperty(one => one.PeriodKind, PeriodKind.Month)
                    .SetProperty(one => one.PeriodStart, new DateOnly(2023, 12, 1))
            );
    }
}
