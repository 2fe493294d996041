using System.Security.Claims;
using Dashboard.Access;
using Dashboard.Administration.Accounts;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Dashboard.Administration.Codes;

/// <summary>
/// Between password and code: who has shown the one stands in a cookie of Identity's for five minutes, which opens nothing
/// but the page that asks for the other. A change of the account ends it.
/// </summary>
internal sealed class SecondStep(
    UserManager<Account> users,
    CodeChecks checks,
    SignIns signIns,
    AuditLog audit
)
{
    /// <summary>The page that asks for the code.</summary>
    public static string Address(string? back) =>
        "/account/sign-in/code?back=" + Uri.EscapeDataString(back ?? "");

    /// <summary>Remembers who has shown the password.</summary>
    public static Task BeginAsync(HttpContext http, Account account) =>
        http.SignInAsync(
            IdentityConstants.TwoFactorUserIdScheme,
            new ClaimsPrincipal(
                new ClaimsIdentity(
                    [
                        new(ClaimTypes.Name, account.Id),
                        new(ClaimTypes.Version, account.SecurityStamp ?? ""),
                    ],
                    IdentityConstants.TwoFactorUserIdScheme
                )
            )
        );

    /// <summary>Who has shown the password, or null.</summary>
    public async Task<Account?> FindAsync(HttpContext http)
    {
        var shown = await http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        if (shown.Principal?.FindFirstValue(ClaimTypes.Name) is not { } id)
        {
            return null;
        }

        var account = await users.FindByIdAsync(id);
        return
            account is { TwoFactorEnabled: true }
            && account.SecurityStamp == shown.Principal.FindFirstValue(ClaimTypes.Version)
            && !await users.IsLockedOutAsync(account)
            ? account
            : null;
    }

    /// <summary>Lets <paramref name="account"/> in where the code is right.</summary>
    public async Task<CodeAnswer> TryAsync(HttpContext http, Account account, string? typed)
    {
        var answer = await checks.TryAsync(http, account, typed);
        var name = account.UserName ?? "";
        var detail =
            !answer.IsRight ? new AuditDetail(NamedDeed.CodeRefused)
            : answer.IsRecovery ? new AuditDetail(NamedDeed.RecoveryCodeUsed)
            : AuditDetail.None;
        await audit.WriteAsync(
            new Actor(name, Role.Viewer, []),
            answer.IsRight ? AuditAct.SignIn : AuditAct.SignInFailed,
            name,
            detail.ToJson(),
            http.RequestAborted
        );
        if (answer.IsRight)
        {
            await http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
            await signIns.EnterAsync(http, account, SignInWay.Password);
        }

        return answer;
    }
}
