using Dashboard.Administration.Accounts;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Administration;

public sealed class AccountDeedTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly AccountEntry Clerk = new("zhang", "张", Role.Clerk, ["zone"]);
    private readonly DashboardApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_change_of_an_account_leaves_its_line_and_a_refused_one_leaves_nothing()
    {
        var accounts = _app.Services.GetRequiredService<AccountCommands>();
        Assert.Null(await accounts.AddAsync(Actor.System, Clerk, "abcdefgh2345", None));
        Assert.Null(
            await accounts.ChangeAsync(Actor.System, Clerk with { Role = Role.Reviewer }, None)
        );
        Assert.Null(await accounts.LockAsync(Actor.System, "zhang", true, None));

        Assert.NotNull(await accounts.AddAsync(Actor.System, Clerk, "abcdefgh2345", None));
        Assert.NotNull(
            await accounts.ChangeAsync(Actor.System, Clerk with { Districts = [] }, None)
        );

        // A password that is refused must not open the account either.
        Assert.NotNull(await accounts.ResetAsync(Actor.System, "zhang", "1", None));
        Assert.True((await accounts.ListAsync(None)).Single(one => one.Name == "zhang").IsLocked);
        Assert.Equal(
            [NamedDeed.AccountLocked, NamedDeed.AccountChanged, NamedDeed.AccountAdded],
            (
                await _app
                    .Services.GetRequiredService<AuditLog>()
                    .ReadAsync(null, AuditAct.Account, null, null, 10, None)
            ).Select(row => AuditDetail.Read(row.Detail)!.Deed)
        );
    }
}
