using System.Data.Common;
using System.Security.Cryptography;
using Dashboard.Administration.Codes;
using Dashboard.Administration.House;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Tables;
using Dashboard.Storage.Work;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Administration.Accounts;

/// <summary>An account as the list shows it.</summary>
internal sealed record AccountItem(
    string Name,
    string FullName,
    Role Role,
    IReadOnlyList<string> Districts,
    bool IsLocked,
    bool HasCode,
    string HouseAccount
);

/// <summary>Makes and changes accounts: for the page and for the command line alike.</summary>
internal sealed class AccountCommands(IServiceScopeFactory scopes, Deeds deeds, TimeProvider clock)
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
        var houses = await db
            .UserLogins.AsNoTracking()
            .Where(login => login.LoginProvider == HouseSettings.Scheme)
            .ToDictionaryAsync(login => login.UserId, login => login.ProviderKey, cancellation);
        return accounts.ConvertAll(account => new AccountItem(
            account.UserName ?? "",
            account.FullName,
            account.Role,
            [.. account.Districts],
            account.LockoutEnd > clock.GetUtcNow(),
            account.TwoFactorEnabled,
            houses.GetValueOrDefault(account.Id, "")
        ));
    }

    /// <summary>Why the link of the first start does nothing.</summary>
    public static Problem NotFirst { get; } =
        new("链接已失效：已有账号，或服务已重新启动。最新的链接在服务器的日志里。");

    /// <summary>Makes an account. Null where it was done.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="entry">What it shall be.</param>
    /// <param name="password">A password that its owner has to change, or null where the house signs them in.</param>
    /// <param name="cancellation">Ends it; no account is then there.</param>
    public Task<Problem?> AddAsync(
        Actor actor,
        AccountEntry entry,
        string? password,
        CancellationToken cancellation
    ) =>
        RunAsync(
            actor,
            entry.Name,
            entry.ToDetail(NamedDeed.AccountAdded),
            async users =>
            {
                if (entry.Lack is { } lack)
                {
                    return Failed(lack);
                }

                var account = entry.ToAccount(clock);
                account.MustChangePassword = password is not null;
                var made = password is null
                    ? await users.CreateAsync(account)
                    : await users.CreateAsync(account, password);
                return made.Succeeded ? await LinkAsync(users, account, entry) : made;
            },
            cancellation
        );

    /// <summary>Makes the first account, an administrator with a password of their own. Null where it was done.</summary>
    public async Task<Problem?> AddFirstAsync(
        string name,
        string password,
        CancellationToken cancellation
    )
    {
        var entry = new AccountEntry(name, "", Role.Administrator, []);
        try
        {
            return await RunAsync(
                Actor.System,
                name,
                entry.ToDetail(NamedDeed.AccountAdded),
                async users =>
                {
                    if (entry.Lack is { } lack)
                    {
                        return Failed(lack);
                    }

                    var account = entry.ToAccount(clock);
                    account.IsFirst = true;
                    return await users.CreateAsync(account, password);
                },
                cancellation
            );
        }
        catch (DbUpdateException taken) when (taken.InnerException is DbException)
        {
            // AccountConfiguration: one account is the first. Another was quicker.
            return NotFirst;
        }
    }

    /// <summary>Changes role and districts of an account. Null where it was done.</summary>
    public Task<Problem?> ChangeAsync(
        Actor actor,
        AccountEntry entry,
        CancellationToken cancellation
    ) =>
        WithAsync(
            actor,
            entry.Name,
            entry.ToDetail(NamedDeed.AccountChanged),
            async (users, account) =>
            {
                if (entry.Lack is { } lack)
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

                if (await LinkAsync(users, account, entry) is { Succeeded: false } taken)
                {
                    return taken;
                }

                account.FullName = entry.FullName.Trim();
                if (account.Role == entry.Role && account.Districts.SequenceEqual(entry.Districts))
                {
                    return await users.UpdateAsync(account);
                }

                // Other rights are another sign-in: what is open now was opened with the old ones.
                account.Role = entry.Role;
                account.Districts = [.. entry.Districts];
                return await users.UpdateSecurityStampAsync(account);
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
                account.LockoutEnd = null;
                account.MustChangePassword = true;
                var token = await users.GeneratePasswordResetTokenAsync(account);
                return await users.ResetPasswordAsync(account, token, password);
            },
            cancellation
        );

    /// <summary>
    /// Takes the one-time codes of an account away and signs it out everywhere; where they are asked, it sets them up
    /// anew at the next sign-in. Null where it was done.
    /// </summary>
    public Task<Problem?> ResetCodesAsync(
        Actor actor,
        string name,
        CancellationToken cancellation
    ) =>
        WithAsync(
            actor,
            name,
            new AuditDetail(NamedDeed.CodesReset),
            (users, account) =>
                // Who sits at a page left open must not get rid of them: that takes a code.
                account.UserName == actor.Account
                    ? Task.FromResult(
                        Failed("不能这样重设自己的动态口令，请在“动态口令”里用现在的口令更换")
                    )
                    : AccountCodes.RemoveAsync(users, account),
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

                account.LockoutEnd = isLocked ? DateTimeOffset.MaxValue : null;
                return await users.UpdateSecurityStampAsync(account);
            },
            cancellation
        );

    /// <summary>A password to be told to somebody and changed by them: 12 characters without those that look alike.</summary>
    public static string NewPassword() =>
        RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz", 8)
        + RandomNumberGenerator.GetString("23456789", 4);

    // Whose it is at the house, as the entry says it. Only that: an account keeps no other logins.
    private static async Task<IdentityResult> LinkAsync(
        UserManager<Account> users,
        Account account,
        AccountEntry entry
    )
    {
        var before = (await users.GetLoginsAsync(account))
            .FirstOrDefault(login => login.LoginProvider == HouseSettings.Scheme)
            ?.ProviderKey;
        if (entry.HouseAccount is not { } wanted || wanted == (before ?? ""))
        {
            return IdentityResult.Success;
        }

        if (before is not null)
        {
            var removed = await users.RemoveLoginAsync(account, HouseSettings.Scheme, before);
            if (!removed.Succeeded)
            {
                return removed;
            }
        }

        return wanted.Length == 0
            ? IdentityResult.Success
            : await users.AddLoginAsync(account, new(HouseSettings.Scheme, wanted, ""));
    }

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
