using Dashboard.Access;
using Dashboard.Administration.Accounts;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Administration.House;

/// <summary>
/// Lets people in whom the house knows. An account here belongs to one there because an administrator wrote it down, or
/// because the house gave a role and the account was made; a name that is the same says nothing.
/// </summary>
internal sealed class HouseSignIns(
    HouseSettings house,
    IDbContextFactory<DashboardContext> factory,
    UserManager<Account> users,
    AccountCommands accounts,
    SignIns signIns,
    CatalogueQuery catalogues,
    AuditLog audit
)
{
    /// <summary>The page to go on to, or why not.</summary>
    public async Task<(string? Page, HouseRefusal? Refusal)> TryAsync(
        HttpContext http,
        HousePerson person,
        string back
    )
    {
        var refusal = await PrepareAsync(person, http.RequestAborted);
        var account = await users.FindByLoginAsync(HouseSettings.Scheme, person.Account);
        var name = account?.UserName ?? person.Account;
        var detail = new AuditDetail(NamedDeed.CameByHouse, new AuditPart("house", person.Account));
        await audit.WriteAsync(
            new Actor(name, Role.Viewer, []),
            refusal is null ? AuditAct.SignIn : AuditAct.SignInFailed,
            name,
            detail.ToJson(),
            http.RequestAborted
        );
        if (refusal is not null || account is null)
        {
            return (null, refusal ?? HouseRefusal.Unknown);
        }

        await signIns.EnterAsync(http, account, SignInWay.House);
        return (LandingPage.Of(account, back), null);
    }

    // Has the account be there and be what the house says, where the house says it.
    private async Task<HouseRefusal?> PrepareAsync(
        HousePerson person,
        CancellationToken cancellation
    )
    {
        var known = await FindAsync(person.Account, cancellation);
        if (known is not null && await users.IsLockedOutAsync(known))
        {
            return HouseRefusal.Locked;
        }

        if (known is null && house.Roles.Count == 0)
        {
            return HouseRefusal.Unknown;
        }

        if (
            Given(person) is not { } role
            || await DistrictsAsync(person, cancellation) is not { } districts
        )
        {
            return HouseRefusal.Rights;
        }

        var entry = new AccountEntry(
            known?.UserName ?? person.Account,
            known?.FullName ?? KeptText.Cut(person.Name, KeptText.Name),
            house.Roles.Count > 0 ? role : known!.Role,
            house.DistrictsClaim is not null ? districts : [.. known?.Districts ?? []]
        )
        {
            HouseAccount = person.Account,
        };
        if (entry.Lack is not null)
        {
            return HouseRefusal.Rights;
        }

        if (known is null)
        {
            // What stands in the way is an account of the same name, which may be somebody else's.
            return await accounts.AddAsync(Actor.System, entry, null, cancellation) is null
                ? null
                : HouseRefusal.Unknown;
        }

        var isSame = entry.Role == known.Role && entry.Districts.SequenceEqual(known.Districts);
        return isSame || await accounts.ChangeAsync(Actor.System, entry, cancellation) is null
            ? null
            : HouseRefusal.Rights;
    }

    // Read without being kept: what is changed meanwhile is read again.
    private async Task<Account?> FindAsync(string account, CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await (
            from login in db.UserLogins.AsNoTracking()
            join found in db.Users.AsNoTracking() on login.UserId equals found.Id
            where login.LoginProvider == HouseSettings.Scheme && login.ProviderKey == account
            select found
        ).FirstOrDefaultAsync(cancellation);
    }

    // One role: duties are kept apart, and of two nobody could say which is meant. Null where that cannot be said.
    private Role? Given(HousePerson person)
    {
        if (house.Roles.Count == 0)
        {
            return Role.Viewer;
        }

        var roles = person
            .Roles.Where(house.Roles.ContainsKey)
            .Select(word => house.Roles[word])
            .Distinct()
            .ToList();
        return roles is [var one] ? one : null;
    }

    private async Task<IReadOnlyList<string>?> DistrictsAsync(
        HousePerson person,
        CancellationToken cancellation
    )
    {
        var tree = (await catalogues.GetAsync(cancellation)).Districts;
        var found = person.Districts.Select(tree.Named).ToList();
        return found.Contains(null) ? null : [.. found.Select(district => district!.Code)];
    }
}
