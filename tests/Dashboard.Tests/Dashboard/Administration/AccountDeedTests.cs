using System.Reflection;
using Dashboard.Administration.Accounts;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Administration;

/// <summary>Each command of accounts is done once and leaves its line; one that is refused leaves nothing. (Those of the storage: EveryCommandTests.)</summary>
public sealed class AccountDeedTests : IDisposable
{
    private const string Password = "abcdefgh2345";
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly (
        string Name,
        NamedDeed Deed,
        Func<AccountCommands, Task<Problem?>> Run
    )[] Commands =
    [
        (
            nameof(AccountCommands.AddAsync),
            NamedDeed.AccountAdded,
            accounts => accounts.AddAsync(Actor.System, Clerk, Password, None)
        ),
        (
            nameof(AccountCommands.ChangeAsync),
            NamedDeed.AccountChanged,
            accounts =>
                accounts.ChangeAsync(Actor.System, Clerk with { Role = Role.Reviewer }, None)
        ),
        (
            nameof(AccountCommands.ResetAsync),
            NamedDeed.PasswordReset,
            accounts => accounts.ResetAsync(Actor.System, "zhang", Password, None)
        ),
        (
            nameof(AccountCommands.ResetCodesAsync),
            NamedDeed.CodesReset,
            accounts => accounts.ResetCodesAsync(Actor.System, "zhang", None)
        ),
        (
            nameof(AccountCommands.SignOutEverywhereAsync),
            NamedDeed.SignedOutEverywhere,
            accounts => accounts.SignOutEverywhereAsync(Actor.System, "zhang", None)
        ),
        (
            nameof(AccountCommands.LockAsync),
            NamedDeed.AccountLocked,
            accounts => accounts.LockAsync(Actor.System, "zhang", true, None)
        ),
    ];

    private readonly DashboardApp _app = new();

    private static AccountEntry Clerk => new("zhang", "张", Role.Clerk, ["zone"]);

    private AccountCommands Accounts => _app.Services.GetRequiredService<AccountCommands>();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Each_command_leaves_its_line()
    {
        foreach (var command in Commands)
        {
            Assert.Null(await command.Run(Accounts));
        }

        Assert.Equal(Commands.Select(command => command.Deed).Reverse(), await DeedsAsync());
    }

    [Fact]
    public void No_command_is_forgotten_here() =>
        Assert.Equal(
            typeof(AccountCommands)
                .Assembly.GetTypes()
                .Where(type =>
                    type.Name.EndsWith("Commands", StringComparison.Ordinal)
                    // AccountSheetTests: all are made or none, each with its line.
                    && type != typeof(BulkAccountCommands)
                )
                .SelectMany(type =>
                    type.GetMethods(
                        BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly
                    )
                )
                .Where(method =>
                    method.GetParameters().FirstOrDefault()?.ParameterType == typeof(Actor)
                )
                .Select(method => method.Name)
                .Order(StringComparer.Ordinal),
            Commands.Select(command => command.Name).Order(StringComparer.Ordinal)
        );

    [Fact]
    public async Task What_is_refused_leaves_nothing()
    {
        Assert.Null(await Accounts.AddAsync(Actor.System, Clerk, Password, None));
        Assert.Null(await Accounts.LockAsync(Actor.System, "zhang", true, None));

        Assert.NotNull(await Accounts.AddAsync(Actor.System, Clerk, Password, None));
        Assert.NotNull(
            await Accounts.ChangeAsync(Actor.System, Clerk with { Districts = [] }, None)
        );

        // A password that is refused must not open the account either.
        Assert.NotNull(await Accounts.ResetAsync(Actor.System, "zhang", "1", None));
        Assert.True((await Accounts.ListAsync(None)).Single(one => one.Name == "zhang").IsLocked);
        Assert.Equal([NamedDeed.AccountLocked, NamedDeed.AccountAdded], await DeedsAsync());
    }

    private async Task<IEnumerable<NamedDeed>> DeedsAsync() =>
        (
            await _app
                .Services.GetRequiredService<AuditLog>()
                .ReadAsync(null, AuditAct.Account, null, null, 10, None)
        ).Select(row => AuditDetail.Read(row.Detail)!.Deed!.Value);
}
