using Dashboard.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Audit;

/// <summary>What is written down.</summary>
public enum AuditAct
{
    /// <summary>Signed in.</summary>
    SignIn,

    /// <summary>A wrong password, or a locked account.</summary>
    SignInFailed,

    /// <summary>Signed out.</summary>
    SignOut,

    /// <summary>Figures were submitted.</summary>
    Submit,

    /// <summary>A figure was taken back.</summary>
    Withdraw,

    /// <summary>A figure was approved.</summary>
    Approve,

    /// <summary>A figure was returned.</summary>
    Return,

    /// <summary>One source was chosen before others.</summary>
    Prefer,

    /// <summary>A file was taken in.</summary>
    Import,

    /// <summary>Figures left as a file.</summary>
    Export,

    /// <summary>An account was made or changed.</summary>
    Account,

    /// <summary>Catalogue, rules or plans were changed.</summary>
    Catalogue,
}

/// <summary>A line of the audit log. The database refuses to change or delete one.</summary>
public sealed class AuditRow
{
    /// <summary>Its number.</summary>
    public long Id { get; set; }

    /// <summary>When, in UTC.</summary>
    public required DateTime AtUtc { get; set; }

    /// <summary>Who: the account's name.</summary>
    public required string Account { get; set; }

    /// <summary>What.</summary>
    public required AuditAct Act { get; set; }

    /// <summary>To what: a figure's code, an account's name, a file's name.</summary>
    public required string Subject { get; set; }

    /// <summary>Particulars. Never a password or a token.</summary>
    public string Detail { get; set; } = "";
}

/// <summary>Reads and writes the audit log.</summary>
/// <param name="factory">Gives the context.</param>
/// <param name="clock">Stamps the lines.</param>
public sealed class AuditLog(IDbContextFactory<DashboardContext> factory, TimeProvider clock)
{
    /// <summary>Adds a line in the transaction of <paramref name="db"/>: the deed and its line stand or fall together.</summary>
    public void Add(
        DashboardContext db,
        Actor actor,
        AuditAct act,
        string subject,
        string detail = ""
    ) =>
        db.Audit.Add(
            new AuditRow
            {
                AtUtc = clock.GetUtcNow().UtcDateTime,
                Account = actor.Account,
                Act = act,
                Subject = subject,
                Detail = detail,
            }
        );

    /// <summary>Adds a line on its own.</summary>
    public async Task WriteAsync(
        Actor actor,
        AuditAct act,
        string subject,
        string detail,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        Add(db, actor, act, subject, detail);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The latest lines first.</summary>
    /// <param name="account">Only of this account, or null.</param>
    /// <param name="act">Only of this kind, or null.</param>
    /// <param name="from">Only from this day (UTC) on, or null.</param>
    /// <param name="to">Only to this day, or null.</param>
    /// <param name="limit">How many at the most.</param>
    /// <param name="cancellation">Ends the question.</param>
    public async Task<IReadOnlyList<AuditRow>> ReadAsync(
        string? account,
        AuditAct? act,
        DateOnly? from,
        DateOnly? to,
        int limit,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var rows = db.Audit.AsNoTracking();
        rows = string.IsNullOrEmpty(account) ? rows : rows.Where(row => row.Account == account);
        rows = act is { } kind ? rows.Where(row => row.Act == kind) : rows;
        if (from is { } first)
        {
            var start = first.ToDateTime(TimeOnly.MinValue);
            rows = rows.Where(row => row.AtUtc >= start);
        }

        if (to is { } last)
        {
            var end = last.AddDays(1).ToDateTime(TimeOnly.MinValue);
            rows = rows.Where(row => row.AtUtc < end);
        }

        return await rows.OrderByDescending(row => row.Id).Take(limit).ToListAsync(cancellation);
    }
}
