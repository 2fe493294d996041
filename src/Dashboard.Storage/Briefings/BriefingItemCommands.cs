using Dashboard.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Briefings;

/// <summary>Adds, moves, rewrites and takes out the parts of saved briefings. Each answers null where it was done.</summary>
/// <param name="factory">Gives the context.</param>
/// <param name="clock">Stamps the briefings.</param>
/// <param name="briefings">Makes a briefing where there is none yet.</param>
public sealed class BriefingItemCommands(
    IDbContextFactory<DashboardContext> factory,
    TimeProvider clock,
    BriefingCommands briefings
)
{
    /// <summary>How long a paragraph or a remark is at the most.</summary>
    public const int LongestText = 20_000;

    private readonly BriefingChange _change = new(factory, clock);

    /// <summary>Puts a part at the end of the briefing that the actor last worked on; of a new one where there is none.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="item">The part.</param>
    /// <param name="otherwise">What a new briefing would be.</param>
    /// <param name="language">The language the part is worded in.</param>
    /// <param name="cancellation">Ends the work.</param>
    public Task<BriefingMade> AddToLastAsync(
        Actor actor,
        NewBriefingItem item,
        BriefingDetails otherwise,
        Language language,
        CancellationToken cancellation
    ) =>
        StorageFault.SaidAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancellation);
                var last = await db
                    .Briefings.AsNoTracking()
                    .Where(row => row.Owner == actor.Account && row.Language == language)
                    .OrderByDescending(row => row.ChangedAtUtc)
                    .Select(row => new { row.Code })
                    .FirstOrDefaultAsync(cancellation);
                return last is null || !actor.IsSignedIn()
                    ? await briefings.CreateAsync(actor, otherwise, language, [item], cancellation)
                    : await AddToAsync(actor, last.Code, item, cancellation);
            },
            problem => new BriefingMade(null, Problem: problem)
        );

    /// <summary>Puts a part at the end of the briefing that the actor has chosen, as it stands now.</summary>
    public Task<BriefingMade> AddToAsync(
        Actor actor,
        string code,
        NewBriefingItem item,
        CancellationToken cancellation
    ) =>
        StorageFault.SaidAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancellation);
                var there = await db
                    .Briefings.AsNoTracking()
                    .Where(row => row.Code == code)
                    .Select(row => new { row.Title, row.Version })
                    .SingleOrDefaultAsync(cancellation);
                var problem = await AddAsync(actor, code, there?.Version ?? 0, item, cancellation);
                return problem is null
                    ? new(code, there!.Title)
                    : new BriefingMade(null, Problem: problem);
            },
            problem => new BriefingMade(null, Problem: problem)
        );

    /// <summary>Puts a part at the end. Null where it was done.</summary>
    public Task<Problem?> AddAsync(
        Actor actor,
        string code,
        int version,
        NewBriefingItem item,
        CancellationToken cancellation
    ) => InsertAsync(actor, code, version, int.MaxValue, [item], cancellation);

    /// <summary>Puts parts, in their order, before the one that stands at a place; behind all where there is none. Null where it was done.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="code">The briefing's code.</param>
    /// <param name="version">The version that was looked at.</param>
    /// <param name="at">The place of the first, from 0.</param>
    /// <param name="items">The parts.</param>
    /// <param name="cancellation">Ends the work.</param>
    public Task<Problem?> InsertAsync(
        Actor actor,
        string code,
        int version,
        int at,
        IReadOnlyList<NewBriefingItem> items,
        CancellationToken cancellation
    ) =>
        _change.RunAsync(
            actor,
            code,
            version,
            row =>
            {
                if (row.Items.Count + items.Count > BriefingCommands.MostItems)
                {
                    return new Problem("一份简报最多{0}个部分", $"{BriefingCommands.MostItems}");
                }

                var order = row.Items.OrderBy(one => one.Position).ToList();
                var added = items.Select(item => item.ToRow(0)).ToList();
                order.InsertRange(Math.Clamp(at, 0, order.Count), added);
                added.ForEach(row.Items.Add);
                Positions.Number(order);
                return null;
            },
            cancellation
        );

    /// <summary>Moves a part up (-1) or down (1) by so many places; at the end it stays. Null where it was done.</summary>
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
                Positions.Move(row.Items, moved, step);
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
                if (heading.Trim().Length > BriefingCommands.LongestTitle)
                {
                    return new Problem("标题最多{0}字", $"{BriefingCommands.LongestTitle}");
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
                Positions.Remove(row.Items, removed);
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
        _change.RunAsync(
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

    private Task<Problem?> ChangeItemAsync(
        Actor actor,
        string code,
        int version,
        int item,
        Func<BriefingRow, BriefingItemRow, Problem?> change,
        CancellationToken cancellation
    ) =>
        _change.RunAsync(
            actor,
            code,
            version,
            row =>
                row.Items.SingleOrDefault(one => one.Id == item) is { } found
                    ? change(row, found)
                    : new Problem("简报里没有这一部分"),
            cancellation
        );
}
