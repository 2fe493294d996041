using Dashboard.Access;
using Dashboard.Administration.Accounts;
using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Dashboard.Administration.Codes;

/// <summary>What became of a typed code: whether it is right, whether it was one of the recovery codes, or how long to wait.</summary>
internal sealed record CodeAnswer(bool IsRight, bool IsRecovery = false, TimeSpan? Wait = null)
{
    /// <summary>What is said to who typed it; empty where it is right.</summary>
    public string Said =>
        IsRight ? ""
        : Wait is not null ? "动态口令错得太多：15分钟后再试。"
        : IsRecovery ? "恢复码不对，或已经用过。"
        : "动态口令不对，或已经用过：请等手机上换了新的再输。";
}

/// <summary>Looks at typed codes; wrong ones are counted like wrong passwords, and apart from them.</summary>
internal sealed class CodeChecks(
    UserManager<Account> users,
    SignInFailures failures,
    TimeProvider clock
)
{
    /// <summary>Characters of what is looked at at all.</summary>
    public const int Longest = 40;

    private const int Digits = 6;

    // No name of an account has a line end in it.
    private const string Apart = "\ncode";

    public async Task<CodeAnswer> TryAsync(HttpContext http, Account account, string? typed)
    {
        var code = string.Concat((typed ?? "").Where(letter => !char.IsWhiteSpace(letter)));
        if (code.Length is 0 or > Longest)
        {
            return new(false);
        }

        var (address, key) = (Caller.Address(http), account.NormalizedUserName + Apart);
        if (failures.Begin(address, key) is { } wait)
        {
            return new(false, Wait: wait);
        }

        var isRecovery = code.Length != Digits || !code.All(char.IsAsciiDigit);
        var isRight = isRecovery
            ? (await users.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded
            : await AccountCodes.UseAsync(users, account, code, clock);
        if (isRight)
        {
            failures.Right(address, key);
        }

        return new(isRight, isRecovery);
    }
}
