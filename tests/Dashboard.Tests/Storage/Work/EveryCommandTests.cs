using System.Reflection;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Connections;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Maps;
using Dashboard.Storage.Plans;
using Dashboard.Storage.Remarks;
using Dashboard.Storage.Reports;
using Dashboard.Storage.Review;
using Dashboard.Storage.Views;
using Dashboard.Storage.Work;
using Dashboard.Tests.Setup;
using Dashboard.Tests.Storage.Review;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Storage.Work;

/// <summary>Each public command is done once; its line in the audit log and the history of the figures it changed are found.</summary>
public sealed class EveryCommandTests : IAsyncLifetime, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    // They take an actor and change nothing.
    private static readonly string[] Looks =
    [
        "EntryCommands.PlanAsync",
        "CheckRuleCommands.TryAsync",
    ];

    // A briefing is its owner's paper: nothing that counts changes. What was learned says itself who taught it and when.
    private static readonly string[] Unaudited = ["BriefingCommands", "BriefingItemCommands"];

    private static readonly NewViewItem Part = new("车位", new("zone", "2022", "spaces", "x"));
    private static readonly Task<Problem?> NoProblem = Task.FromResult<Problem?>(null);

    private static readonly PlanTerms Monthly = new(Frequency.Month, 10, new(2023, 1, 1));

    private static readonly Dictionary<string, Func<Office, Task<object?>>> Commands = new()
    {
        ["EntryCommands.SubmitAsync"] = async office =>
            Problems(await office.Entry.SubmitAsync(Office.Clerk, [Office.Entered(7)], null, None)),
        ["EntryCommands.ImportAsync"] = async office =>
            Problems(
                await office.Entry.ImportAsync(
                    Office.Clerk,
                    "a.csv",
                    [Office.Entered(7)],
                    null,
                    None
                )
            ),
        ["EntryCommands.ReceiveAsync"] = async office =>
            Problems(
                await office.Entry.ReceiveAsync(
                    Office.Clerk,
                    await GivenConnections.ReceiptAsync(office, "k"),
                    [Office.Entered(7)],
                    None
                )
            ),
        ["EntryCommands.CorrectAsync"] = async office =>
        {
            var looked = await office.SubmittedAsync(Office.Entered(7));
            return Problems(
                await office.Entry.CorrectAsync(
                    Office.Clerk,
                    looked.Code,
                    looked.Version,
                    Office.Entered(8),
                    None
                )
            );
        },
        ["EntryCommands.WithdrawAsync"] = async office =>
        {
            var looked = await office.SubmittedAsync(Office.Entered(7));
            return await office.Entry.WithdrawAsync(
                Office.Clerk,
                looked.Code,
                looked.Version,
                None
            );
        },
        ["ReviewCommands.ApproveAsync"] = async office =>
            await office.Review.ApproveAsync(
                Office.Reviewer,
                [await office.SubmittedAsync(Office.Entered(7))],
                None
            ),
        ["ReviewCommands.ReturnAsync"] = async office =>
            await office.Review.ReturnAsync(
                Office.Reviewer,
                await office.SubmittedAsync(Office.Entered(7)),
                "再核",
                None
            ),
        ["ReviewCommands.PreferAsync"] = async office =>
            await office.Review.PreferAsync(
                Office.Reviewer,
                await office.ApprovedAsync(Office.Entered(7)),
                "以此为准",
                None
            ),
        ["TimeCommands.SettleAsync"] = async office =>
        {
            var code = await office.ApprovedAsync(
                Office.Entered(25_000, "@2023-12-31", "spaces", unit: "个")
            );
            await UnsettledTimesTests.StoreWithTheMonthAsync(office, code);
            var version = (await office.Queue.FindAsync(code, None))!.Version;
            return await office
                .Database.Service<TimeCommands>()
                .SettleAsync(Office.Administrator, new(code, version), "存量按期末", None);
        },
        ["ReportCommands.AddAsync"] = async office =>
            (
                await office
                    .Database.Service<ReportCommands>()
                    .AddAsync(Office.Clerk, Brought, None)
            ).Problem,
        ["ReadingCommands.SubmitAsync"] = async office =>
            Problems(
                (
                    await office
                        .Database.Service<ReadingCommands>()
                        .SubmitAsync(Office.Clerk, [Brought], _ => [Office.Entered(7)], None)
                ).Result
            ),
        ["IndicatorProposal.AddAsync"] = async office =>
            (
                await office
                    .Database.Service<IndicatorProposal>()
                    .AddAsync(Office.Clerk, "新指标", "个", Nature.Stock, None)
            ).Problem,
        ["IndicatorMerge.RunAsync"] = office =>
            Administered<IndicatorMerge>(
                office,
                (merge, admin) =>
                    merge.RunAsync(admin, "spaces-roadside", "trained", "同一指标", None),
                prepare: () => OneNatureAsync(office)
            ),
        ["IndicatorCommands.AddAsync"] = office =>
            Administered<IndicatorCommands>(
                office,
                (commands, admin) => commands.AddAsync(admin, Indicator("more", "新指标"), None)
            ),
        ["IndicatorCommands.ChangeAsync"] = office =>
            Administered<IndicatorCommands>(
                office,
                (commands, admin) =>
                    commands.ChangeAsync(admin, Indicator("trained", "培训"), null, None)
            ),
        ["IndicatorCommands.RetireAsync"] = office =>
            Administered<IndicatorCommands>(
                office,
                (commands, admin) => commands.RetireAsync(admin, "trained", true, None)
            ),
        ["DistrictCommands.AddAsync"] = office =>
            Administered<DistrictCommands>(
                office,
                (commands, admin) =>
                    commands.AddAsync(
                        admin,
                        Given.District("new", "zone", DistrictLevel.Town),
                        None
                    )
            ),
        ["DistrictCommands.ChangeAsync"] = office =>
            Administered<DistrictCommands>(
                office,
                (commands, admin) =>
                    commands.ChangeAsync(
                        admin,
                        Given.District("town", "zone", DistrictLevel.Town, "新名"),
                        null,
                        None
                    )
            ),
        ["DistrictCommands.RetireAsync"] = office =>
            Administered<DistrictCommands>(
                office,
                (commands, admin) => commands.RetireAsync(admin, "town", true, None)
            ),
        ["DistrictCommands.TakeOverAsync"] = office =>
            Administered<DistrictCommands>(
                office,
                (commands, admin) =>
                    commands.TakeOverAsync(
                        admin,
                        [new("34", "安徽省", DistrictLevel.Province)],
                        [new("341103001", "某街道", DistrictLevel.Town)],
                        None
                    )
            ),
        ["CheckRuleCommands.SaveAsync"] = office =>
            Administered<CheckRuleCommands>(
                office,
                (commands, admin) =>
                    commands.SaveAsync(
                        admin,
                        "trained",
                        [new("trained", CheckKind.Range, Grade.Refused, 0, 500)],
                        None
                    )
            ),
        ["PlanCommands.AddAsync"] = office =>
            Administered<PlanCommands>(office, (plans, admin) => PlanAsync(plans, admin)),
        ["PlanCommands.ChangeAsync"] = office =>
            Administered<PlanCommands>(
                office,
                async (plans, admin) =>
                    await PlanAsync(plans, admin)
                    ?? await plans.ChangeAsync(admin, 1, Monthly with { DueDays = 5 }, None)
            ),
        ["PlanCommands.RemoveAsync"] = office =>
            Administered<PlanCommands>(
                office,
                async (plans, admin) =>
                    await PlanAsync(plans, admin) ?? await plans.RemoveAsync(admin, 1, None)
            ),
        ["RemarkCommands.AddAsync"] = async office =>
            await office.Database.Service<RemarkCommands>().AddAsync(Office.Reviewer, Remark, None),
        ["RemarkCommands.ChangeAsync"] = office =>
            Administered<RemarkCommands>(
                office,
                async (remarks, admin) =>
                    await remarks.AddAsync(admin, Remark, None)
                    ?? await remarks.ChangeAsync(admin, 1, Remark with { Text = "区划合并" }, None)
            ),
        ["RemarkCommands.RemoveAsync"] = office =>
            Administered<RemarkCommands>(
                office,
                async (remarks, admin) =>
                    await remarks.AddAsync(admin, Remark, None)
                    ?? await remarks.RemoveAsync(admin, 1, None)
            ),
        ["DistrictGroupCommands.SaveAsync"] = office =>
            Administered<DistrictGroupCommands>(
                office,
                (groups, admin) => groups.SaveAsync(admin, null, Group, None)
            ),
        ["DistrictGroupCommands.RemoveAsync"] = office =>
            Administered<DistrictGroupCommands>(
                office,
                async (groups, admin) =>
                    await groups.SaveAsync(admin, null, Group, None)
                    ?? await groups.RemoveAsync(admin, Group.Name, None)
            ),
        ["MapCommands.KeepAsync"] = office =>
            Administered<MapCommands>(
                office,
                (maps, admin) => maps.KeepAsync(admin, "GS(0000)0号", Maps, None)
            ),
        ["MapCommands.RemoveAsync"] = office =>
            Administered<MapCommands>(
                office,
                async (maps, admin) =>
                    await maps.KeepAsync(admin, "GS(0000)0号", Maps, None)
                    ?? await maps.RemoveAsync(admin, "city", None)
            ),
        ["SystemTokenCommands.MakeAsync"] = office =>
            Administered<SystemTokenCommands>(
                office,
                async (tokens, admin) =>
                    (await tokens.MakeAsync(admin, GivenConnections.Token, None)).Problem
            ),
        ["SystemTokenCommands.EndAsync"] = office =>
            Administered<SystemTokenCommands>(
                office,
                async (tokens, admin) =>
                    (await tokens.MakeAsync(admin, GivenConnections.Token, None)).Problem
                    ?? await tokens.EndAsync(admin, 1, None)
            ),
        ["WebhookCommands.AddAsync"] = office =>
            Administered<WebhookCommands>(
                office,
                (hooks, admin) => hooks.AddAsync(admin, "https://oa.example/in", "secret", None)
            ),
        ["WebhookCommands.RemoveAsync"] = office =>
            Administered<WebhookCommands>(
                office,
                async (hooks, admin) =>
                    await hooks.AddAsync(admin, "https://oa.example/in", "secret", None)
                    ?? await hooks.RemoveAsync(admin, 1, None)
            ),
        ["WebhookCommands.RetryAsync"] = office =>
            Administered<WebhookCommands>(
                office,
                async (hooks, admin) =>
                    await hooks.AddAsync(admin, "https://oa.example/in", "secret", None)
                    ?? await hooks.RetryAsync(admin, 1, None)
            ),
        ["ViewCommands.CreateAsync"] = office => Viewed(office, (_, _, _) => NoProblem),
        ["ViewCommands.AddAsync"] = office =>
            Viewed(office, (views, actor, view) => views.AddAsync(actor, view.Code, Part, None)),
        ["ViewCommands.RenameAsync"] = office =>
            Viewed(
                office,
                (views, actor, view) => views.RenameAsync(actor, view.Code, 1, "新名", None)
            ),
        ["ViewCommands.MoveAsync"] = office =>
            Viewed(
                office,
                (views, actor, view) =>
                    views.MoveAsync(actor, view.Code, 1, view.Items[0].Id, 1, None)
            ),
        ["ViewCommands.RemoveAsync"] = office =>
            Viewed(
                office,
                (views, actor, view) =>
                    views.RemoveAsync(actor, view.Code, 1, view.Items[0].Id, None)
            ),
        ["ViewCommands.PublishAsync"] = office =>
            Viewed(
                office,
                (views, actor, view) => views.PublishAsync(actor, view.Code, 1, true, None)
            ),
        ["ViewCommands.DeleteAsync"] = office =>
            Viewed(office, (views, actor, view) => views.DeleteAsync(actor, view.Code, None)),
    };

    private static DatedRemark Remark =>
        new("trained", "zone", new(2023, 1, 1), "统计口径调整", true);

    private static DistrictGroup Group => new("两区", ["zone", "other"]);

    private static DistrictMap[] Maps => [new("city", 1, 1, [new("zone", "M0 0z", 0, 0)])];

    private readonly Office _office = new();

    public static TheoryData<string> Names => [.. Commands.Keys];

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void No_command_is_forgotten_here()
    {
        var storage = typeof(DashboardContext).Assembly;
        var classes = storage
            .GetExportedTypes()
            .Where(type =>
                type != typeof(Deeds)
                && !Unaudited.Contains(type.Name)
                && (
                    type.Name.EndsWith("Commands", StringComparison.Ordinal)
                    || type.GetConstructors()
                        .Any(made =>
                            made.GetParameters().Any(one => one.ParameterType == typeof(Deeds))
                        )
                )
            )
            .ToList();

        Assert.Equal(
            classes
                .SelectMany(type =>
                    type.GetMethods(
                            BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly
                        )
                        .Where(method =>
                            method.GetParameters().FirstOrDefault()?.ParameterType == typeof(Actor)
                        )
                        .Select(method => $"{type.Name}.{method.Name}")
                )
                .Except(Looks)
                .Order(StringComparer.Ordinal),
            Commands.Keys.Order(StringComparer.Ordinal)
        );
        Assert.All(
            classes,
            type =>
                Assert.Contains(
                    type.GetConstructors().Single().GetParameters(),
                    one => one.ParameterType == typeof(Deeds)
                )
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_command_leaves_its_line_and_the_history_of_each_figure(string command)
    {
        Assert.Null(await Commands[command](_office));

        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        var line = await db.Audit.OrderByDescending(row => row.Id).FirstAsync();
        Assert.Contains(line.Account, new[] { "zhang", "li", "admin" });
        Assert.NotEmpty(line.Subject);
        var figures = await db.Figures.AsNoTracking().Include(row => row.Citations).ToListAsync();
        foreach (var row in figures.Where(row => row.Version > 1 || !row.FromCatalogue))
        {
            var steps = await db
                .Revisions.Where(step => step.FigureCode == row.Code)
                .OrderBy(step => step.Id)
                .ToListAsync();
            Assert.Equal(FigureSnapshot.Of(row).ToJson(), steps[^1].Snapshot);
            Assert.Equal(
                row.State == FigureState.Approved ? 1 : 0,
                steps.Count(step => step.KnownFromUtc != null && step.KnownToUtc == null)
            );
        }

        var coverage = await _office.Database.Figures.CoverageAsync(None);
        Assert.Equal(
            figures.Count(row => row.State == FigureState.Approved),
            coverage.Sum(one => one.Figures)
        );
    }

    private static BroughtReport Brought =>
        new("年终", "", new(2023, 12, 31), DistrictLevel.County, "某区全年一共培训700人次。");

    private static object? Problems(EntryResult result) => result.IsSaved ? null : result.Problems;

    private static Indicator Indicator(string code, string name) =>
        new(
            code,
            name,
            "",
            "队伍建设",
            "人次",
            Nature.Flow,
            Direction.More,
            OverDistricts.Sum,
            null,
            [],
            ""
        );

    private static Task<Problem?> PlanAsync(PlanCommands plans, Actor admin) =>
        plans.AddAsync(admin, "trained", ["zone"], Monthly, None);

    // Two indicators of one unit and one nature, the first with figures approved and waiting.
    private static async Task OneNatureAsync(Office office)
    {
        var commands = office.Database.Service<IndicatorCommands>();
        Assert.Null(
            await commands.ChangeAsync(
                Office.Administrator,
                Indicator("spaces-roadside", "路内"),
                null,
                None
            )
        );
        await office.ApprovedAsync(Office.Entered(7, indicator: "spaces-roadside"));
        await office.SubmittedAsync(Office.Entered(8, "2022", "spaces-roadside"));
    }

    private static async Task<object?> Viewed(
        Office office,
        Func<ViewCommands, Actor, SavedView, Task<Problem?>> command
    )
    {
        var commands = office.Database.Service<ViewCommands>();
        var made = await commands.CreateAsync(Office.Administrator, "看板", [Part, Part], None);
        var view = await office
            .Database.Service<ViewQuery>()
            .FindAsync(Office.Administrator, made.Code!, None);
        return await command(commands, Office.Administrator, view!);
    }

    private static async Task<object?> Administered<T>(
        Office office,
        Func<T, Actor, Task<Problem?>> command,
        Func<Task>? prepare = null
    )
        where T : notnull
    {
        if (prepare is not null)
        {
            await prepare();
        }

        return await command(office.Database.Service<T>(), Office.Administrator);
    }
}
