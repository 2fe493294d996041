using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Review;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Review;

public sealed class WaitingFiguresTests : IAsyncLifetime, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Office _office = new();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task The_riskiest_come_first_and_of_like_risk_the_oldest()
    {
        await _office.ApprovedAsync(Office.Entered(700, "2020"));
        await _office.SubmittedAsync(Office.Entered(710, "2021"));
        await _office.SubmittedAsync(Explained(Office.Entered(90_000, "2022")));
        await _office.SubmittedAsync(Explained(Office.Entered(705, "2020", document: "另一文件")));
        await _office.SubmittedAsync(Office.Entered(12, district: "town"));

        var page = await PageAsync();

        Assert.Equal(
            [ReviewRisk.Disputed, ReviewRisk.LargeChange, ReviewRisk.First, ReviewRisk.Plain],
            page.Figures.Select(one => one.Risk).Order()
        );
        Assert.Equal(
            page.Figures.Select(one => one.Risk).Order(),
            page.Figures.Select(one => one.Risk)
        );
        Assert.Equal(700, page.Figures[^1].Change!.Last.Quantity.Value);
    }

    [Fact]
    public async Task What_is_approved_changes_the_risk_of_what_stands_beside_it()
    {
        var first = await _office.SubmittedAsync(Office.Entered(700, "2021"));
        await _office.SubmittedAsync(Office.Entered(710, "2022"));
        Assert.All((await PageAsync()).Figures, one => Assert.Equal(ReviewRisk.First, one.Risk));

        await _office.Review.ApproveAsync(Office.Reviewer, [first], None);

        Assert.Equal(ReviewRisk.Plain, Assert.Single((await PageAsync()).Figures).Risk);
        Assert.Equal(0, (await PageAsync(new(HasFindings: true))).Fitting);
    }

    [Fact]
    public async Task A_page_begins_after_a_key_even_where_that_figure_is_decided()
    {
        for (var year = 2010; year < 2017; year++)
        {
            await _office.SubmittedAsync(Office.Entered(700 + year, $"{year}"));
        }

        var first = await PageAsync(size: 3);
        await _office.Review.ReturnAsync(
            Office.Reviewer,
            new(first.Figures[2].Figure.Code, first.Figures[2].Entered.Version),
            "期间写错了",
            None
        );
        var second = await PageAsync(after: first.Next, size: 3);
        var last = await PageAsync(after: second.Next, size: 3);

        Assert.Equal(
            7,
            first.Figures.Concat(second.Figures).Concat(last.Figures).Distinct().Count()
        );
        Assert.Equal(6, last.All);
        Assert.Null(last.Next);
    }

    [Fact]
    public async Task It_is_filtered_by_district_and_those_below_by_category_by_who_and_by_findings()
    {
        await _office.SubmittedAsync(Office.Entered(700));
        await _office.SubmittedAsync(Office.Entered(70, district: "town"));
        await _office.SubmittedAsync(
            Office.Entered(9, "@2022-12-31", "spaces", "other", "个"),
            Office.OtherClerk
        );

        Assert.Equal(2, (await PageAsync(new(District: "zone"))).Fitting);
        Assert.Equal(1, (await PageAsync(new(District: "town"))).Fitting);
        Assert.Equal(1, (await PageAsync(new(Category: "城乡建设"))).Fitting);
        Assert.Equal(2, (await PageAsync(new(EnteredBy: Office.Clerk.Account))).Fitting);
        Assert.Equal(0, (await PageAsync(new(HasFindings: true))).Fitting);
        var all = await PageAsync(new(HasFindings: false));
        Assert.Equal((3, 3), (all.Fitting, all.All));
        Assert.Equal(["other", "zone", "town"], all.Choices.Districts);
        Assert.Equal(["城乡建设", "队伍建设"], all.Choices.Categories);
    }

    [Fact]
    public async Task Only_what_lies_in_ones_own_districts_waits_for_one()
    {
        await _office.SubmittedAsync(Office.Entered(700));
        var elsewhere = new Actor("wu", Role.Reviewer, ["other"]);

        var page = await _office
            .Database.Service<WaitingFigures>()
            .PageAsync(elsewhere, new(), null, 50, None);

        Assert.Equal((0, 0), (page.All, page.Figures.Count));
    }

    [Fact]
    public async Task What_somebody_else_decided_is_told_with_their_name()
    {
        var code = await _office.ApprovedAsync(Office.Entered(700));
        var there = await _office.Queue.FindAsync(code, None);
        var returned = await _office.SubmittedAsync(Office.Entered(710, "2022"));
        var change = await _office.SubmittedAsync(
            Office.Entered(701) with
            {
                Replaces = code,
                ReplacesVersion = there!.Version,
                Reason = "更正",
            }
        );
        var waiting = (await PageAsync()).Figures.Select(one => one.Entered).ToList();

        await _office.Review.ReturnAsync(Office.Reviewer, returned, "期间写错了", None);
        await _office.Review.ApproveAsync(Office.Reviewer, [change], None);
        var decisions = await _office.Queue.DecisionsAsync(waiting, None);

        Assert.Equal(
            [(returned.Code, RevisionAct.Returned), (change.Code, RevisionAct.Changed)],
            decisions
                .OrderByDescending(one => one.Code == returned.Code)
                .Select(one => (one.Code, one.Act!.Value))
        );
        Assert.All(decisions, one => Assert.Equal(Office.Reviewer.Account, one.By));
    }

    [Fact]
    public async Task The_reasons_offered_are_those_this_office_gave_most()
    {
        foreach (
            var (reason, year) in new[] { ("原件不清", 2010), ("缺文号", 2011), ("缺文号", 2012) }
        )
        {
            var looked = await _office.SubmittedAsync(Office.Entered(700, $"{year}"));
            await _office.Review.ReturnAsync(Office.Reviewer, looked, reason, None);
        }

        var reasons = await _office.Database.Service<DecisionReasons>().OfReturnsAsync(None);

        Assert.Equal(5, reasons.Count);
        Assert.Equal(["缺文号", "原件不清"], reasons.Take(2));
    }

    [Fact]
    public async Task Who_looks_at_the_queue_is_told_when_it_changes()
    {
        var told = 0;
        _office.Database.Service<FigureChanges>().WaitingChanged += (_, _) => told++;

        var looked = await _office.SubmittedAsync(Office.Entered(700));
        await _office.Review.ReturnAsync(Office.Reviewer, looked, "期间写错了", None);

        Assert.Equal(2, told);
    }

    private static FigureEntry Explained(FigureEntry entry) =>
        entry with
        {
            Explanation = "已核对",
        };

    private Task<QueuePage> PageAsync(
        QueueFilter? filter = null,
        string? after = null,
        int size = 50
    ) =>
        _office
            .Database.Service<WaitingFigures>()
            .PageAsync(Office.Reviewer, filter ?? new(), after, size, None);
}
