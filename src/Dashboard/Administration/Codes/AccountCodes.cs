using System.Globalization;
using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Dashboard.Administration.Codes;

/// <summary>The one-time codes of an account (RFC 6238), by ASP.NET Core Identity; and that each is good once.</summary>
internal static class AccountCodes
{
    /// <summary>Under this name Identity's store keeps the key and the recovery codes.</summary>
    public const string Keeper = "[AspNetUserStore]";
    public const string Key = "AuthenticatorKey";
    public const string Recovery = "RecoveryCodes";
    private const string Used = "UsedCodes";

    // Identity takes the codes of two and a half minutes; a used one is remembered for longer.
    private static readonly TimeSpan _remembered = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Whether <paramref name="code"/> is right now and was not used before. Of two that send it at once one is right: the
    /// account's row is changed with it, and the database lets through one.
    /// </summary>
    public static async Task<bool> UseAsync(
        UserManager<Account> users,
        Account account,
        string code,
        TimeProvider clock
    )
    {
        var isRight = await users.VerifyTwoFactorTokenAsync(
            account,
            TokenOptions.DefaultAuthenticatorProvider,
            code
        );
        if (!isRight)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        var used = (await users.GetAuthenticationTokenAsync(account, Keeper, Used) ?? "")
            .Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Where(one => At(one) > now - _remembered)
            .ToList();
        if (used.Exists(one => one.StartsWith(code + "@", StringComparison.Ordinal)))
        {
            return false;
        }

        used.Add(string.Create(CultureInfo.InvariantCulture, $"{code}@{now.ToUnixTimeSeconds()}"));
        var kept = await users.SetAuthenticationTokenAsync(
            account,
            Keeper,
            Used,
            string.Join(';', used)
        );
        return kept.Succeeded;
    }

    /// <summary>Takes all of it away; who is signed in is so no longer.</summary>
    public static async Task<IdentityResult> RemoveAsync(
        UserManager<Account> users,
        Account account
    )
    {
        foreach (var name in (string[])[Key, Recovery, Used])
        {
            var removed = await users.RemoveAuthenticationTokenAsync(account, Keeper, name);
            if (!removed.Succeeded)
            {
                return removed;
            }
        }

        return await users.SetTwoFactorEnabledAsync(account, false);
    }

    private static DateTimeOffset At(string used) =>
        DateTimeOffset.FromUnixTimeSeconds(
            long.Parse(used.Split('@')[1], CultureInfo.InvariantCulture)
        );
}
