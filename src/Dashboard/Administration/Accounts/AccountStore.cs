using Dashboard.Access;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Dashboard.Administration.Accounts;

/// <summary>Identity's store. Whoever changes an account, by whatever way, its open sessions hear of it once the change stays.</summary>
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
}
