using Dashboard.Storage.Accounts;
using Dashboard.Storage.Briefings;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Briefings;

public sealed class SavedBriefingTests : IAsyncLifetime, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly BriefingDetails Details = new(
        "某区2023年主要指标",
        "某办公室",
        new(2026, 11, 21),
        "monthly"
    );

    private readonly Office _office = new();

    private BriefingCommands Commands => _office.Database.Service<BriefingCommands>();

    private BriefingItemCommands Items => _office.Database.Service<BriefingItemCommands>();

    private BriefingQuery Query => _office.Database.Service<BriefingQuery>();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task What_was_taken_comes_back_to_the_last_mark()
    {
        var chart = GivenBriefing.Parts(25_808, 20_874, 1_772);
        var standing = Given.Standing(
            "2022",
            Given.Figure("2022Q1", 3.25m, hedge: Qualifier.About, doubt: "存疑", code: "q1"),
            Given.Figure("2022Q2", 4, max: 5, code: "q2")
        )!;
        var snapshot = new ItemSnapshot(
            chart,
            [
                new(
                    "培训",
                    standing,
                    new(ComparisonBase.YearOnYear, standing.Main, 1, 2, Verdict.Better)
                ),
            ],
            new(
                ["项目"],
                [
                    [new("一", standing)],
                ]
            )
        );

        var read = ItemSnapshot.Read(snapshot.ToJson());

        Assert.Equal(snapshot.ToJson(), read.ToJson());
        Assert.Equal(chart.Points.Select(Shown), read.Chart!.Points.Select(Shown));
        Assert.Equal(chart.Whole!.Figure.Quantity, read.Chart.Whole!.Figure.Quantity);
        Assert.Equal(standing.Marks, read.Cards![0].Standing.Marks);
        Assert.Equal(standing.Quantity, read.Table!.Rows[0][0].Standing!.Quantity);

        static object Shown(ChartPoint point) =>
            (
                point.Label,
                point.Value,
                point.Text,
                point.Marks,
                point.Figure.Quantity,
                point.Figure.Period
            );
    }

    [Fact]
    public async Task A_briefing_gives_the_same_numbers_after_a_figure_has_changed()
    {
        var code = await _office.ApprovedAsync(Setup.Office.Entered(700));
        var made = await MakeAsync(Cards(await StandingAsync(code)));

        await _office.ChangedAsync(code, 900);

        Assert.Equal(900, (await StandingAsync(code)).Quantity.Value);
        Assert.Equal(
            700,
            (await FindAsync(made)).Items[0].Snapshot.Cards![0].Standing.Quantity.Value
        );
    }

    [Fact]
    public async Task An_update_says_each_change_and_applies_it()
    {
        var code = await _office.ApprovedAsync(Setup.Office.Entered(700));
        var made = await MakeAsync(Cards(await StandingAsync(code)));
        await _office.ChangedAsync(code, 900);
        var item = (await FindAsync(made)).Items[0];
        var today = Cards(await StandingAsync(code)).Snapshot!;

        var change = Assert.Single(SnapshotChange.Between(item.Snapshot, today));
        Assert.Equal((700, 900), (change.Before!.Quantity.Value, change.After!.Quantity.Value));

        Assert.Null(
            await Items.UpdateAsync(
                Setup.Office.Clerk,
                made,
                1,
                new Dictionary<int, ItemSnapshot> { [item.Id] = today },
                None
            )
        );
        var updated = (await FindAsync(made)).Items[0].Snapshot;
        Assert.Equal(900, updated.Cards![0].Standing.Quantity.Value);
        Assert.Empty(SnapshotChange.Between(updated, today));
    }

    [Fact]
    public void What_is_new_and_what_is_gone_are_changes_too()
    {
        var changes = SnapshotChange.Between(
            new(GivenBriefing.Over(ChartForm.OverTime, 300, 200)),
            new(GivenBriefing.Over(ChartForm.OverTime, 300, 250, 100))
        );

        Assert.Equal(
            [(200m, 250m), (null, 100m)],
            changes.Select(one => (one.Before?.Quantity.Value, one.After?.Quantity.Value))
        );
        Assert.Equal(
            200,
            Assert
                .Single(
                    SnapshotChange.Between(
                        new(GivenBriefing.Over(ChartForm.OverTime, 300, 200)),
                        new(GivenBriefing.Over(ChartForm.OverTime, 300))
                    ),
                    one => one.After is null
                )
                .Before!.Quantity.Value
        );
    }

    [Fact]
    public void A_doubt_that_came_up_later_is_a_change()
    {
        var before = Standing.Of(Given.Figure("2022", 7));
        var after = Standing.Of(Given.Figure("2022", 7, doubt: "口径不明"));

        var change = Assert.Single(
            SnapshotChange.Between(
                new(Cards: [new("培训", before)]),
                new(Cards: [new("培训", after)])
            )
        );

        Assert.Equal(PointMarks.Doubtful, change.After!.Marks);
    }

    [Fact]
    public async Task Parts_are_moved_retitled_rewritten_and_removed_in_place()
    {
        var made = await MakeAsync(Remark("甲"), Remark("乙"), Remark("丙"));
        var items = (await FindAsync(made)).Items;

        Assert.Null(await Items.MoveAsync(Setup.Office.Clerk, made, 1, items[2].Id, -1, None));
        Assert.Null(await Items.MoveAsync(Setup.Office.Clerk, made, 2, items[0].Id, -1, None));
        Assert.Null(
            await Items.RetitleAsync(Setup.Office.Clerk, made, 3, items[2].Id, " 丁 ", None)
        );
        Assert.Null(
            await Items.WriteAsync(Setup.Office.Clerk, made, 4, items[0].Id, "新的话", None)
        );
        Assert.Null(await Items.RemoveAsync(Setup.Office.Clerk, made, 5, items[1].Id, None));

        var left = (await FindAsync(made)).Items;
        Assert.Equal(["甲", "丁"], left.Select(item => item.Heading));
        Assert.Equal("新的话", left[0].Text);
    }

    [Fact]
    public async Task Parts_go_in_anywhere_and_are_moved_by_any_number_of_places()
    {
        var made = await MakeAsync(Remark("甲"), Remark("乙"));

        Assert.Null(
            await Items.InsertAsync(
                Setup.Office.Clerk,
                made,
                1,
                1,
                [Remark("丙"), Remark("丁")],
                None
            )
        );
        var items = (await FindAsync(made)).Items;
        Assert.Equal(["甲", "丙", "丁", "乙"], items.Select(item => item.Heading));

        Assert.Null(await Items.MoveAsync(Setup.Office.Clerk, made, 2, items[3].Id, -3, None));
        Assert.Equal(
            ["乙", "甲", "丙", "丁"],
            (await FindAsync(made)).Items.Select(item => item.Heading)
        );
    }

    [Fact]
    public async Task A_part_goes_to_the_briefing_that_was_chosen_and_not_to_anothers()
    {
        var older = await MakeAsync(Remark("甲"));
        await MakeAsync(Remark("乙"));

        var added = await Items.AddToAsync(Setup.Office.Clerk, older, Remark("丙"), None);
        var others = await Items.AddToAsync(Setup.Office.OtherClerk, older, Remark("丁"), None);
        var nowhere = await Items.AddToAsync(Setup.Office.Clerk, "no-such", Remark("戊"), None);

        Assert.Equal(older, added.Code);
        Assert.Equal(["甲", "丙"], (await FindAsync(older)).Items.Select(item => item.Heading));
        Assert.Equal("没有这份简报", others.Problem!.ToString());
        Assert.Equal("没有这份简报", nowhere.Problem!.ToString());
    }

    [Fact]
    public async Task Two_open_pages_do_not_overwrite_each_other()
    {
        var made = await MakeAsync(Remark("甲"));
        Assert.Null(await Items.AddAsync(Setup.Office.Clerk, made, 1, Remark("乙"), None));

        var problem = await Items.AddAsync(Setup.Office.Clerk, made, 1, Remark("丙"), None);

        Assert.StartsWith("这份简报刚在别处改过", problem!.ToString(), StringComparison.Ordinal);
        Assert.Equal(["甲", "乙"], (await FindAsync(made)).Items.Select(item => item.Heading));
    }

    [Fact]
    public async Task What_is_added_from_a_page_goes_to_the_briefing_last_worked_on()
    {
        var first = await Items.AddToLastAsync(
            Setup.Office.Clerk,
            Remark("甲"),
            Details,
            Language.Chinese,
            None
        );
        var again = await Items.AddToLastAsync(
            Setup.Office.Clerk,
            Remark("乙"),
            Details,
            Language.Chinese,
            None
        );
        var other = await Items.AddToLastAsync(
            Setup.Office.OtherClerk,
            Remark("丙"),
            Details,
            Language.Chinese,
            None
        );

        Assert.Equal(first.Code, again.Code);
        Assert.NotEqual(first.Code, other.Code);
        Assert.Equal(2, (await FindAsync(first.Code!)).Items.Count);
    }

    [Fact]
    public async Task Others_see_and_copy_only_what_is_shared_and_change_nothing()
    {
        var made = await MakeAsync(Remark("甲"));
        var other = Setup.Office.OtherClerk;
        Assert.Null(await Query.FindAsync(other, made, None));
        Assert.Equal(
            "没有这份简报",
            (await Commands.CopyAsync(other, made, "副本", None)).Problem!.ToString()
        );
        Assert.Equal("没有这份简报", (await Commands.DeleteAsync(other, made, None))!.ToString());

        Assert.Null(
            await Commands.SaveAsync(
                Setup.Office.Clerk,
                made,
                1,
                Details with
                {
                    IsShared = true,
                },
                None
            )
        );

        Assert.Equal(made, Assert.Single(await Query.ListAsync(other, None)).Code);
        Assert.StartsWith(
            "只有编制人可以改",
            (await Items.AddAsync(other, made, 2, Remark("乙"), None))!.ToString(),
            StringComparison.Ordinal
        );
        Assert.NotNull(await Commands.DeleteAsync(other, made, None));
        var copy = await Commands.CopyAsync(other, made, "副本", None);
        var copied = await Query.FindAsync(other, copy.Code!, None);
        Assert.Equal(
            ("chen", "副本", false),
            (copied!.Owner, copied.Details.Title, copied.Details.IsShared)
        );
        Assert.Equal("甲", copied.Items.Single().Heading);
    }

    [Fact]
    public async Task A_copy_keeps_its_numbers_when_the_first_is_deleted()
    {
        var made = await MakeAsync(
            new NewBriefingItem(
                BriefingItemKind.Chart,
                "构成",
                new("zone", "2022", null, "parts-x"),
                new(GivenBriefing.Parts(30, 20, 10))
            )
        );
        var copy = await Commands.CopyAsync(Setup.Office.Clerk, made, "副本", None);

        Assert.Null(await Commands.DeleteAsync(Setup.Office.Clerk, made, None));

        Assert.Null(await Query.FindAsync(Setup.Office.Clerk, made, None));
        var item = (await FindAsync(copy.Code!)).Items.Single();
        Assert.Equal([20, 10], item.Snapshot.Chart!.Points.Select(point => point.Value));
        Assert.Equal(new BriefingOrigin("zone", "2022", null, "parts-x"), item.Origin);
    }

    [Fact]
    public async Task A_visitor_makes_and_sees_nothing()
    {
        var refused = await Commands.CreateAsync(
            Actor.Visitor,
            Details,
            Language.Chinese,
            [],
            None
        );
        var made = await MakeAsync(Remark("甲"));
        await Commands.SaveAsync(
            Setup.Office.Clerk,
            made,
            1,
            Details with
            {
                IsShared = true,
            },
            None
        );

        Assert.Equal("请先登录再做简报", refused.Problem!.ToString());
        Assert.Null(await Query.FindAsync(Actor.Visitor, made, None));
        Assert.Empty(await Query.ListAsync(Actor.Visitor, None));
    }

    private async Task<string> MakeAsync(params NewBriefingItem[] items)
    {
        var made = await Commands.CreateAsync(
            Setup.Office.Clerk,
            Details,
            Language.Chinese,
            items,
            None
        );
        Assert.Null(made.Problem);
        return made.Code!;
    }

    private async Task<SavedBriefing> FindAsync(string code) =>
        (await Query.FindAsync(Setup.Office.Clerk, code, None))!;

    private async Task<Standing> StandingAsync(string code) =>
        Standing.Of((await _office.Database.Figures.FindAsync(code, None))!);

    private static NewBriefingItem Remark(string heading) =>
        new(BriefingItemKind.Remark, heading, null, null, "话");

    private static NewBriefingItem Cards(Standing standing) =>
        new(
            BriefingItemKind.Cards,
            "主要指标",
            new("zone", "2023", null, "headlines"),
            new(Cards: [new("培训人次", standing)])
        );
}
