using Dashboard.Access;
using Dashboard.Administration.Codes;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Microsoft.AspNetCore.Identity;

namespace Dashboard.Administration.Accounts;

/// <summary>
/// What became of a name and a password: the account, and whether it still needs a one-time code to come in; or how long to
/// wait; or neither: they do not fit.
/// </summary>
internal sealed record SignInAnswer(
    Account? Account = null,
    bool NeedsCode = false,
    TimeSpan? Wait = null
);

/// <summary>Signs people in. Nothing it says, and no time it takes, tells whether there is an account of a name.</summary>
internal sealed class SignIns(
    UserManager<Account> users,
    SignInManager<Account> cookies,
    Sessions sessions,
    SignInFailures failures,
    Nobody nobody,
    CodeRule codes,
    AuditLog audit
)
{
    private const int LongestPassword = 256;

    public async Task<SignInAnswer> TryAsync(HttpContext http, string name, string password)
    {
        var answer = await JudgeAsync(Caller.Address(http), name, password);
        if (answer.Account is { TwoFactorEnabled: true } enrolled && codes.Asks(enrolled.Role))
        {
            await SecondStep.BeginAsync(http, enrolled);
            return answer with { NeedsCode = true };
        }

        await audit.WriteAsync(
            new Actor(name, Role.Viewer, []),
            answer.Account is null ? AuditAct.SignInFailed : AuditAct.SignIn,
            name,
            "",
            http.RequestAborted
        );
        if (answer.Account is { } account)
        {
            await EnterAsync(http, account, SignInWay.Password);
        }

        return answer;
    }

    /// <summary>Begins a session of somebody who has shown who they are; one that this browser had before ends.</summary>
    public async Task EnterAsync(HttpContext http, Account account, SignInWay way)
    {
        await sessions.EndAsync(http.User, http.RequestAborted);
        var session = await sessions.StartAsync(account, http.RequestAborted);
        await cookies.SignInWithClaimsAsync(
            account,
            isPersistent: false,
            [session, Sessions.ClaimOf(way)]
        );
    }

    private async Task<SignInAnswer> JudgeAsync(string address, string name, string password)
    {
        // No account is named so, and no password is so long: that needs no work and says nothing of anybody.
        if (name.Length is 0 or > KeptText.Name || password.Length is 0 or > LongestPassword)
        {
            return new SignInAnswer();
        }

        var key = users.NormalizeName(name) ?? "";
        if (failures.Begin(address, key) is { } wait)
        {
            return new SignInAnswer(Wait: wait);
        }

        var account = await users.FindByNameAsync(name);
        if (account is null)
        {
            nobody.Check(users.PasswordHasher, password);
            return new SignInAnswer();
        }

        if (
            !await users.CheckPasswordAsync(account, password)
            || await users.IsLockedOutAsync(account)
        )
        {
            return new SignInAnswer();
        }

        failures.Right(address, key);
        return new SignInAnswer(account);
    }
}
