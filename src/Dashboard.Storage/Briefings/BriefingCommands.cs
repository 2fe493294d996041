using System.Security.Cryptography;
using Dashboard.Figures;
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

    /// <summary>How long a paragraph or a remark is at the most.</summary>
    public const int LongestText = 20_000;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Makes a briefing of <paramref name="actor"/>.</summary>
    public async Task<BriefingMade> CreateAsync(
        Actor actor,
        BriefingDetails details,
        Language language,
        IReadOnlyList<NewBriefingItem> items,
        CancellationToken cancellation
    )
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
    }

    /// <summary>Puts a part at the end of the briefing that the actor last worked on; of a new one where there is none.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="item">The part.</param>
    /// <param name="otherwise">What a new briefing would be.</param>
    /// <param name="language">The language the part is worded in.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<BriefingMade> AddToLastAsync(
        Actor actor,
        NewBriefingItem item,
        BriefingDetails otherwise,
        Language language,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var last = await db
            .Briefings.AsNoTracking()
            .Where(row => row.Owner == actor.Account && row.Language == language)
            .OrderByDescending(row => row.ChangedAtUtc)
            .Select(row => new
            {
                row.Code,
                row.Title,
                row.Version,
            })
            .FirstOrDefaultAsync(cancellation);
        if (last is null || !actor.IsSignedIn())
        {
            return await CreateAsync(actor, otherwise, language, [item], cancellation);
        }

        var problem = await AddAsync(actor, last.Code, last.Version, item, cancellation);
        return problem is null
            ? new(last.Code, last.Title)
            : new BriefingMade(null, Problem: problem);
    }

    /// <summary>Puts a part at the end. Null where it was done.</summary>
    public Task<Problem?> AddAsync(
        Actor actor,
        string code,
        int version,
        NewBriefingItem item,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            actor,
            code,
            version,
            row =>
            {
                if (row.Items.Count >= MostItems)
                {
                    return new Problem("一份简报最多{0}个部分", $"{MostItems}");
                }

                row.Items.Add(item.ToRow(row.Items.Count));
                return null;
            },
            cancellation
        );

    /// <summary>Changes what is said of the briefing as a whole. Null where it was done.</summary>
    public Task<Problem?> SaveAsync(
        Actor actor,
        string code,
        int version,
        BriefingDetails details,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
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

    /// <summary>Moves a part up (-1) or down (1); at the end it stays. Null where it was done.</summary>
    public Task<Problem?> MoveAsync(
        Actor actor,
        string code,
        int version,
        int item,
        int step,
        CancellationToken cancellation
    ) =>
        ChangeItemAsync(
            actor,
            code,
            version,
            item,
            (row, moved) =>
            {
                var order = row.Items.OrderBy(one => one.Position).ToList();
                var to = Math.Clamp(order.IndexOf(moved) + Math.Sign(step), 0, order.Count - 1);
                order.Remove(moved);
                order.Insert(to, moved);
                Number(order);
                return null;
            },
            cancellation
        );

    /// <summary>Changes a part's heading. Null where it was done.</summary>
    public Task<Problem?> RetitleAsync(
        Actor actor,
        string code,
        int version,
        int item,
        string heading,
        CancellationToken cancellation
    ) =>
        ChangeItemAsync(
            actor,
            code,
            version,
            item,
            (_, changed) =>
            {
                if (heading.Trim().Length > LongestTitle)
                {
                    return new Problem("标题最多{0}字", $"{LongestTitle}");
                }

                changed.Heading = heading.Trim();
                return null;
            },
            cancellation
        );

    /// <summary>Changes a part's words; null gives the paragraph back to be generated. Null where it was done.</summary>
    public Task<Problem?> WriteAsync(
        Actor actor,
        string code,
        int version,
        int item,
        string? text,
        CancellationToken cancellation
    ) =>
        ChangeItemAsync(
            actor,
            code,
            version,
            item,
            (_, changed) =>
            {
                if (text?.Length > LongestText)
                {
                    return new Problem("文字最多{0}字", $"{LongestText}");
                }

                changed.Text = text ?? (changed.Kind == BriefingItemKind.Remark ? "" : null);
                return null;
            },
            cancellation
        );

    /// <summary>Takes a part out. Null where it was done.</summary>
    public Task<Problem?> RemoveAsync(
        Actor actor,
        string code,
        int version,
        int item,
        CancellationToken cancellation
    ) =>
        ChangeItemAsync(
            actor,
            code,
            version,
            item,
            (row, removed) =>
            {
                row.Items.Remove(removed);
                Number(row.Items.OrderBy(one => one.Position));
                return null;
            },
            cancellation
        );

    /// <summary>
    /// Puts later snapshots in place of those that were taken, after somebody has seen what that changes. Headings and
    /// words that a person wrote stay. Null where it was done.
    /// </summary>
    /// <param name="actor">Who.</param>
    /// <param name="code">The briefing's code.</param>
    /// <param name="version">The version that was looked at.</param>
    /// <param name="snapshots">The later snapshots by the numbers of the parts.</param>
    /// <param name="cancellation">Ends the work.</param>
    public Task<Problem?> UpdateAsync(
        Actor actor,
        string code,
        int version,
        IReadOnlyDictionary<int, ItemSnapshot> snapshots,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            actor,
            code,
            version,
            row =>
            {
                foreach (var item in row.Items.Where(item => snapshots.ContainsKey(item.Id)))
                {
                    item.Snapshot = snapshots[item.Id].ToJson();
                }

                return null;
            },
            cancellation
        );

    /// <summary>Makes a copy that belongs to <paramref name="actor"/> and is not shared: of one's own, or of one that is shared.</summary>
    public async Task<BriefingMade> CopyAsync(
        Actor actor,
        string code,
        string title,
        CancellationToken cancellation
    )
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
    }

    /// <summary>Deletes a briefing. Null where it was done.</summary>
    public async Task<Problem?> DeleteAsync(
        Actor actor,
        string code,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var row = await db.Briefings.SingleOrDefaultAsync(row => row.Code == code, cancellation);
        if (Unchangeable(actor, row) is { } problem)
        {
            return problem;
        }

        db.Briefings.Remove(row!);
        await db.SaveChangesAsync(cancellation);
        return null;
    }

    private Task<Problem?> ChangeItemAsync(
        Actor actor,
        string code,
        int version,
        int item,
        Func<BriefingRow, BriefingItemRow, Problem?> change,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            actor,
            code,
            version,
            row =>
                row.Items.SingleOrDefault(one => one.Id == item) is { } found
                    ? change(row, found)
                    : new Problem("简报里没有这一部分"),
            cancellation
        );

    private async Task<Problem?> ChangeAsync(
        Actor actor,
        string code,
        int version,
        Func<BriefingRow, Problem?> change,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var row = await db
            .Briefings.Include(row => row.Items)
            .SingleOrDefaultAsync(row => row.Code == code, cancellation);
        if (Unchangeable(actor, row) is { } problem)
        {
            return problem;
        }

        if (row!.Version != version)
        {
            return Elsewhere();
        }

        if (change(row) is { } wrong)
        {
            return wrong;
        }

        (row.Version, row.ChangedAtUtc) = (row.Version + 1, Now);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Elsewhere();
        }
    }

    private static Problem? Unchangeable(Actor actor, BriefingRow? row) =>
        row is null || !actor.MaySee(row) ? new Problem("没有这份简报")
        : !actor.Owns(row) ? new Problem("只有编制人可以改这份简报；可以复制一份再改")
        : null;

    private static Problem Elsewhere() => new("这份简报刚在别处改过，已载入最新的，请再改一次");

    private static Problem? Wrong(BriefingDetails details) =>
        string.IsNullOrWhiteSpace(details.Title) ? new Problem("请写标题")
        : details.Title.Trim().Length > LongestTitle
            ? new Problem("标题最多{0}字", $"{LongestTitle}")
        : details.Unit.Trim().Length > LongestTitle
            ? new Problem("编制单位最多{0}字", $"{LongestTitle}")
        : null;

    private static void Number(IEnumerable<BriefingItemRow> items)
    {
        foreach (
            var (item, position) in items.Select((item, position) => (item, position)).ToList()
        )
        {
            item.Position = position;
        }
    }

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
