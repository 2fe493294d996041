using Dashboard.Demo;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Dashboard.Benchmarks.Crowds;

/// <summary>The accounts of a crowd, made before the app starts; all have one password, as strong as the app's own hash.</summary>
internal static class CrowdAccounts
{
    public const string Password = "crowd-password-1234";
    private const int AsTheApp = 210_000;

    public static string Name(int number) => FormattableString.Invariant($"crowd-{number:000}");

    /// <summary>Makes those that are not there yet.</summary>
    public static async Task MakeAsync(string file, int count)
    {
        await using var db = DatabaseSettings.OfFile(file).Open();
        var there = await db.Users.Select(one => one.UserName).ToListAsync();
        var hash = new PasswordHasher<Account>(
            Options.Create(new PasswordHasherOptions { IterationCount = AsTheApp })
        ).HashPassword(new Account(), Password);
        db.Users.AddRange(
            Enumerable
                .Range(0, count)
                .Select(Name)
                .Except(there)
                .Select(name => new Account
                {
                    UserName = name,
                    NormalizedUserName = name!.ToUpperInvariant(),
                    PasswordHash = hash,
                    SecurityStamp = Guid.NewGuid().ToString("N"),
                    Role = Role.Clerk,
                    Districts = [DemoPlaces.City],
                    LockoutEnabled = true,
                })
        );
        await db.SaveChangesAsync();
    }
}
