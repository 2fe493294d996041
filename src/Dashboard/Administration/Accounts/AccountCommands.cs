using System.Security.Cryptography;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Work;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Administration.Accounts;

/// <summary>What an account shall be.</summary>
internal sealed record AccountEntry(
    string Name,
    string FullName,
    Role Role,
    IReadOnlyList<string> Districts
);

/// <summary>An account as the list shows it.</summary>
internal sealed record AccountItem(
    string Name,
    string FullName,
    Role Role,
    IReadOnlyList<string> Districts,
    bool IsLocked
);

/// <summary>Makes and changes accounts: for the page and for the command line alike.</summary>
internal sealed class AccountCommands(IServiceScopeFactory scopes, Deeds deeds)
{
    /// <summary>All accounts by name.</summary>
    public async Task<IReadOnlyList<AccountItem>> ListAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DashboardContext>();
        var accounts = await db
            .Users.AsNoTracking()
            .OrderBy(account => account.UserName)
            .ToListAsync(cancellation);
        return accounts.ConvertAll(account => new AccountItem(
            account.UserName ?? "",
            account.FullName,
            account.Role,
            [.. account.Districts],
            account.LockoutEnd > DateTimeOffset.UtcNow
        ));
    }

    /// <summary>Makes an account. Null where it was done.</summary>
    public Task<Problem?> AddAsync(
        Actor actor,
        AccountEntry entry,
        string password,
        CancellationToken cancellation
    ) =>
        RunAsync(
            actor,
            entry.Name,
            Said(NamedDeed.AccountAdded, entry),
            async users =>
            {
                if (Lacks(entry) is { } lack)
                {
                    return Failed(lack);
                }

                return await users.CreateAsync(
                    new Account
                    {
                        UserName = entry.Name.Trim(),
                        FullName = entry.FullName.Trim(),
                        Role = entry.Role,
                        Districts = [.. entry.Districts],
                        CreatedAtUtc = DateTime.UtcNow,
                        LockoutEnabled = true,
                    },
                    password
                );
            },
            cancellation
        );

    /// <summary>Changes role and districts of an account. Null where it was done.</summary>
    public Task<Problem?> ChangeAsync(
        Actor actor,
        AccountEntry entry,
        CancellationToken cancellation
    ) =>
        WithAsync(
            actor,
            entry.Name,
            Said(NamedDeed.AccountChanged, entry),
            async (users, account) =>
            {
                if (Lacks(entry) is { } lack)
                {
                    return Failed(lack);
                }

                if (
                    account.Role == Role.Administrator
                    && entry.Role != Role.Administrator
                    && await users.Users.CountAsync(
                        one => one.Role == Role.Administrator,
                        cancellation
                    ) == 1
                )
                {
                    return Failed("这是最后一个管理员账号，不能改作他用");
                }

                account.FullName = entry.FullName.Trim();
                account.Role = entry.Role;
                account.Districts = [.. entry.Districts];
                return await users.UpdateAsync(account);
            },
            cancellation
        );

    /// <summary>Sets a new password and signs the account out everywhere. Null where it was done.</summary>
    public Task<Problem?> ResetAsync(
        Actor actor,
        string name,
        string password,
        CancellationToken cancellation
    ) =>
        WithAsync(
            actor,
            name,
            new AuditDetail(NamedDeed.PasswordReset),
            async (users, account) =>
            {
                await users.SetLockoutEndDateAsync(account, null);
                await users.ResetAccessFailedCountAsync(account);
                var token = await users.GeneratePasswordResetTokenAsync(account);
                return await users.ResetPasswordAsync(account, token, password);
            },
            cancellation
        );

    /// <summary>Signs the account out on every machine. Null where it was done.</summary>
    public Task<Problem?> SignOutEverywhereAsync(
        Actor actor,
        string name,
        CancellationToken cancellation
    ) =>
        WithAsync(
            actor,
            name,
            new AuditDetail(NamedDeed.SignedOutEverywhere),
            (users, account) => users.UpdateSecurityStampAsync(account),
            cancellation
        );

    /// <summary>Locks an account, or opens it again. Null where it was done.</summary>
    public Task<Problem?> LockAsync(
        Actor actor,
        string name,
        bool isLocked,
        CancellationToken cancellation
    ) =>
        WithAsync(
            actor,
            name,
            new AuditDetail(isLocked ? NamedDeed.AccountLocked : NamedDeed.AccountUnlocked),
            async (users, account) =>
            {
                if (isLocked && name == actor.Account)
                {
                    return Failed("不能停用自己的账号");
                }

                await users.UpdateSecurityStampAsync(account);
                return await users.SetLockoutEndDateAsync(
                    account,
                    isLocked ? DateTimeOffset.MaxValue : null
                );
            },
            cancellation
        );

    /// <summary>A password to be told to somebody and changed by them: 12 characters without those that look alike.</summary>
    public static string NewPassword() =>
        RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz", 8)
        + RandomNumberGenerator.GetString("23456789", 4);

    private static string? Lacks(AccountEntry entry) =>
        string.IsNullOrWhiteSpace(entry.Name) ? "账号名不能为空"
        : entry.Role is Role.Clerk or Role.Reviewer && entry.Districts.Count == 0
            ? "填报和审核账号至少要有一个区划"
        : null;

    private static AuditDetail Said(NamedDeed deed, AccountEntry entry) =>
        new(
            deed,
            new("role", EnumCode.Of(entry.Role)),
            new("districts", string.Join(' ', entry.Districts))
        );

    private static IdentityResult Failed(string text) =>
        IdentityResult.Failed(new IdentityError { Description = text });

    private Task<Problem?> WithAsync(
        Actor actor,
        string name,
        AuditDetail what,
        Func<UserManager<Account>, Account, Task<IdentityResult>> change,
        CancellationToken cancellation
    ) =>
        RunAsync(
            actor,
            name,
            what,
            async users =>
                await users.FindByNameAsync(name) is { } account
                    ? await change(users, account)
                    : Failed("没有这个账号"),
            cancellation
        );

    private async Task<Problem?> RunAsync(
        Actor actor,
        string name,
        AuditDetail what,
        Func<UserManager<Account>, Task<IdentityResult>> change,
        CancellationToken cancellation
    )
    {
        if (!actor.May(Act.Administer))
        {
            return new Problem("只有管理员可以管理账号");
        }

        await using var scope = scopes.CreateAsyncScope();
        return await deeds.RunAsync(
            scope.ServiceProvider.GetRequiredService<DashboardContext>(),
            actor,
            RevisionAct.Changed,
            async deed =>
            {
                var result = await change(
                    scope.ServiceProvider.GetRequiredService<UserManager<Account>>()
                );
                if (!result.Succeeded)
                {
                    return new Problem(result.Errors.First().Description);
                }

                deed.Done(AuditAct.Account, name, what);
                return null;
            },
            cancellation
        );
    }
}
