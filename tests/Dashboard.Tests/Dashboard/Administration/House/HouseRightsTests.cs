using Dashboard.Administration.Accounts;
using Dashboard.Administration.House;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Administration.House;

/// <summary>Roles and districts that the house gives.</summary>
public sealed class HouseRightsTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly DashboardApp _empty = new();

    public void Dispose() => _empty.Dispose();

    [Fact]
    public async Task Who_is_new_gets_an_account_with_what_the_house_gives()
    {
        var answer = await ComeAsync(Person(["填报员"], ["安庆经开区"]));

        Assert.Equal("/entry", answer.Page);
        var made = Assert.Single(await Accounts.ListAsync(None));
        Assert.Equal(
            ("E1024", "张三", Role.Clerk, "anqing-jkq", "E1024"),
            (
                made.Name,
                made.FullName,
                made.Role,
                string.Join(' ', made.Districts),
                made.HouseAccount
            )
        );
    }

    [Fact]
    public async Task Other_rights_there_are_other_rights_here_and_end_what_was_open()
    {
        await ComeAsync(Person(["填报员"], ["安庆经开区"]));
        await ComeAsync(Person(["审核员"], ["安庆经开区", "南谯区"]));

        var account = Assert.Single(await Accounts.ListAsync(None));
        Assert.Equal(
            (Role.Reviewer, "anqing-jkq nanqiao"),
            (account.Role, string.Join(' ', account.Districts))
        );
        var lines = await App
            .Services.GetRequiredService<AuditLog>()
            .ReadAsync(null, AuditAct.Account, null, null, 10, None);
        Assert.Equal(
            [NamedDeed.AccountChanged, NamedDeed.AccountAdded],
            lines.Select(line => AuditDetail.Read(line.Detail)!.Deed!.Value)
        );
    }

    public static TheoryData<string[], string[]> Useless =>
        new()
        {
            { [], ["安庆经开区"] },
            { ["门卫"], ["安庆经开区"] },
            { ["填报员", "审核员"], ["安庆经开区"] },
            { ["填报员"], ["瓦坎达"] },
            { ["填报员"], [] },
        };

    [Theory]
    [MemberData(nameof(Useless))]
    public async Task What_cannot_be_used_here_makes_no_account(string[] roles, string[] districts)
    {
        var answer = await ComeAsync(Person(roles, districts));

        Assert.Equal((null, HouseRefusal.Rights), answer);
        Assert.Empty(await Accounts.ListAsync(None));
    }

    [Fact]
    public async Task The_last_administrator_stays_one_and_does_not_come_in()
    {
        var entry = new AccountEntry("chief", "", Role.Administrator, [])
        {
            HouseAccount = "E1024",
        };
        Assert.Null(await Accounts.AddAsync(Actor.System, entry, null, None));

        var answer = await ComeAsync(Person(["填报员"], ["安庆经开区"]));

        Assert.Equal(HouseRefusal.Rights, answer.Refusal);
        Assert.Equal(Role.Administrator, Assert.Single(await Accounts.ListAsync(None)).Role);
    }

    [Fact]
    public async Task A_name_that_somebody_has_here_makes_no_second_account()
    {
        var entry = new AccountEntry("E1024", "", Role.Administrator, []);
        Assert.Null(await Accounts.AddAsync(Actor.System, entry, "password-1234", None));

        var answer = await ComeAsync(Person(["管理员"], []));

        Assert.Equal(HouseRefusal.Unknown, answer.Refusal);
        Assert.Equal("", Assert.Single(await Accounts.ListAsync(None)).HouseAccount);
    }

    [Fact]
    public async Task One_account_of_the_house_is_one_account_here()
    {
        var first = new AccountEntry("first", "", Role.Viewer, []) { HouseAccount = "E1" };
        Assert.Null(await Accounts.AddAsync(Actor.System, first, null, None));

        var taken = await Accounts.AddAsync(
            Actor.System,
            first with
            {
                Name = "second",
            },
            null,
            None
        );

        Assert.Equal("单位的这个账号已归另一个账号用", taken?.Text);
        Assert.Equal("first", Assert.Single(await Accounts.ListAsync(None)).Name);
        Assert.Null(
            await Accounts.ChangeAsync(Actor.System, first with { HouseAccount = "E2" }, None)
        );
        Assert.Equal("E2", Assert.Single(await Accounts.ListAsync(None)).HouseAccount);
        Assert.Null(
            await Accounts.ChangeAsync(Actor.System, first with { HouseAccount = null }, None)
        );
        Assert.Equal("E2", Assert.Single(await Accounts.ListAsync(None)).HouseAccount);
        Assert.Null(
            await Accounts.ChangeAsync(Actor.System, first with { HouseAccount = "" }, None)
        );
        Assert.Equal("", Assert.Single(await Accounts.ListAsync(None)).HouseAccount);
    }

    private DashboardApp App => _empty;

    private AccountCommands Accounts => App.Services.GetRequiredService<AccountCommands>();

    private static HousePerson Person(string[] roles, string[] districts) =>
        new("E1024", "张三", roles, districts);

    // As the handler does it once the house has answered.
    private async Task<(string? Page, HouseRefusal? Refusal)> ComeAsync(HousePerson person)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var house = HouseSettingsTests.Read(
            ("Claims:Districts", "org"),
            ("Roles:填报员", "Clerk"),
            ("Roles:审核员", "Reviewer"),
            ("Roles:管理员", "administrator")
        );
        var signIns = ActivatorUtilities.CreateInstance<HouseSignIns>(
            scope.ServiceProvider,
            house.House!
        );
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = http;
        return await signIns.TryAsync(http, person, "/");
    }
}
