using System.Security.Cryptography;
using System.Text;
using Dashboard.Storage;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Administration.Accounts;

/// <summary>
/// The way in before there is any account: a link with a token of this start, printed once in the log. It is worth
/// nothing once an account exists.
/// </summary>
internal sealed partial class FirstAccount(
    IDbContextFactory<DashboardContext> factory,
    AccountCommands accounts,
    ILogger<FirstAccount> log
)
{
    private readonly string _token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Prints the link where there is no account yet.</summary>
    public async Task AnnounceAsync(IEnumerable<string> addresses, CancellationToken cancellation)
    {
        if (await IsOpenAsync(cancellation))
        {
            var address = addresses.FirstOrDefault() ?? "http://localhost:5080";
            LogLink($"{address.TrimEnd('/')}/account/first?token={_token}");
        }
    }

    /// <summary>Whether <paramref name="token"/> opens the way now.</summary>
    public async Task<bool> OpensAsync(string? token, CancellationToken cancellation) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(token ?? ""),
            Encoding.UTF8.GetBytes(_token)
        ) && await IsOpenAsync(cancellation);

    /// <summary>Makes the administrator. Null where it was done; the database lets one through, however many ask at once.</summary>
    public async Task<Problem?> CreateAsync(
        string? token,
        string name,
        string password,
        CancellationToken cancellation
    ) =>
        await OpensAsync(token, cancellation)
            ? await accounts.AddFirstAsync(name, password, cancellation)
            : AccountCommands.NotFirst;

    private async Task<bool> IsOpenAsync(CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return !await db.Users.AnyAsync(cancellation);
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "There is no account yet. Create the administrator once at {Link}"
    )]
    private partial void LogLink(string link);
}
