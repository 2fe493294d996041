using System.Security.Cryptography;
using Dashboard.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Briefings;

/// <summary>A briefing that was made or added to, or why not.</summary>
/// <param name="Code">Its code; null where there is a problem.</param>
/// <param name="Title">Its title.</param>
/// <param name="Problem">Why nothing was done, or null.</param>
public sealed record BriefingMade(string? Code, string Title = "", Problem? Problem = null);

/// <summary>Makes and changes saved briefings. Whoever has signed in may make one; only its owner changes it.</summary>
/// <param name="factory">Gives the context.</param>
/// <param name="clock">Stamps the briefings.</param>
public sealed class BriefingCommands(
    IDbContextFactory<DashboardContext> factory,
    TimeProvider clock
)
{
    /// <summary>How many parts a briefing holds at the most.</summary>
    public const int MostItems = 100;

    /// <summary>How long a heading or a title is at the most.</summary>
    public const int LongestTitle = 200;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Makes a briefing of <paramref name="actor"/>.</summary>
    public Task<BriefingMade> CreateAsync(
        Actor actor,
        BriefingDetails details,
        Language language,
        IReadOnlyList<NewBriefingItem> items,
        CancellationToken cancellation
    ) =>
        StorageFault.SaidAsync(
            async () =>
            {
                var problem = actor.IsSignedIn() ? Wrong(details) : new Problem("请先登录再做简报");
                if (problem is not null)
                {
                    return new(null, Problem: problem);
                }

                await using var db = await factory.CreateDbContextAsync(cancellation);
                var row = Row(actor, details, language);
                foreach (var item in items.Take(MostItems))
                {
                    row.Items.Add(item.ToRow(row.Items.Count));
                }

                db.Briefings.Add(row);
                await db.SaveChangesAsync(cancellation);
                return new(row.Code, row.Title);
            },
            problem => new BriefingMade(null, Problem: problem)
        );

    /// <summary>Changes what is said of the briefing as a whole. Null where it was done.</summary>
    public Task<Problem?> SaveAsync(
        Actor actor,
        string code,
        int version,
        BriefingDetails details,
        CancellationToken cancellation
    ) =>
        new BriefingChange(factory, clock).RunAsync(
            actor,
            code,
            version,
            row =>
            {
                if (Wrong(details) is { } problem)
                {
                    return problem;
                }

                (row.Title, row.Unit, row.Date) = (
                    details.Title.Trim(),
                    details.Unit.Trim(),
                    details.Date
                );
                (row.Template, row.RedHead, row.LeavesOutUnsure, row.IsShared) = (
                    details.Template,
                    details.RedHead,
                    details.LeavesOutUnsure,
                    details.IsShared
                );
                return null;
            },
            cancellation
        );

    /// <summary>Makes a copy that belongs to <paramref name="actor"/> and is not shared: of one's own, or of one that is shared.</summary>
    public Task<BriefingMade> CopyAsync(
        Actor actor,
        string code,
        string title,
        CancellationToken cancellation
    ) =>
        StorageFault.SaidAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancellation);
                var row = await db
                    .Briefings.AsNoTracking()
                    .Include(row => row.Items)
                    .SingleOrDefaultAsync(row => row.Code == code, cancellation);
                if (row is null || !actor.MaySee(row))
                {
                    return new(null, Problem: new Problem("没有这份简报"));
                }

                var copy = row.ToBriefing();
                title = title.Length > LongestTitle ? title[..LongestTitle] : title;
                return await CreateAsync(
                    actor,
                    copy.Details with
                    {
                        Title = title,
                        IsShared = false,
                    },
                    copy.Language,
                    [
                        .. copy.Items.Select(item => new NewBriefingItem(
                            item.Kind,
                            item.Heading,
                            item.Origin,
                            item.Origin is null ? null : item.Snapshot,
                            item.Text
                        )),
                    ],
                    cancellation
                );
            },
            problem => new BriefingMade(null, Problem: problem)
        );

    /// <summary>Deletes a briefing. Null where it was done.</summary>
    public Task<Problem?> DeleteAsync(Actor actor, string code, CancellationToken cancellation) =>
        StorageFault.SaidAsync(async () =>
        {
            await using var db = await factory.CreateDbContextAsync(cancellation);
            var row = await db.Briefings.SingleOrDefaultAsync(
                row => row.Code == code,
                cancellation
            );
            if (BriefingChange.Against(actor, row) is { } problem)
            {
                return problem;
            }

            db.Briefings.Remove(row!);
            await db.SaveChangesAsync(cancellation);
            return null;
        });

    private static Problem? Wrong(BriefingDetails details) =>
        string.IsNullOrWhiteSpace(details.Title) ? new Problem("请写标题")
        : details.Title.Trim().Length > LongestTitle
            ? new Problem("标题最多{0}字", $"{LongestTitle}")
        : details.Unit.Trim().Length > LongestTitle
            ? new Problem("编制单位最多{0}字", $"{LongestTitle}")
        : null;

    private BriefingRow Row(Actor actor, BriefingDetails details, Language language) =>
        new()
        {
            Code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6)),
            Title = details.Title.Trim(),
            Unit = details.Unit.Trim(),
            Template = details.Template,
            RedHead = details.RedHead,
            LeavesOutUnsure = details.LeavesOutUnsure,
            Date = details.Date,
            Language = language,
            Owner = actor.Account,
            IsShared = details.IsShared,
            CreatedAtUtc = Now,
            ChangedAtUtc = Now,
        };
}
