using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Dashboard.Storage.Entry;

/// <summary>Where something typed is kept, and since when.</summary>
/// <param name="Place">Which form or grid: its address.</param>
/// <param name="SavedAtUtc">When it was last kept.</param>
/// <param name="Content">What was typed, by which the draft is named; null where it is long.</param>
public sealed record Draft(string Place, DateTime SavedAtUtc, string? Content);

/// <summary>What was found in a place.</summary>
/// <param name="Content">What was typed, or null where nothing was kept that can be opened.</param>
/// <param name="SavedAtUtc">When it was last kept.</param>
/// <param name="Problem">Why what was kept could not be opened.</param>
public sealed record FoundDraft<T>(T? Content, DateTime? SavedAtUtc, Problem? Problem)
    where T : class;

/// <summary>
/// Keeps what people type until they submit it, so that neither a lost connection nor a restart loses it. A draft that
/// cannot be opened is put aside in the table, under a place that no page asks for.
/// </summary>
public sealed partial class Drafts(
    IDbContextFactory<DashboardContext> factory,
    TimeProvider clock,
    ILogger<Drafts> log
)
{
    /// <summary>The most characters of a draft: a report of the greatest length as JSON writes it, and half as much again.</summary>
    public const int MostCharacters = 4_000_000;

    private const int Listed = 200;
    private const string AsideMark = "#aside-";
    private const string OwnMark = "#";
    private const int MostCharactersToName = 100_000;

    /// <summary>Keeps <paramref name="content"/>, a text with a format's number, in place of what was there; or says why not and leaves what was there.</summary>
    public async Task<Problem?> SaveAsync(
        string account,
        string place,
        string content,
        CancellationToken cancellation
    )
    {
        if (content.Length > MostCharacters)
        {
            return new Problem(
                "草稿超过{0}字，没有保存；此前保存的仍在",
                MostCharacters.ToString("N0", CultureInfo.InvariantCulture)
            );
        }

        await using var db = await factory.CreateDbContextAsync(cancellation);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Drafts" ("Account", "Place", "Content", "SavedAtUtc")
            VALUES ({account}, {place}, {content}, {clock.GetUtcNow().UtcDateTime})
            ON CONFLICT ("Account", "Place")
            DO UPDATE SET "Content" = excluded."Content", "SavedAtUtc" = excluded."SavedAtUtc"
            """,
            cancellation
        );
        return null;
    }

    /// <summary>What was kept for this place.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="place">Which form or grid: its address.</param>
    /// <param name="read">Reads the text, of whatever format; null where it cannot.</param>
    /// <param name="cancellation">Ends the question.</param>
    public async Task<FoundDraft<T>> FindAsync<T>(
        string account,
        string place,
        Func<string, T?> read,
        CancellationToken cancellation
    )
        where T : class
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var rows = db.Drafts.Where(row => row.Account == account && row.Place == place);
        var kept = await rows.Select(row => new
            {
                row.SavedAtUtc,
                Content = row.Content.Length <= MostCharacters ? row.Content : null,
            })
            .FirstOrDefaultAsync(cancellation);
        if (kept is null)
        {
            return new(null, null, null);
        }

        if (kept.Content is { } content && read(content) is { } form)
        {
            return new(form, kept.SavedAtUtc, null);
        }

        var aside = $"{place}{AsideMark}{clock.GetUtcNow().UtcDateTime:yyyyMMddHHmmssfffffff}";
        await rows.ExecuteUpdateAsync(
            row => row.SetProperty(one => one.Place, aside),
            cancellation
        );
        LogAside(account, place, aside);
        return new(
            null,
            null,
            new Problem("上次留下的草稿过大或已损坏，已另存一旁，不再打开；请重新填写")
        );
    }

    /// <summary>What was kept last for an account and can be opened, the latest first; what a page keeps beside it (a place with #) is none.</summary>
    public async Task<IReadOnlyList<Draft>> OfAsync(string account, CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await db
            .Drafts.AsNoTracking()
            .Where(row => row.Account == account && !row.Place.Contains(OwnMark))
            .OrderByDescending(row => row.SavedAtUtc)
            .Take(Listed)
            .Select(row => new Draft(
                row.Place,
                row.SavedAtUtc,
                row.Content.Length <= MostCharactersToName ? row.Content : null
            ))
            .ToListAsync(cancellation);
    }

    /// <summary>Throws away what was kept for this place.</summary>
    public async Task RemoveAsync(string account, string place, CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        await db
            .Drafts.Where(row => row.Account == account && row.Place == place)
            .ExecuteDeleteAsync(cancellation);
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The draft of {Account} for {Place} cannot be opened and was put aside as {Aside}"
    )]
    private partial void LogAside(string account, string place, string aside);
}
