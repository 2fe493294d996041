using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Plans;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Storage.Plans;

public sealed class PlanTests : IAsyncLifetime, IDisposable
{
    private static readonly DateOnly Today = new(2024, 3, 1);
    private static readonly PlanTerms Yearly = new(Frequency.Year, 31, new(2022, 1, 1));
    private readonly Office _office = new();

    private PlanCommands Commands => _office.Database.Service<PlanCommands>();

    private PlanQuery Plans => _office.Database.Service<PlanQuery>();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task One_indicator_is_asked_of_many_districts_at_once_and_written_down()
    {
        Assert.Null(await AddAsync(Office.Administrator, Yearly, "zone", "other"));

        Assert.Equal(
            ["other", "zone"],
            (await Plans.AllAsync(CancellationToken.None)).Select(line => line.Plan.District)
        );
        var log = await _office
            .Database.Service<AuditLog>()
            .ReadAsync(null, AuditAct.Catalogue, null, null, 10, CancellationToken.None);
        Assert.Contains("zone other", Assert.Single(log).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_administrators_touch_the_plan()
    {
        Assert.Null(await AddAsync(Office.Administrator, Yearly, "zone"));
        var id = (await Plans.AllAsync(CancellationToken.None))[0].Id;

        foreach (var actor in new[] { Office.Clerk, Office.Reviewer, Actor.Visitor })
        {
            Assert.NotNull(await AddAsync(actor, Yearly, "other"));
            Assert.NotNull(await Commands.ChangeAsync(actor, id, Yearly, CancellationToken.None));
            Assert.NotNull(await Commands.RemoveAsync(actor, id, CancellationToken.None));
        }

        Assert.Single(await Plans.AllAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_second_plan_for_the_same_is_refused_and_nothing_of_it_is_kept()
    {
        Assert.Null(await AddAsync(Office.Administrator, Yearly, "zone"));

        var problem = await AddAsync(Office.Administrator, Yearly, "other", "zone");

        Assert.Equal("某区已有“培训人次”的计划，请更改那一条", problem?.ToString());
        Assert.Single(await Plans.AllAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData(-1, "2023-01-01")]
    [InlineData(367, "2023-01-01")]
    [InlineData(10, "0001-01-01")]
    public async Task Terms_that_cannot_be_meant_are_refused(int dueDays, string from) =>
        Assert.NotNull(
            await AddAsync(
                Office.Administrator,
                new(
                    Frequency.Month,
                    dueDays,
                    DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture)
                ),
                "zone"
            )
        );

    [Fact]
    public async Task A_line_is_changed_and_removed()
    {
        Assert.Null(await AddAsync(Office.Administrator, Yearly, "zone"));
        var id = (await Plans.AllAsync(CancellationToken.None))[0].Id;
        var monthly = Yearly with { Frequency = Frequency.Month };

        Assert.Null(
            await Commands.ChangeAsync(Office.Administrator, id, monthly, CancellationToken.None)
        );
        Assert.Equal(
            Frequency.Month,
            (await Plans.AllAsync(CancellationToken.None))[0].Plan.Frequency
        );
        Assert.Null(await Commands.RemoveAsync(Office.Administrator, id, CancellationToken.None));
        Assert.Empty(await Plans.AllAsync(CancellationToken.None));
    }

    [Fact]
    public async Task What_is_submitted_or_approved_is_in_and_what_is_returned_is_not()
    {
        await AddAsync(Office.Administrator, Yearly, "zone");
        Assert.Equal(
            [DueState.Overdue, DueState.Overdue],
            (await DueAsync()).Select(line => line.State)
        );

        var looked = await _office.SubmittedAsync(Office.Entered(7, "2022"));
        await EnteredOnAsync(looked.Code, new(2023, 1, 31));
        await EnteredOnAsync(await _office.ApprovedAsync(Office.Entered(8)), new(2024, 2, 1));
        Assert.Equal(
            [DueState.InTime, DueState.Late],
            (await DueAsync()).Select(line => line.State)
        );

        await _office.Review.ReturnAsync(Office.Reviewer, looked, "有误", CancellationToken.None);
        Assert.Equal(DueState.Overdue, (await DueAsync())[0].State);
    }

    [Theory]
    [InlineData("spaces", "zone", "", FigureKind.Actual)]
    [InlineData("trained", "town", "", FigureKind.Actual)]
    [InlineData("trained", "zone", "机关", FigureKind.Actual)]
    [InlineData("trained", "zone", "", FigureKind.Target)]
    public async Task A_figure_of_another_series_does_not_answer(
        string indicator,
        string district,
        string scope,
        FigureKind kind
    )
    {
        await AddAsync(Office.Administrator, Yearly with { From = new(2023, 1, 1) }, "zone");
        var entry =
            indicator == "spaces"
                ? Office.Entered(25_000, "@2023-12-31", indicator, district, "个")
                : Office.Entered(7, indicator: indicator, district: district);
        await _office.SubmittedAsync(
            entry with
            {
                Figure = entry.Figure with { Scope = scope, Kind = kind },
            }
        );

        Assert.Equal(DueState.Overdue, Assert.Single(await DueAsync()).State);
    }

    [Fact]
    public async Task A_figure_that_was_in_time_stays_so_when_it_is_revised()
    {
        await AddAsync(Office.Administrator, Yearly with { From = new(2023, 1, 1) }, "zone");
        var code = await _office.ApprovedAsync(Office.Entered(7));
        await EnteredOnAsync(code, new(2024, 1, 15));
        var version = (await _office.Queue.FindAsync(code, CancellationToken.None))!.Version;

        await _office.ApprovedAsync(
            Office.Entered(8) with
            {
                Replaces = code,
                ReplacesVersion = version,
                Reason = "补报",
            }
        );

        Assert.Equal(DueState.InTime, Assert.Single(await DueAsync()).State);
    }

    [Fact]
    public async Task A_figure_from_the_catalogue_is_in_time()
    {
        await Commands.AddAsync(
            Office.Administrator,
            "spaces",
            ["zone"],
            new(Frequency.Month, 0, new(2022, 11, 1)),
            CancellationToken.None
        );

        Assert.Equal(DueState.InTime, (await DueAsync())[0].State);
    }

    [Fact]
    public async Task Completeness_counts_what_has_come_due_and_is_summed_up_the_tree()
    {
        await AddAsync(Office.Administrator, Yearly, "zone", "town");
        var code = await _office.ApprovedAsync(Office.Entered(7, "2022", district: "town"));
        await EnteredOnAsync(code, new(2023, 6, 1));
        var day = new DateOnly(2024, 1, 30);

        var lines = await Plans.DueAsync(null, null, day, CancellationToken.None);
        var sums = await Plans.CompletenessAsync(lines, day, CancellationToken.None);

        Assert.Equal(4, lines.Count);
        Assert.Equal(
            [("city", 2, 1, 1), ("zone", 2, 1, 1), ("town", 1, 1, 1)],
            sums.Select(one => (one.District.Code, one.Sum.Due, one.Sum.In, one.Sum.Late))
        );
    }

    [Fact]
    public async Task Staff_are_told_what_they_owe_in_their_districts_and_below()
    {
        await AddAsync(Office.Administrator, Yearly, "zone", "town", "other");
        await _office.SubmittedAsync(Office.Entered(7, "2022"));

        var owed = await Plans.OwedAsync(Office.Clerk, Today, CancellationToken.None);

        Assert.Equal(
            ["town 2022", "town 2023", "zone 2023"],
            owed.Select(line => $"{line.Plan.District} {line.Due.Period}")
        );
        Assert.Empty(await Plans.OwedAsync(Office.Administrator, Today, CancellationToken.None));
    }

    private Task<global::Dashboard.Storage.Problem?> AddAsync(
        Actor actor,
        PlanTerms terms,
        params string[] districts
    ) => Commands.AddAsync(actor, "trained", districts, terms, CancellationToken.None);

    private Task<IReadOnlyList<DueLine>> DueAsync() =>
        Plans.DueAsync(null, null, Today, CancellationToken.None);

    // The clock of the office is the real one; the day of entry is set in the table.
    private async Task EnteredOnAsync(string code, DateOnly day)
    {
        var at = day.ToDateTime(new(12, 0));
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        await db
            .Figures.Where(row => row.Code == code)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.EnteredAtUtc, at));
        await db
            .Revisions.Where(step => step.FigureCode == code)
            .ExecuteUpdateAsync(set => set.SetProperty(step => step.AtUtc, at));
    }
}
