using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Plans;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Catalogues;

public sealed class IndicatorMergeTests : IAsyncLifetime, IDisposable
{
    private readonly Office _office = new();

    private IndicatorMerge Merge => _office.Database.Service<IndicatorMerge>();

    private IndicatorCommands Commands => _office.Database.Service<IndicatorCommands>();

    public async Task InitializeAsync()
    {
        await _office.InitializeAsync();
        var trained = (await CatalogueAsync()).Indicator("trained");
        await AddAsync(
            trained with
            {
                Code = "trainees",
                Name = "参训人次",
                EnglishName = "Trainees",
                Aliases = ["受训人次"],
            }
        );
    }

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task Its_figures_move_each_with_a_revision()
    {
        var approved = await _office.ApprovedAsync(Office.Entered(7, indicator: "trainees"));
        var waiting = await _office.SubmittedAsync(
            Office.Entered(8, "2022", indicator: "trainees")
        );

        Assert.Null(await MergeAsync());

        Assert.Equal(
            "trained",
            (await _office.Database.Figures.FindAsync(approved, CancellationToken.None))?.Indicator
        );
        Assert.Equal(
            "trained",
            (await _office.Queue.FindAsync(waiting.Code, CancellationToken.None))?.Figure.Indicator
        );
        foreach (var code in new[] { approved, waiting.Code })
        {
            var last = (await _office.History.OfAsync(code, CancellationToken.None))[^1];
            Assert.Equal(
                (RevisionAct.Merged, "admin", "同一指标的两种叫法", "trained"),
                (last.Act, last.By, last.Reason, last.Figure!.Indicator)
            );
        }
    }

    [Fact]
    public async Task On_a_past_day_its_figures_are_where_they_were()
    {
        await _office.ApprovedAsync(Office.Entered(7, indicator: "trainees"));
        var before = DateTime.UtcNow;
        Assert.Null(await MergeAsync());

        var then = await AsKnownAsync("trainees", before);
        Assert.Equal(7, Assert.Single(then).Quantity.Value);
        Assert.Empty(await AsKnownAsync("trained", before));
        Assert.Empty(await AsKnownAsync("trainees", DateTime.UtcNow));
        Assert.Single(await AsKnownAsync("trained", DateTime.UtcNow));
    }

    [Fact]
    public async Task Its_names_lead_to_the_one_that_stays_and_it_is_retired()
    {
        Assert.Null(await MergeAsync());

        var catalogue = await CatalogueAsync();
        Assert.True(catalogue.Indicator("trainees").IsRetired);
        Assert.Equal("trained", catalogue.NamedIndicator("参训人次")?.Code);
        Assert.Equal("trained", catalogue.NamedIndicator("受训人次")?.Code);
    }

    [Fact]
    public async Task A_proposed_change_of_a_figure_that_moved_can_still_be_approved()
    {
        var code = await _office.ApprovedAsync(Office.Entered(7, indicator: "trainees"));
        var there = (await _office.Queue.FindAsync(code, CancellationToken.None))!;
        var looked = await _office.SubmittedAsync(
            Office.Entered(8, indicator: "trainees") with
            {
                Replaces = code,
                ReplacesVersion = there.Version,
                Reason = "补报",
            }
        );
        Assert.Null(await MergeAsync());

        Assert.Null(
            await _office.Review.ApproveAsync(
                Office.Reviewer,
                [looked with { Version = looked.Version + 1 }],
                CancellationToken.None
            )
        );

        var figure = await _office.Database.Figures.FindAsync(code, CancellationToken.None);
        Assert.Equal(("trained", 8m), (figure!.Indicator, figure.Quantity.Value));
    }

    [Fact]
    public async Task Its_plans_go_over_where_there_is_none_yet()
    {
        var plans = _office.Database.Service<PlanCommands>();
        var yearly = new PlanTerms(Frequency.Year, 10, new(2022, 1, 1));
        string[] both = ["zone", "other"];
        await plans.AddAsync(
            Office.Administrator,
            "trainees",
            both,
            yearly,
            CancellationToken.None
        );
        await plans.AddAsync(
            Office.Administrator,
            "trained",
            ["zone"],
            yearly with
            {
                Frequency = Frequency.Month,
            },
            CancellationToken.None
        );

        Assert.Null(await MergeAsync());

        var left = await _office.Database.Service<PlanQuery>().AllAsync(CancellationToken.None);
        Assert.Equal(
            [("trained", "other", Frequency.Year), ("trained", "zone", Frequency.Month)],
            left.Select(line => (line.Plan.Indicator, line.Plan.District, line.Plan.Frequency))
        );
    }

    [Fact]
    public async Task Its_parts_become_parts_of_the_one_that_stays()
    {
        var trained = (await CatalogueAsync()).Indicator("trained");
        var part = trained with
        {
            Code = "trained-online",
            Name = "线上培训人次",
            Whole = "trainees",
            Aliases = [],
        };
        await AddAsync(part);

        Assert.Null(await MergeAsync());

        Assert.Equal("trained", (await CatalogueAsync()).Indicator("trained-online").Whole);
    }

    [Theory]
    [InlineData("trained", "spaces", "理由", "单位不同，不能合并：人次和个")]
    [InlineData("trained", "trained", "理由", "不能把指标并入自己")]
    [InlineData("trained", "ghost", "理由", "请选择要合并的两项指标")]
    [InlineData("trained", "trainees", " ", "请写明合并的理由")]
    [InlineData("spaces-roadside", "spaces", "理由", "总数和它的构成不能合并")]
    [InlineData("spaces", "spaces-roadside", "理由", "总数和它的构成不能合并")]
    public async Task What_cannot_be_merged_is_refused_with_one_sentence(
        string from,
        string into,
        string reason,
        string sentence
    )
    {
        var problem = await Merge.RunAsync(
            Office.Administrator,
            from,
            into,
            reason,
            CancellationToken.None
        );

        Assert.Equal(sentence, problem?.ToString());
        Assert.DoesNotContain((await CatalogueAsync()).Indicators, one => one.IsRetired);
    }

    [Fact]
    public async Task Nothing_is_merged_into_a_retired_one()
    {
        await Commands.RetireAsync(Office.Administrator, "trained", true, CancellationToken.None);

        Assert.Equal("“培训人次”已停用，不能并入", (await MergeAsync())?.ToString());
    }

    private async Task<Catalogue> CatalogueAsync() =>
        await _office.Database.Catalogues.GetAsync(CancellationToken.None);

    private async Task AddAsync(Indicator indicator) =>
        Assert.Null(
            await Commands.AddAsync(Office.Administrator, indicator, CancellationToken.None)
        );

    private Task<global::Dashboard.Storage.Problem?> MergeAsync() =>
        Merge.RunAsync(
            Office.Administrator,
            "trainees",
            "trained",
            "同一指标的两种叫法",
            CancellationToken.None
        );

    private Task<IReadOnlyList<Figure>> AsKnownAsync(string indicator, DateTime utc) =>
        _office.Database.Figures.OfIndicatorsAsync(
            [indicator],
            null,
            null,
            null,
            CancellationToken.None,
            new FigureView(KnownOnUtc: utc)
        );
}
