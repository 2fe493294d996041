using System.Reflection;
using System.Runtime.CompilerServices;
using Dashboard.Administration.Accounts;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Briefings;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Connections;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Maps;
using Dashboard.Storage.Plans;
using Dashboard.Storage.Remarks;
using Dashboard.Storage.Reports;
using Dashboard.Storage.Review;
using Dashboard.Storage.Views;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Access;

/// <summary>
/// What a circuit can do is done by the command classes. Each of their methods is called by everyone who may not, and must
/// refuse and change nothing; a new one has to be put into the table below.
/// </summary>
public sealed class RefusedCommandsTests : IAsyncLifetime, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Actor Viewer = new("sun", Role.Viewer, ["city"]);
    private static readonly Actor Elsewhere = Setup.Office.OtherClerk;
    private static readonly Actor Clerk = Setup.Office.Clerk;
    private static readonly Actor Reviewer = Setup.Office.Reviewer;
    private static readonly Actor Administrator = Setup.Office.Administrator;
    private static readonly Actor[] NotClerks = [Actor.Visitor, Viewer, Elsewhere, Administrator];
    private static readonly Actor[] NotReviewers =
    [
        Actor.Visitor,
        Viewer,
        Clerk,
        Elsewhere,
        Administrator,
    ];
    private static readonly Actor[] NotAdministrators = [Actor.Visitor, Viewer, Clerk, Reviewer];
    private static readonly Actor[] NotOwners = [Actor.Visitor, Viewer, Elsewhere, Administrator];
    private static readonly BriefingDetails Details = new("通报", "", new(2026, 1, 1), "monthly");
    private static readonly NewBriefingItem Remark = new(
        BriefingItemKind.Remark,
        "说明",
        null,
        null,
        ""
    );

    private static readonly NewViewItem Part = new("车位", new("zone", "2022", "spaces", "x"));

    // Method, who may not, and what they try.
    private static readonly Dictionary<
        string,
        (Actor[] May, Func<World, Actor, Task<object?>> Try)
    > Table = new(StringComparer.Ordinal)
    {
        ["EntryCommands.PlanAsync"] = (
            NotClerks,
            async (at, who) =>
                await at.Entry.PlanAsync(who, [Setup.Office.Entered(1)], "试", null, None)
        ),
        ["EntryCommands.SubmitAsync"] = (
            NotClerks,
            async (at, who) =>
                await at.Entry.SubmitAsync(who, [Setup.Office.Entered(1)], null, None)
        ),
        ["EntryCommands.ImportAsync"] = (
            NotClerks,
            async (at, who) =>
                await at.Entry.ImportAsync(who, "a.csv", [Setup.Office.Entered(1)], null, None)
        ),
        ["EntryCommands.ReceiveAsync"] = (
            NotClerks,
            async (at, who) =>
                await at.Entry.ReceiveAsync(who, at.Receipt, [Setup.Office.Entered(1)], None)
        ),
        ["SystemTokenCommands.MakeAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<SystemTokenCommands>().MakeAsync(who, GivenConnections.Token, None)
        ),
        ["SystemTokenCommands.EndAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<SystemTokenCommands>().EndAsync(who, at.Receipt.Token, None)
        ),
        ["WebhookCommands.AddAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<WebhookCommands>().AddAsync(who, "https://oa.example/in", "x", None)
        ),
        ["WebhookCommands.RemoveAsync"] = (
            NotAdministrators,
            async (at, who) => await at.Get<WebhookCommands>().RemoveAsync(who, at.Webhook, None)
        ),
        ["WebhookCommands.RetryAsync"] = (
            NotAdministrators,
            async (at, who) => await at.Get<WebhookCommands>().RetryAsync(who, at.Webhook, None)
        ),
        ["EntryCommands.CorrectAsync"] = (
            [.. NotClerks, Reviewer],
            async (at, who) =>
                await at.Entry.CorrectAsync(
                    who,
                    at.Waiting.Code,
                    at.Waiting.Version,
                    Setup.Office.Entered(2),
                    None
                )
        ),
        ["EntryCommands.WithdrawAsync"] = (
            [.. NotClerks, Reviewer],
            async (at, who) =>
                await at.Entry.WithdrawAsync(who, at.Waiting.Code, at.Waiting.Version, None)
        ),
        ["ReviewCommands.ApproveAsync"] = (
            NotReviewers,
            async (at, who) => await at.Review.ApproveAsync(who, [at.Waiting], None)
        ),
        ["ReviewCommands.ReturnAsync"] = (
            NotReviewers,
            async (at, who) => await at.Review.ReturnAsync(who, at.Waiting, "不对", None)
        ),
        ["ReviewCommands.PreferAsync"] = (
            NotReviewers,
            async (at, who) => await at.Review.PreferAsync(who, at.Approved, "更可靠", None)
        ),
        ["TimeCommands.SettleAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<TimeCommands>().SettleAsync(who, at.Waiting, "存量按期末", None)
        ),
        ["CheckRuleCommands.TryAsync"] = (
            NotAdministrators,
            async (at, who) => await at.Get<CheckRuleCommands>().TryAsync(who, null, [], None)
        ),
        ["CheckRuleCommands.SaveAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<CheckRuleCommands>()
                    .SaveAsync(who, null, [new(null, CheckKind.Range, Grade.Hint)], None)
        ),
        ["ReadingCommands.SubmitAsync"] = (
            [Actor.Visitor, Viewer, Administrator],
            async (at, who) =>
            {
                var (result, problem) = await at.Get<ReadingCommands>()
                    .SubmitAsync(
                        who,
                        [new("题", "某报", new(2023, 1, 1), DistrictLevel.County, "培训700人次。")],
                        _ => [Setup.Office.Entered(700)],
                        None
                    );
                return problem ?? (result.IsSaved ? null : result.Problems[0].Problem);
            }
        ),
        ["ReportCommands.AddAsync"] = (
            [Actor.Visitor, Viewer, Administrator],
            async (at, who) =>
                await at.Get<ReportCommands>()
                    .AddAsync(
                        who,
                        new("题", "某报", new(2023, 1, 1), DistrictLevel.County, "培训700人次。"),
                        None
                    )
        ),
        ["PlanCommands.AddAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<PlanCommands>().AddAsync(who, "trained", ["zone"], Terms, None)
        ),
        ["PlanCommands.ChangeAsync"] = (
            NotAdministrators,
            async (at, who) => await at.Get<PlanCommands>().ChangeAsync(who, at.Plan, Terms, None)
        ),
        ["PlanCommands.RemoveAsync"] = (
            NotAdministrators,
            async (at, who) => await at.Get<PlanCommands>().RemoveAsync(who, at.Plan, None)
        ),
        ["RemarkCommands.AddAsync"] = (
            NotAdministrators,
            async (at, who) => await at.Get<RemarkCommands>().AddAsync(who, Everywhere, None)
        ),
        ["RemarkCommands.ChangeAsync"] = (
            [Actor.Visitor, Viewer, Clerk, ReviewerElsewhere],
            async (at, who) =>
                await at.Get<RemarkCommands>()
                    .ChangeAsync(who, at.Noted, Everywhere with { District = "zone" }, None)
        ),
        ["RemarkCommands.RemoveAsync"] = (
            [Actor.Visitor, Viewer, Clerk, ReviewerElsewhere],
            async (at, who) => await at.Get<RemarkCommands>().RemoveAsync(who, at.Noted, None)
        ),
        ["DistrictGroupCommands.SaveAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<DistrictGroupCommands>()
                    .SaveAsync(who, null, new("一组", ["zone", "town"]), None)
        ),
        ["DistrictGroupCommands.RemoveAsync"] = (
            NotAdministrators,
            async (at, who) => await at.Get<DistrictGroupCommands>().RemoveAsync(who, Group, None)
        ),
        ["MapCommands.KeepAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<MapCommands>()
                    .KeepAsync(
                        who,
                        "GS(0000)0号",
                        [new("city", 1, 1, [new("zone", "M0 0z", 0, 0)])],
                        None
                    )
        ),
        ["MapCommands.RemoveAsync"] = (
            NotAdministrators,
            async (at, who) => await at.Get<MapCommands>().RemoveAsync(who, "city", None)
        ),
        ["IndicatorCommands.AddAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<IndicatorCommands>()
                    .AddAsync(who, at.Trained with { Code = "new", Name = "新指标" }, None)
        ),
        ["IndicatorCommands.ChangeAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<IndicatorCommands>()
                    .ChangeAsync(who, at.Trained with { Name = "改名" }, null, None)
        ),
        ["IndicatorCommands.RetireAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<IndicatorCommands>().RetireAsync(who, "trained", true, None)
        ),
        ["IndicatorMerge.RunAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<IndicatorMerge>()
                    .RunAsync(who, "spaces-roadside", "spaces", "重复", None)
        ),
        ["DistrictCommands.AddAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<DistrictCommands>()
                    .AddAsync(who, at.Zone with { Code = "new", Name = "新区" }, None)
        ),
        ["DistrictCommands.ChangeAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<DistrictCommands>()
                    .ChangeAsync(who, at.Zone with { Name = "改名" }, null, None)
        ),
        ["DistrictCommands.RetireAsync"] = (
            NotAdministrators,
            async (at, who) => await at.Get<DistrictCommands>().RetireAsync(who, "zone", true, None)
        ),
        ["DistrictCommands.TakeOverAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<DistrictCommands>()
                    .TakeOverAsync(
                        who,
                        [new("34", "安徽省", DistrictLevel.Province)],
                        [new("341103001", "某街道", DistrictLevel.Town)],
                        None
                    )
        ),
        ["BriefingItemCommands.AddToLastAsync"] = (
            [Actor.Visitor],
            async (at, who) =>
                await at.Items.AddToLastAsync(who, Remark, Details, Language.Chinese, None)
        ),
        ["BriefingItemCommands.AddAsync"] = (
            NotOwners,
            async (at, who) => await at.Items.AddAsync(who, at.Briefing, 1, Remark, None)
        ),
        ["BriefingItemCommands.AddToAsync"] = (
            NotOwners,
            async (at, who) => await at.Items.AddToAsync(who, at.Briefing, Remark, None)
        ),
        ["BriefingItemCommands.InsertAsync"] = (
            NotOwners,
            async (at, who) => await at.Items.InsertAsync(who, at.Briefing, 1, 0, [Remark], None)
        ),
        ["BriefingItemCommands.MoveAsync"] = (
            NotOwners,
            async (at, who) => await at.Items.MoveAsync(who, at.Briefing, 1, at.Item, 1, None)
        ),
        ["BriefingItemCommands.RetitleAsync"] = (
            NotOwners,
            async (at, who) => await at.Items.RetitleAsync(who, at.Briefing, 1, at.Item, "改", None)
        ),
        ["BriefingItemCommands.WriteAsync"] = (
            NotOwners,
            async (at, who) => await at.Items.WriteAsync(who, at.Briefing, 1, at.Item, "改", None)
        ),
        ["BriefingItemCommands.RemoveAsync"] = (
            NotOwners,
            async (at, who) => await at.Items.RemoveAsync(who, at.Briefing, 1, at.Item, None)
        ),
        ["BriefingItemCommands.UpdateAsync"] = (
            NotOwners,
            async (at, who) =>
                await at.Items.UpdateAsync(
                    who,
                    at.Briefing,
                    1,
                    new Dictionary<int, ItemSnapshot> { [at.Item] = new() },
                    None
                )
        ),
        ["BriefingCommands.CreateAsync"] = (
            [Actor.Visitor],
            async (at, who) =>
                await at.Briefings.CreateAsync(who, Details, Language.Chinese, [], None)
        ),
        ["BriefingCommands.SaveAsync"] = (
            NotOwners,
            async (at, who) => await at.Briefings.SaveAsync(who, at.Briefing, 1, Details, None)
        ),
        ["BriefingCommands.CopyAsync"] = (
            NotOwners,
            async (at, who) => await at.Briefings.CopyAsync(who, at.Briefing, "副本", None)
        ),
        ["BriefingCommands.DeleteAsync"] = (
            NotOwners,
            async (at, who) => await at.Briefings.DeleteAsync(who, at.Briefing, None)
        ),
        ["ViewCommands.CreateAsync"] = (
            [Actor.Visitor],
            async (at, who) => await at.Views.CreateAsync(who, "看板", [], None)
        ),
        ["ViewCommands.AddAsync"] = (
            NotOwners,
            async (at, who) => await at.Views.AddAsync(who, at.View.Code, Part, None)
        ),
        ["ViewCommands.RenameAsync"] = (
            NotOwners,
            async (at, who) => await at.Views.RenameAsync(who, at.View.Code, 1, "新名", None)
        ),
        ["ViewCommands.MoveAsync"] = (
            NotOwners,
            async (at, who) =>
                await at.Views.MoveAsync(who, at.View.Code, 1, at.View.Items[0].Id, 1, None)
        ),
        ["ViewCommands.RemoveAsync"] = (
            NotOwners,
            async (at, who) =>
                await at.Views.RemoveAsync(who, at.View.Code, 1, at.View.Items[0].Id, None)
        ),
        ["ViewCommands.PublishAsync"] = (
            [.. NotAdministrators, Elsewhere],
            async (at, who) => await at.Views.PublishAsync(who, at.View.Code, 1, true, None)
        ),
        ["ViewCommands.DeleteAsync"] = (
            NotOwners,
            async (at, who) => await at.Views.DeleteAsync(who, at.View.Code, None)
        ),
        ["AccountCommands.AddAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<AccountCommands>()
                    .AddAsync(who, NewAccount("intruder"), "password-1234", None)
        ),
        ["BulkAccountCommands.AddAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<BulkAccountCommands>()
                    .AddAsync(who, [new(NewAccount("intruder"), "password-1234")], null, None)
        ),
        ["AccountCommands.ChangeAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<AccountCommands>().ChangeAsync(who, NewAccount("wang"), None)
        ),
        ["AccountCommands.ResetAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<AccountCommands>().ResetAsync(who, "wang", "password-5678", None)
        ),
        ["AccountCommands.ResetCodesAsync"] = (
            NotAdministrators,
            async (at, who) => await at.Get<AccountCommands>().ResetCodesAsync(who, "wang", None)
        ),
        ["AccountCommands.SignOutEverywhereAsync"] = (
            NotAdministrators,
            async (at, who) =>
                await at.Get<AccountCommands>().SignOutEverywhereAsync(who, "wang", None)
        ),
        ["AccountCommands.LockAsync"] = (
            NotAdministrators,
            async (at, who) => await at.Get<AccountCommands>().LockAsync(who, "wang", true, None)
        ),
    };

    // Asks and changes nothing, for whoever was let in.
    private static readonly HashSet<string> Questions =
    [
        "EntryCommands.TryAsync",
        "CheckRuleCommands.ListAsync",
        "ReportCommands.TextAsync",
        "IndicatorCommands.FigureCountsAsync",
        "RemarkCommands.MayWrite",
        "AccountCommands.ListAsync",
        "AccountCommands.NewPassword",
    ];

    // Has nobody to ask: the one who makes the first account is the first. Its own tests show that it works once.
    private static readonly HashSet<string> WithoutActor = ["AccountCommands.AddFirstAsync"];

    private readonly Office _office = new();
    private ServiceProvider? _services;

    private const string Group = "两区";

    private static Actor ReviewerElsewhere => new("wu", Role.Reviewer, ["other"]);

    private static DatedRemark Everywhere =>
        new("trained", null, new(2023, 1, 1), "统计口径调整", true);

    private static PlanTerms Terms => new(Frequency.Month, 10, new(2023, 1, 1));

    public static TheoryData<string> Decided => [.. Table.Keys];

    public async Task InitializeAsync()
    {
        await _office.InitializeAsync();
        var services = new ServiceCollection().AddLogging();
        _office.Database.AddTo(services);
        services.AddAccounts();
        _services = services.BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await _services!.DisposeAsync();
        await _office.DisposeAsync();
    }

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Every_command_is_in_the_table() =>
        Assert.Equal(
            typeof(EntryCommands)
                .Assembly.GetTypes()
                .Concat(typeof(AccountCommands).Assembly.GetTypes())
                .Where(type =>
                    type == typeof(IndicatorMerge)
                    || type.Name.EndsWith("Commands", StringComparison.Ordinal)
                )
                .SelectMany(type =>
                    type.GetMethods(
                            BindingFlags.Public
                                | BindingFlags.Instance
                                | BindingFlags.Static
                                | BindingFlags.DeclaredOnly
                        )
                        .Where(method => !method.IsSpecialName)
                        .Select(method => $"{type.Name}.{method.Name}")
                )
                .Order()
                .Distinct(),
            Table.Keys.Concat(Questions).Concat(WithoutActor).Order()
        );

    [Theory]
    [MemberData(nameof(Decided))]
    public async Task Who_may_not_is_refused_and_nothing_is_changed(string command)
    {
        var at = await World.MakeAsync(_office, _services!);
        var before = await DumpAsync();
        var (mayNot, attempt) = Table[command];
        foreach (var actor in mayNot)
        {
            var answer = await attempt(at, actor);

            Assert.True(IsRefused(answer), $"{command} by {actor.Role} {actor.Account}: {answer}");
            Assert.Equal(before, await DumpAsync());
        }
    }

    private static AccountEntry NewAccount(string name) =>
        new(name, "某人", Role.Administrator, ["city"]);

    private static bool IsRefused(object? answer) =>
        answer switch
        {
            Problem => true,
            EntryResult result => !result.IsSaved,
            BriefingMade made => made.Problem is not null,
            ViewMade made => made.Problem is not null,
            IEnumerable<EntryPlan> plans => plans.All(plan => plan.Act == PlannedAct.Wrong),
            ITuple pair => Enumerable.Range(0, pair.Length).Any(i => pair[i] is Problem),
            _ => false,
        };

    // All rows of all tables but the audit, where a refused attempt may well be written down.
    private async Task<string> DumpAsync()
    {
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        var tables = db
            .Model.GetEntityTypes()
            .Select(type => type.GetTableName()!)
            .Where(name => !name.Contains("Audit", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal);
        var text = new System.Text.StringBuilder();
        await db.Database.OpenConnectionAsync();
        foreach (var table in tables)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                var cells = new object[rows.FieldCount];
                rows.GetValues(cells);
                text.Append(table).Append('|').AppendJoin('|', cells).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>An office with one of everything, so that only the right is missing.</summary>
    private sealed record World(
        Office Office,
        IServiceProvider Services,
        Looked Waiting,
        string Approved,
        int Plan,
        int Noted,
        string Briefing,
        int Item,
        SavedView View,
        Receipt Receipt,
        int Webhook,
        Indicator Trained,
        District Zone
    )
    {
        public EntryCommands Entry => Office.Entry;

        public ReviewCommands Review => Office.Review;

        public BriefingCommands Briefings => Get<BriefingCommands>();

        public BriefingItemCommands Items => Get<BriefingItemCommands>();

        public ViewCommands Views => Get<ViewCommands>();

        public T Get<T>()
            where T : notnull => Services.GetRequiredService<T>();

        public static async Task<World> MakeAsync(Office office, IServiceProvider services)
        {
            var approved = await office.ApprovedAsync(Setup.Office.Entered(700, "2022"));
            var waiting = await office.SubmittedAsync(Setup.Office.Entered(710, "2023"));
            Assert.Null(
                await services
                    .GetRequiredService<PlanCommands>()
                    .AddAsync(Administrator, "spaces", ["zone"], Terms, None)
            );
            Assert.Null(
                await services
                    .GetRequiredService<RemarkCommands>()
                    .AddAsync(Administrator, Everywhere with { District = "zone" }, None)
            );
            Assert.Null(
                await services
                    .GetRequiredService<DistrictGroupCommands>()
                    .SaveAsync(Administrator, null, new(Group, ["zone", "other"]), None)
            );
            Assert.Null(
                await services
                    .GetRequiredService<AccountCommands>()
                    .AddAsync(Actor.System, new("wang", "", Role.Viewer, []), "password-1234", None)
            );
            var made = await services
                .GetRequiredService<BriefingCommands>()
                .CreateAsync(Clerk, Details, Language.Chinese, [Remark, Remark], None);
            var saved = await services
                .GetRequiredService<BriefingQuery>()
                .FindAsync(Clerk, made.Code!, None);
            var view = await services
                .GetRequiredService<ViewCommands>()
                .CreateAsync(Clerk, "看板", [Part, Part], None);
            var catalogue = await office.Database.Catalogues.GetAsync(None);
            return new(
                office,
                services,
                waiting,
                approved,
                (await services.GetRequiredService<PlanQuery>().AllAsync(None))[0].Id,
                (await services.GetRequiredService<RemarkQuery>().AllAsync(None))[0].Id,
                made.Code!,
                saved!.Items[0].Id,
                (
                    await services
                        .GetRequiredService<ViewQuery>()
                        .FindAsync(Clerk, view.Code!, None)
                )!,
                await GivenConnections.ReceiptAsync(office, "key"),
                await GivenConnections.WebhookAsync(office),
                catalogue.Indicator("trained"),
                catalogue.District("zone")
            );
        }
    }
}
