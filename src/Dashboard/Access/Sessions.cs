using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Dashboard.Access;

/// <summary>A sign-in that holds: who it is, and what has to be done before the account may do anything.</summary>
internal sealed record Session(
    string Id,
    string AccountId,
    string Stamp,
    Actor Account,
    bool MustChangePassword,
    bool LacksCode,
    DateTime StartedAtUtc
)
{
    /// <summary>Who acts. With a password that somebody else knows, or without the code that is asked, one may no more than a visitor.</summary>
    public Actor Actor => MustChangePassword || LacksCode ? Actor.Visitor : Account;
}

/// <summary>
/// Which sign-ins hold. A cookie is good while its row is there and the account's stamp is the one it was made with; both are
/// asked at every request, from memory. What this process changes is known at once; what the command line changes
/// (<c>user reset</c>), within <see cref="Trusted"/>.
/// </summary>
internal sealed class Sessions(
    IDbContextFactory<DashboardContext> factory,
    IOptions<IdentityOptions> identity,
    CodeRule codes,
    TimeProvider clock
)
{
    public const string Claim = "session";

    // Stands in the encrypted cookie beside the session's name.
    private const string WayClaim = "way";

    /// <summary>A working day: after it one signs in again.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromHours(12);

    /// <summary>How long an answer of the database is taken for true.</summary>
    public static readonly TimeSpan Trusted = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, Remembered> _remembered = new(
        StringComparer.Ordinal
    );
    private int _changes;

    /// <summary>Something ended or changed: whoever shows a page to somebody signed in asks <see cref="Holds"/>.</summary>
    public event EventHandler<SessionChangedEventArgs>? Changed;

    /// <summary>The claim of who came in this way.</summary>
    public static Claim ClaimOf(SignInWay way) => new(WayClaim, EnumCode.Of(way));

    /// <summary>How the principal came in.</summary>
    public static SignInWay WayOf(ClaimsPrincipal principal) =>
        EnumCode.TryParse<SignInWay>(principal.FindFirstValue(WayClaim), out var way)
            ? way
            : SignInWay.Password;

    /// <summary>Begins a session; the answer is the claim to put into the cookie.</summary>
    public async Task<Claim> StartAsync(Account account, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var over = now - Length;
        await db.Sessions.Where(row => row.StartedAtUtc < over).ExecuteDeleteAsync(cancellation);
        var row = new SessionRow
        {
            Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
            AccountId = account.Id,
            StartedAtUtc = now,
        };
        db.Sessions.Add(row);
        await db.SaveChangesAsync(cancellation);
        return new Claim(Claim, row.Id);
    }

    /// <summary>Ends the session behind a principal, wherever its cookie has been copied to.</summary>
    public async Task EndAsync(ClaimsPrincipal principal, CancellationToken cancellation)
    {
        if (principal.FindFirstValue(Claim) is not { } id)
        {
            return;
        }

        await using (var db = await factory.CreateDbContextAsync(cancellation))
        {
            await db.Sessions.Where(row => row.Id == id).ExecuteDeleteAsync(cancellation);
        }

        Forget();
        Changed?.Invoke(this, new SessionChangedEventArgs { SessionId = id });
    }

    /// <summary>Says that an account is no longer as it was: password, role, districts, lock.</summary>
    public void Tell(Account account)
    {
        Forget();
        var isLocked = account.LockoutEnd > clock.GetUtcNow();
        Changed?.Invoke(
            this,
            new SessionChangedEventArgs
            {
                AccountId = account.Id,
                Stamp = isLocked ? null : account.SecurityStamp,
            }
        );
    }

    /// <summary>The session behind a principal; null for a visitor and for one that has ended.</summary>
    public async Task<Session?> FindAsync(ClaimsPrincipal principal, CancellationToken cancellation)
    {
        if (
            principal.Identity?.IsAuthenticated != true
            || principal.FindFirstValue(Claim) is not { } id
        )
        {
            return null;
        }

        var session = await ReadAsync(id, cancellation);
        if (session is null || session.Stamp != Stamp(principal))
        {
            return null;
        }

        // Who came by the house showed no password of ours and needs no code of ours.
        return WayOf(principal) == SignInWay.House
            ? session with
            {
                MustChangePassword = false,
                LacksCode = false,
            }
            : session;
    }

    /// <summary>Whether a principal's session is untouched by a change.</summary>
    public bool Holds(ClaimsPrincipal principal, SessionChangedEventArgs change) =>
        change.SessionId is { } ended
            ? principal.FindFirstValue(Claim) != ended
            : principal.FindFirstValue(ClaimTypes.NameIdentifier) != change.AccountId
                || Stamp(principal) == change.Stamp;

    private string? Stamp(ClaimsPrincipal principal) =>
        principal.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType);

    private async Task<Session?> ReadAsync(string id, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var over = now.UtcDateTime - Length;
        if (
            _remembered.TryGetValue(id, out var known)
            && now - known.At < Trusted
            && known.Session.StartedAtUtc >= over
        )
        {
            return known.Session;
        }

        var changes = Volatile.Read(ref _changes);
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var found = await (
            from row in db.Sessions.AsNoTracking()
            join account in db.Users.AsNoTracking() on row.AccountId equals account.Id
            where row.Id == id && row.StartedAtUtc >= over
            select new { row.StartedAtUtc, Account = account }
        ).FirstOrDefaultAsync(cancellation);
        if (found is null || found.Account.LockoutEnd > now)
        {
            _remembered.TryRemove(id, out _);
            return null;
        }

        var session = new Session(
            id,
            found.Account.Id,
            found.Account.SecurityStamp ?? "",
            found.Account.ToActor(),
            found.Account.MustChangePassword,
            codes.Asks(found.Account.Role) && !found.Account.TwoFactorEnabled,
            found.StartedAtUtc
        );

        // What was read before a change that came meanwhile is used once and not remembered.
        if (changes == Volatile.Read(ref _changes))
        {
            _remembered[id] = new Remembered(session, now);
        }

        return session;
    }

    private void Forget()
    {
        Interlocked.Increment(ref _changes);
        _remembered.Clear();
    }

    private sealed record Remembered(Session Session, DateTimeOffset At);
}

/// <summary>One session ended, or an account changed.</summary>
internal sealed class SessionChangedEventArgs : EventArgs
{
    /// <summary>The session that ended, or null where an account changed.</summary>
    public string? SessionId { get; init; }

    /// <summary>The account that changed.</summary>
    public string? AccountId { get; init; }

    /// <summary>Its stamp now: sessions with another have ended. Null where it is locked.</summary>
    public string? Stamp { get; init; }
}
