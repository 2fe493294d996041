using Dashboard.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Audit;

/// <summary>Reads and writes the audit log. Every text in it has a length, whoever wrote it.</summary>
public sealed class AuditLog
{
    /// <summary>How long an account's name may be.</summary>
    public const int LongestAccount = 100;

    /// <summary>How long a subject may be.</summary>
    public const int LongestSubject = 200;

    /// <summary>How long particulars may be.</summary>
    public const int LongestDetail = 1_000;
    private readonly IDbContextFactory<DashboardContext> _factory;
    private readonly TimeProvider _clock;
    private readonly AuditQueue _queue;

    internal AuditLog(
        IDbContextFactory<DashboardContext> factory,
        TimeProvider clock,
        AuditQueue queue
    ) => (_factory, _clock, _queue) = (factory, clock, queue);

    /// <summary>Adds a line in the transaction of <paramref name="db"/>: the deed and its line stand or fall together.</summary>
    public void Add(
        DashboardContext db,
        Actor actor,
        AuditAct act,
        string subject,
        string detail = ""
    ) => db.Audit.Add(Row(actor, act, subject, detail));

    /// <summary>
    /// Adds a line on its own. One about a deed that changed no data is written a moment later, so that nobody who looks
    /// or signs in waits for who writes.
    /// </summary>
    public async Task WriteAsync(
        Actor actor,
        AuditAct act,
        string subject,
        string detail,
        CancellationToken cancellation
    )
    {
        if (act is AuditAct.SignIn or AuditAct.SignInFailed or AuditAct.SignOut or AuditAct.Export)
        {
            _queue.Add(Row(actor, act, subject, detail));
            return;
        }

        await using var db = await _factory.CreateDbContextAsync(cancellation);
        Add(db, actor, act, subject, detail);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Counts, by the hour, what somebody did who is not signed in.</summary>
    /// <param name="act">What.</param>
    /// <param name="subject">To what kind of thing: one of few, and never a text of theirs.</param>
    public void Count(AuditAct act, string subject)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        _queue.Count(now.Date.AddHours(now.Hour), act, Cut(subject, LongestSubject));
    }

    /// <summary>The latest lines first; what was counted stands among them as one line for each hour and kind.</summary>
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
        await _queue.TryFlushAsync(cancellation);
        await using var db = await _factory.CreateDbContextAsync(cancellation);
        var rows = db.Audit.AsNoTracking();
        var counts = db.AuditCounts.AsNoTracking();
        rows = string.IsNullOrEmpty(account) ? rows : rows.Where(row => row.Account == account);
        counts = string.IsNullOrEmpty(account) ? counts : counts.Where(_ => false);
        if (act is { } kind)
        {
            rows = rows.Where(row => row.Act == kind);
            counts = counts.Where(row => row.Act == kind);
        }

        if (from is { } first)
        {
            var start = first.ToDateTime(TimeOnly.MinValue);
            rows = rows.Where(row => row.AtUtc >= start);
            counts = counts.Where(row => row.HourUtc >= start);
        }

        if (to is { } last)
        {
            var end = last.ToDateTime(TimeOnly.MaxValue);
            rows = rows.Where(row => row.AtUtc <= end);
            counts = counts.Where(row => row.HourUtc <= end);
        }

        var lines = await rows.OrderByDescending(row => row.Id)
            .Take(limit)
            .ToListAsync(cancellation);
        var counted = await counts
            .OrderByDescending(row => row.HourUtc)
            .Take(limit)
            .ToListAsync(cancellation);
        return
        [
            .. lines
                .Concat(counted.Select(Line))
                .OrderByDescending(row => row.AtUtc)
                .ThenByDescending(row => row.Id)
                .Take(limit),
        ];
    }

    private static AuditRow Line(AuditCountRow row) =>
        new()
        {
            AtUtc = row.HourUtc,
            Account = "",
            Act = row.Act,
            Subject = row.Subject,
            Detail = $"×{row.Count}",
        };

    private AuditRow Row(Actor actor, AuditAct act, string subject, string detail) =>
        new()
        {
            AtUtc = _clock.GetUtcNow().UtcDateTime,
            Account = Cut(actor.Account, LongestAccount),
            Act = act,
            Subject = Cut(subject, LongestSubject),
            Detail = Cut(detail, LongestDetail),
        };

    // Never between the halves of a character.
    private static string Cut(string text, int longest) =>
        text.Length <= longest ? text
        : char.IsHighSurrogate(text[longest - 2]) ? text[..(longest - 2)] + "…"
        : text[..(longest - 1)] + "…";
}
