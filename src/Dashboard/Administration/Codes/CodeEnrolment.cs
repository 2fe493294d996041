using System.Security.Cryptography;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Tables;
using Dashboard.Storage.Work;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Dashboard.Administration.Codes;

/// <summary>A key that the telephone shall have.</summary>
/// <param name="Key">The key, in letters and digits (base32).</param>
/// <param name="Link">The same as an address that programs for codes know.</param>
/// <param name="Ticket">The same as the form carries it, encrypted: nothing is kept here before a code shows that it arrived.</param>
internal sealed record OfferedKey(string Key, string Link, string Ticket);

/// <summary>What became of setting up: the account with its recovery codes, which are shown once, or why not.</summary>
internal sealed record Enrolled(
    Account? Account,
    IReadOnlyList<string> Recovery,
    Problem? Problem = null
);

/// <summary>Sets one-time codes up for the account of who asks, and takes them away where a new telephone shall have them.</summary>
internal sealed class CodeEnrolment(
    IServiceScopeFactory scopes,
    Deeds deeds,
    IDataProtectionProvider protection,
    TimeProvider clock
)
{
    private const string Issuer = "政绩指标看板";
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(30);

    private readonly ITimeLimitedDataProtector _protector = protection
        .CreateProtector("one-time codes", "key")
        .ToTimeLimitedDataProtector();

    /// <summary>The key that was offered to <paramref name="account"/> with this ticket; a new one where there is none, or an old one.</summary>
    public OfferedKey Offer(UserManager<Account> users, Account account, string? ticket)
    {
        var (key, known) = Read(account, ticket) is { } offered
            ? (offered, ticket!)
            : Fresh(users.GenerateNewAuthenticatorKey(), account);

        // Whose it is stands once, as a parameter: a short address is a picture that any camera reads.
        var name = Uri.EscapeDataString(account.UserName ?? "");
        return new(
            key,
            $"otpauth://totp/{name}?secret={key}&issuer={Uri.EscapeDataString(Issuer)}",
            known
        );
    }

    /// <summary>Sets the offered key up where <paramref name="code"/> shows that the telephone has it; every other sign-in ends.</summary>
    public async Task<Enrolled> ConfirmAsync(
        Account who,
        string? ticket,
        string? code,
        CancellationToken cancellation
    )
    {
        if (Read(who, ticket) is not { } key)
        {
            return new(null, [], new("这页放得太久了，请用新的二维码再扫一次"));
        }

        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var keys =
            (IUserAuthenticatorKeyStore<Account>)
                scope.ServiceProvider.GetRequiredService<IUserStore<Account>>();
        if (await users.FindByIdAsync(who.Id) is not { TwoFactorEnabled: false } account)
        {
            return new(null, [], new("动态口令已经启用，没有再改"));
        }

        IReadOnlyList<string> recovery = [];
        var problem = await deeds.RunAsync(
            scope.ServiceProvider.GetRequiredService<DashboardContext>(),
            account.ToActor(),
            RevisionAct.Changed,
            async deed =>
            {
                await keys.SetAuthenticatorKeyAsync(account, key, cancellation);
                if (!await AccountCodes.UseAsync(users, account, Digits(code), clock))
                {
                    return new Problem("动态口令不对：请看手机的时间准不准，等换了新的再输");
                }

                var made = await users.GenerateNewTwoFactorRecoveryCodesAsync(
                    account,
                    RecoveryCode.Count
                );
                recovery = [.. made ?? []];
                var set = await users.SetTwoFactorEnabledAsync(account, true);
                if (!set.Succeeded)
                {
                    return new Problem(set.Errors.First().Description);
                }

                deed.Done(
                    AuditAct.Account,
                    account.UserName ?? "",
                    new AuditDetail(NamedDeed.CodesSet)
                );
                return null;
            },
            cancellation
        );
        return problem is null ? new(account, recovery) : new(null, [], problem);
    }

    /// <summary>Takes the codes of who has just shown one away; every other sign-in ends. The account, or why not.</summary>
    public async Task<Enrolled> RemoveAsync(Account who, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await users.FindByIdAsync(who.Id))!;
        var problem = await deeds.RunAsync(
            scope.ServiceProvider.GetRequiredService<DashboardContext>(),
            account.ToActor(),
            RevisionAct.Changed,
            async deed =>
            {
                var removed = await AccountCodes.RemoveAsync(users, account);
                if (!removed.Succeeded)
                {
                    return new Problem(removed.Errors.First().Description);
                }

                deed.Done(
                    AuditAct.Account,
                    account.UserName ?? "",
                    new AuditDetail(NamedDeed.CodesRemoved)
                );
                return null;
            },
            cancellation
        );
        return problem is null ? new(account, []) : new(null, [], problem);
    }

    private static string Digits(string? code) =>
        string.Concat((code ?? "").Where(char.IsAsciiDigit).Take(CodeChecks.Longest));

    private (string Key, string Ticket) Fresh(string key, Account account) =>
        (key, _protector.Protect($"{account.Id} {key}", _patience));

    private string? Read(Account account, string? ticket)
    {
        if (string.IsNullOrEmpty(ticket))
        {
            return null;
        }

        try
        {
            return _protector.Unprotect(ticket).Split(' ') is [var id, var key] && id == account.Id
                ? key
                : null;
        }
        catch (CryptographicException)
        {
            // Too old, or none of ours.
            return null;
        }
    }
}
