using Dashboard.Access;
using Dashboard.Administration.Codes;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Dashboard.Administration.Accounts;

/// <summary>
/// Identity's store. Whoever changes an account, by whatever way, its open sessions hear of it once the change stays;
/// recovery codes are kept as hashes.
/// </summary>
internal sealed class AccountStore(
    DashboardContext db,
    Sessions sessions,
    IdentityErrorDescriber describer
) : UserOnlyStore<Account, DashboardContext>(db, describer)
{
    public override async Task<IdentityResult> UpdateAsync(
        Account user,
        CancellationToken cancellationToken = default
    )
    {
        var result = await base.UpdateAsync(user, cancellationToken);
        if (result.Succeeded)
        {
            Context.AfterDeed(() => sessions.Tell(user));
        }

        return result;
    }

    public override Task ReplaceCodesAsync(
        Account user,
        IEnumerable<string> recoveryCodes,
        CancellationToken cancellationToken
    ) =>
        base.ReplaceCodesAsync(
            user,
            recoveryCodes.Select(code => RecoveryCode.Hash(user.Id, code)),
            cancellationToken
        );

    public override async Task<bool> RedeemCodeAsync(
        Account user,
        string code,
        CancellationToken cancellationToken
    )
    {
        var hash = RecoveryCode.Hash(user.Id, code);
        var kept = (
            await GetTokenAsync(user, AccountCodes.Keeper, AccountCodes.Recovery, cancellationToken)
            ?? ""
        ).Split(';');
        if (!kept.Contains(hash))
        {
            return false;
        }

        await base.ReplaceCodesAsync(user, kept.Where(one => one != hash), cancellationToken);
        return true;
    }
}
