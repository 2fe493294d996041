using System.Security.Cryptography;
using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Dashboard.Administration.Accounts;

/// <summary>The account behind a name that nobody has: its password is checked too, so that the answer takes as long.</summary>
internal sealed class Nobody(IServiceScopeFactory scopes)
{
    private readonly Account _account = Make(scopes);

    /// <summary>Does the work of a check.</summary>
    public void Check(IPasswordHasher<Account> hasher, string password) =>
        hasher.VerifyHashedPassword(_account, _account.PasswordHash!, password);

    private static Account Make(IServiceScopeFactory scopes)
    {
        using var scope = scopes.CreateScope();
        var account = new Account();
        account.PasswordHash = scope
            .ServiceProvider.GetRequiredService<IPasswordHasher<Account>>()
            .HashPassword(account, RandomNumberGenerator.GetHexString(32));
        return account;
    }
}
