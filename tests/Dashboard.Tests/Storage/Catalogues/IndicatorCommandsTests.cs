using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Catalogues;

public sealed class IndicatorCommandsTests : IAsyncLifetime, IDisposable
{
    private static readonly Indicator Visits = new(
        "visits",
        "走访人次",
        "Visits",
        "民生服务",
        "人次",
        Nature.Flow,
        Direction.More,
        OverDistricts.Sum,
        null,
        [" 走访 ", "走访", "走访人次", "入户"],
        "走访的人次。"
    );

    private readonly Office _office = new();

    private IndicatorCommands Commands => _office.Database.Service<IndicatorCommands>();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task An_indicator_that_is_added_can_be_entered_at_once()
    {
        await _office.Database.Catalogues.GetAsync(CancellationToken.None);
        var told = 0;
        _office.Database.Service<FigureChanges>().Changed += (_, _) => told++;

        Assert.Null(await AddAsync(Visits));

        await _office.SubmittedAsync(Office.Entered(7, indicator: "visits"));
        var added = (await CatalogueAsync()).Indicators[^1];
        Assert.Equal(("visits", 1), (added.Code, told));
        Assert.Equal(["走访", "入户"], added.Aliases);
        Assert.Contains(
            "\"indicator_added\"",
            (await LogAsync())[0].Detail,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_an_administrator_says_of_progress_is_kept()
    {
        Assert.True(Pace.TryParse("0;0;5;5;5;5;10;10;20;20;10;10", out var harvest));
        var done = Visits with
        {
            Code = "built",
            Name = "建成停车位",
            Unit = "个",
            Completes = "spaces",
            Tier = Tier.Detail,
            AheadBy = 2,
            BehindBy = 7.5m,
            Pace = harvest,
        };

        Assert.Null(await AddAsync(done));

        var kept = (await CatalogueAsync()).Indicator("built");
        Assert.Equal(("spaces", Tier.Detail, harvest), (kept.Completes, kept.Tier, kept.Pace));
        Assert.Equal((2m, 7.5m), (kept.AheadBy, kept.BehindBy));
    }

    [Fact]
    public async Task What_cannot_be_the_completed_share_is_refused_in_a_sentence()
    {
        var spaces = (await CatalogueAsync()).Indicator("spaces");

        Assert.Equal(
            "没有编码为“nothing”的指标",
            (await AddAsync(Visits with { Completes = "nothing" }))?.ToString()
        );
        Assert.Equal(
            "应完成数和完成数要用同一单位，“停车位”的单位是个",
            (await AddAsync(Visits with { Completes = "spaces" }))?.ToString()
        );
        Assert.Equal(
            "“停车位”不能是自己的完成数",
            (await ChangeAsync(spaces with { Completes = "spaces" }))?.ToString()
        );
        Assert.Equal(
            "领先和滞后的界限是0到100个百分点",
            (await AddAsync(Visits with { AheadBy = -1 }))?.ToString()
        );
    }

    [Fact]
    public async Task What_was_changed_on_a_page_is_left_alone_by_a_load()
    {
        var spaces = (await CatalogueAsync()).Indicator("spaces");
        Assert.Null(await ChangeAsync(spaces with { Name = "泊位", Tier = Tier.Regular }));
        Assert.Null(await AddAsync(Visits));

        using var folder = new CatalogueFolder();
        folder.Write(
            "districts.csv",
            "code,name,name_en,level,parent,aliases,note",
            "zone,某区,Some Zone,county,,,"
        );
        await _office.Database.Load.RunAsync(folder.Path, CancellationToken.None);
        _office.Database.Catalogues.Forget();

        var catalogue = await CatalogueAsync();
        Assert.Equal("泊位", catalogue.Indicator("spaces").Name);
        Assert.Equal("走访人次", catalogue.Indicator("visits").Name);
    }

    [Fact]
    public async Task The_unit_stays_once_there_are_figures()
    {
        Assert.Null(await AddAsync(Visits));
        Assert.Null(await ChangeAsync(Visits with { Unit = "次" }));
        Assert.Null(await ChangeAsync(Visits));
        await _office.SubmittedAsync(Office.Entered(7, indicator: "visits"));

        var problem = await ChangeAsync(Visits with { Unit = "次" });

        Assert.Equal("“走访人次”已有数据，单位不能再改", problem?.ToString());
        Assert.Equal("人次", (await CatalogueAsync()).Indicator("visits").Unit);
    }

    [Fact]
    public async Task What_cannot_be_an_indicator_is_refused_with_one_sentence()
    {
        await RefusedAsync("已有编码为“trained”的指标", Visits with { Code = "trained" });
        await RefusedAsync("已有名为“停车位”的指标", Visits with { Name = "停车位" });
        await RefusedAsync("名称不能为空", Visits with { Name = " " });
        await RefusedAsync("类别不能为空", Visits with { Category = "" });
        await RefusedAsync("单位不能为空", Visits with { Unit = "" });
        await RefusedAsync("没有编码为“ghost”的指标", Visits with { Whole = "ghost" });
        await RefusedAsync("“走访人次”不能是自己的构成部分", Visits with { Whole = "visits" });
        await RefusedAsync(
            "总数和构成要用同一单位，“停车位”的单位是个",
            Visits with
            {
                Whole = "spaces",
            }
        );
        await RefusedAsync(
            "编码“走访”不对：用小写字母、数字和连字符，如 parking-spaces",
            Visits with
            {
                Code = "走访",
            }
        );
        var whole = (await CatalogueAsync()).Indicator("spaces");
        Assert.Equal(
            "“停车位”不能是自己的构成部分",
            (await ChangeAsync(whole with { Whole = "spaces-roadside" }))?.ToString()
        );
    }

    [Fact]
    public async Task A_retired_indicator_takes_no_new_figures_and_keeps_its_history()
    {
        var code = await _office.ApprovedAsync(Office.Entered(7));
        Assert.Null(await RetireAsync(Office.Administrator, isRetired: true));

        var result = await _office.Entry.SubmitAsync(
            Office.Clerk,
            [Office.Entered(8, "2022")],
            null,
            CancellationToken.None
        );

        Assert.Equal(
            "“培训人次”已停用，不再填报新数据",
            Assert.Single(result.Problems).Problem.ToString()
        );
        Assert.Contains(await _office.CountedAsync(), figure => figure.Code == code);
        Assert.Null(await RetireAsync(Office.Administrator, isRetired: false));
        await _office.SubmittedAsync(Office.Entered(8, "2022"));
    }

    [Fact]
    public async Task Only_administrators_touch_the_catalogue()
    {
        var merge = _office.Database.Service<IndicatorMerge>();
        var districts = _office.Database.Service<DistrictCommands>();
        var town = (await CatalogueAsync()).District("town");
        foreach (var actor in new[] { Office.Clerk, Office.Reviewer, Actor.Visitor })
        {
            Assert.NotNull(await Commands.AddAsync(actor, Visits, CancellationToken.None));
            Assert.NotNull(await Commands.ChangeAsync(actor, Visits, null, CancellationToken.None));
            Assert.NotNull(await RetireAsync(actor, isRetired: true));
            Assert.NotNull(
                await merge.RunAsync(actor, "trained", "spaces", "同义", CancellationToken.None)
            );
            Assert.NotNull(
                await districts.AddAsync(actor, town with { Code = "x" }, CancellationToken.None)
            );
            Assert.NotNull(await districts.ChangeAsync(actor, town, null, CancellationToken.None));
            Assert.NotNull(
                await districts.RetireAsync(actor, "town", true, CancellationToken.None)
            );
        }

        Assert.Empty(await LogAsync());
    }

    private async Task<Catalogue> CatalogueAsync() =>
        await _office.Database.Catalogues.GetAsync(CancellationToken.None);

    private Task<IReadOnlyList<AuditRow>> LogAsync() =>
        _office
            .Database.Service<AuditLog>()
            .ReadAsync(null, AuditAct.Catalogue, null, null, 10, CancellationToken.None);

    private Task<global::Dashboard.Storage.Problem?> AddAsync(Indicator indicator) =>
        Commands.AddAsync(Office.Administrator, indicator, CancellationToken.None);

    [Fact]
    public async Task Who_changes_what_somebody_else_just_changed_is_told()
    {
        var catalogue = await _office.Database.Catalogues.GetAsync(CancellationToken.None);
        var seen = catalogue.Indicator("spaces");
        Assert.Null(await ChangeAsync(seen with { Name = "泊位" }));

        var late = await Commands.ChangeAsync(
            Office.Administrator,
            seen with
            {
                Definition = "另一种说法。",
            },
            seen,
            CancellationToken.None
        );

        Assert.Contains("刚被他人更改", late?.ToString(), StringComparison.Ordinal);
        catalogue = await _office.Database.Catalogues.GetAsync(CancellationToken.None);
        var now = catalogue.Indicator("spaces");
        Assert.Equal("泊位", now.Name);
        Assert.Null(
            await Commands.ChangeAsync(
                Office.Administrator,
                now with
                {
                    Definition = "另一种说法。",
                },
                now,
                CancellationToken.None
            )
        );
    }

    private Task<global::Dashboard.Storage.Problem?> ChangeAsync(Indicator indicator) =>
        Commands.ChangeAsync(Office.Administrator, indicator, null, CancellationToken.None);

    private Task<global::Dashboard.Storage.Problem?> RetireAsync(Actor actor, bool isRetired) =>
        Commands.RetireAsync(actor, "trained", isRetired, CancellationToken.None);

    private async Task RefusedAsync(string sentence, Indicator indicator)
    {
        Assert.Equal(sentence, (await AddAsync(indicator))?.ToString());
        Assert.Equal(3, (await CatalogueAsync()).Indicators.Count);
    }
}
