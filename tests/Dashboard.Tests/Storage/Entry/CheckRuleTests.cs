using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Entry;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Entry;

public sealed class CheckRuleTests : IAsyncLifetime, IDisposable
{
    private readonly Office _office = new();

    private CheckRuleCommands Rules => _office.Database.Service<CheckRuleCommands>();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task A_saved_rule_is_the_one_that_entries_are_checked_by()
    {
        Assert.Null(await SaveAsync("trained", Range(0, 1_000)));
        Assert.Equal(
            [CheckKind.Range],
            (await TriedAsync(Office.Entered(1_001))).Select(finding => finding.Check)
        );

        Assert.Null(await SaveAsync("trained"));
        Assert.Empty(await TriedAsync(Office.Entered(1_001)));
    }

    [Fact]
    public async Task An_indicators_own_rule_stands_before_the_one_for_all()
    {
        await _office.ApprovedAsync(Office.Entered(700, "2022"));
        Assert.Null(await SaveAsync(null, new CheckRule(null, CheckKind.Jump, Grade.Hint)));
        Assert.Equal(Grade.Hint, Assert.Single(await TriedAsync(Office.Entered(30_000))).Grade);

        Assert.Null(await SaveAsync("trained", new CheckRule(null, CheckKind.Jump, Grade.Refused)));
        Assert.Equal(Grade.Refused, Assert.Single(await TriedAsync(Office.Entered(30_000))).Grade);
        Assert.Equal(2, (await Rules.ListAsync(CancellationToken.None)).Count);
    }

    [Fact]
    public async Task A_trial_finds_what_the_edited_rules_would_and_saves_nothing()
    {
        var code = await _office.ApprovedAsync(Office.Entered(700));
        await _office.SubmittedAsync(Office.Entered(900, "2022") with { Explanation = "已核" });

        var trial = await TrialAsync("trained", Range(0, 500));

        Assert.Equal(1, trial.Figures);
        var found = Assert.Single(trial.First);
        Assert.Equal((code, CheckKind.Range), (found.Figure.Code, found.Finding.Check));
        Assert.Equal(1, trial.Found[Grade.Refused]);
        Assert.Empty(await Rules.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_trial_takes_the_edited_rules_in_place_of_the_saved_ones()
    {
        await _office.ApprovedAsync(Office.Entered(700));
        Assert.Null(await SaveAsync("trained", Range(0, 500)));

        Assert.Equal(0, (await TrialAsync("trained", Range(0, 800))).Count);
        Assert.Equal(0, (await TrialAsync("trained")).Count);
        Assert.Equal(1, (await TrialAsync(null)).Count);
    }

    [Fact]
    public async Task Two_figures_that_do_not_go_together_are_found_once()
    {
        await _office.ApprovedAsync(Office.Entered(700));
        await _office.ApprovedAsync(
            Office.Entered(690, document: "另一份文件") with
            {
                Explanation = "口径不同",
            }
        );

        Assert.Equal(CheckKind.Other, Assert.Single((await TrialAsync(null)).First).Finding.Check);
    }

    [Fact]
    public async Task Only_administrators_try_or_set_rules()
    {
        foreach (var actor in new[] { Office.Clerk, Office.Reviewer, Actor.Visitor })
        {
            Assert.NotNull(await Rules.SaveAsync(actor, null, [], CancellationToken.None));
            Assert.NotNull((await Rules.TryAsync(actor, null, [], CancellationToken.None)).Problem);
        }
    }

    [Fact]
    public async Task Rules_that_cannot_be_meant_are_refused_with_a_sentence()
    {
        await RefusedAsync("没有编码为“ghost”的指标", "ghost");
        await RefusedAsync("范围的下限大于上限", "trained", Range(2, 1));
        await RefusedAsync("各指标单位不同，范围要按指标设", null, Range(0, 1));
        await RefusedAsync("范围的数值太大，或小数超过四位", "trained", Range(0, 0.00001m));
        await RefusedAsync("范围的数值太大，或小数超过四位", "trained", Range(0, decimal.MaxValue));
        await RefusedAsync(
            "单位不符的数据不能入库，这一项只能是强制",
            null,
            new CheckRule(null, CheckKind.Unit, Grade.Off)
        );
    }

    [Fact]
    public async Task The_audit_log_says_what_was_set()
    {
        Assert.Null(await SaveAsync("trained", Range(0, 500)));

        var log = await _office
            .Database.Service<AuditLog>()
            .ReadAsync(null, AuditAct.Catalogue, null, null, 10, CancellationToken.None);
        Assert.Equal(
            ("admin", "trained", """{"deed":"rules_set","range":"refused[0..500]"}"""),
            (log[0].Account, log[0].Subject, log[0].Detail)
        );
    }

    private static CheckRule Range(decimal min, decimal max) =>
        new(null, CheckKind.Range, Grade.Refused, min, max);

    private Task<global::Dashboard.Storage.Problem?> SaveAsync(
        string? indicator,
        params CheckRule[] rules
    ) => Rules.SaveAsync(Office.Administrator, indicator, rules, CancellationToken.None);

    private async Task<RuleTrial> TrialAsync(string? indicator, params CheckRule[] rules)
    {
        var (trial, problem) = await Rules.TryAsync(
            Office.Administrator,
            indicator,
            rules,
            CancellationToken.None
        );
        Assert.Null(problem);
        return trial!;
    }

    private async Task RefusedAsync(string sentence, string? indicator, params CheckRule[] rules)
    {
        Assert.Equal(sentence, (await SaveAsync(indicator, rules))?.ToString());
        Assert.Empty(await Rules.ListAsync(CancellationToken.None));
    }

    private async Task<IReadOnlyList<Finding>> TriedAsync(FigureEntry entry) =>
        (await _office.Entry.TryAsync([entry], CancellationToken.None))[0];
}
