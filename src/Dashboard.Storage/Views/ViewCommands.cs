using System.Security.Cryptography;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Briefings;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Views;

/// <summary>Makes and changes views. Whoever has signed in makes their own; administrators publish. Each answers null where it was done.</summary>
public sealed class ViewCommands(Deeds deeds)
{
    /// <summary>How many parts a view holds at the most: each is read anew whenever it is looked at.</summary>
    public const int MostItems = 30;

    /// <summary>How many views somebody has at the most.</summary>
    public const int MostViews = 100;

    /// <summary>How long a name is at the most.</summary>
    public const int LongestName = 100;

    /// <summary>Makes a view of <paramref name="actor"/>.</summary>
    public Task<ViewMade> CreateAsync(
        Actor actor,
        string name,
        IReadOnlyList<NewViewItem> items,
        CancellationToken cancellation
    ) =>
        deeds.RunAsync<ViewMade>(
            actor,
            RevisionAct.Changed,
            async deed =>
            {
                if ((actor.IsSignedIn() ? Wrong(name) : SignIn) is { } problem)
                {
                    return new(null, problem);
                }

                if (
                    await deed.Db.Views.CountAsync(row => row.Owner == actor.Account, cancellation)
                    >= MostViews
                )
                {
                    return new(null, new Problem("每人最多{0}个看板", $"{MostViews}"));
                }

                var row = new ViewRow
                {
                    Code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)),
                    Name = name.Trim(),
                    Owner = actor.Account,
                    ChangedAtUtc = deed.AtUtc,
                };
                foreach (var item in items.Take(MostItems))
                {
                    Append(row, item);
                }

                deed.Db.Views.Add(row);
                Done(deed, NamedDeed.ViewAdded, row);
                return new(row.Code);
            },
            problem => new ViewMade(null, problem),
            cancellation
        );

    /// <summary>Puts a part at the end of the view, as it stands now.</summary>
    public Task<Problem?> AddAsync(
        Actor actor,
        string code,
        NewViewItem item,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            actor,
            code,
            null,
            row =>
            {
                if (row.Items.Count >= MostItems)
                {
                    return new Problem("一个看板最多{0}项", $"{MostItems}");
                }

                Append(row, item);
                return null;
            },
            cancellation
        );

    /// <summary>Gives it another name.</summary>
    public Task<Problem?> RenameAsync(
        Actor actor,
        string code,
        int version,
        string name,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            actor,
            code,
            version,
            row =>
            {
                if (Wrong(name) is { } problem)
                {
                    return problem;
                }

                row.Name = name.Trim();
                return null;
            },
            cancellation
        );

    /// <summary>Moves a part up (less than 0) or down by so many places; at the end it stays.</summary>
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
            (row, moved) => Positions.Move(row.Items, moved, step),
            cancellation
        );

    /// <summary>Takes a part out.</summary>
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
            (row, removed) => Positions.Remove(row.Items, removed),
            cancellation
        );

    /// <summary>Publishes it for everybody, or takes that back: administrators alone.</summary>
    public Task<Problem?> PublishAsync(
        Actor actor,
        string code,
        int version,
        bool isPublished,
        CancellationToken cancellation
    ) =>
        deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            async deed =>
            {
                if (!actor.May(Act.Administer))
                {
                    return new Problem("只有管理员可以发布看板");
                }

                var row = await FindAsync(deed, code, cancellation);
                if ((row is null ? Missing : Stale(row, version)) is { } problem)
                {
                    return problem;
                }

                row!.IsPublished = isPublished;
                Changed(
                    deed,
                    isPublished ? NamedDeed.ViewPublished : NamedDeed.ViewUnpublished,
                    row
                );
                return null;
            },
            cancellation
        );

    /// <summary>Deletes a view.</summary>
    public Task<Problem?> DeleteAsync(Actor actor, string code, CancellationToken cancellation) =>
        deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            async deed =>
            {
                var row = await FindAsync(deed, code, cancellation);
                if (Against(actor, row) is { } problem)
                {
                    return problem;
                }

                deed.Db.Views.Remove(row!);
                Done(deed, NamedDeed.ViewRemoved, row!);
                return null;
            },
            cancellation
        );

    private static Problem SignIn => new("请先登录再存看板");

    private static Problem Missing => new("没有这个看板");

    private Task<Problem?> ChangeItemAsync(
        Actor actor,
        string code,
        int version,
        int item,
        Action<ViewRow, ViewItemRow> change,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            actor,
            code,
            version,
            row =>
            {
                if (row.Items.SingleOrDefault(other => other.Id == item) is not { } found)
                {
                    return new Problem("看板里没有这一项");
                }

                change(row, found);
                return null;
            },
            cancellation
        );

    // Without a version the change holds for whatever the view is by now.
    private Task<Problem?> ChangeAsync(
        Actor actor,
        string code,
        int? version,
        Func<ViewRow, Problem?> change,
        CancellationToken cancellation
    ) =>
        deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            async deed =>
            {
                var row = await FindAsync(deed, code, cancellation);
                var problem =
                    Against(actor, row)
                    ?? (version is { } looked ? Stale(row!, looked) : null)
                    ?? change(row!);
                if (problem is null)
                {
                    Changed(deed, NamedDeed.ViewChanged, row!);
                }

                return problem;
            },
            cancellation
        );

    private static Task<ViewRow?> FindAsync(
        Deed deed,
        string code,
        CancellationToken cancellation
    ) =>
        deed
            .Db.Views.Include(row => row.Items)
            .SingleOrDefaultAsync(row => row.Code == code, cancellation);

    private static Problem? Against(Actor actor, ViewRow? row) =>
        row is null || !actor.MaySee(row) ? Missing
        : actor.MayChange(row) ? null
        : row.IsPublished ? new Problem("已发布的看板由管理员改")
        : new Problem("只有建立人可以改这个看板");

    private static Problem? Stale(ViewRow row, int version) =>
        row.Version == version
            ? null
            : new Problem("这个看板刚在别处改过，已载入最新的，请再改一次");

    private static Problem? Wrong(string name) =>
        string.IsNullOrWhiteSpace(name) ? new Problem("请写看板的名称")
        : name.Trim().Length > LongestName ? new Problem("名称最多{0}字", $"{LongestName}")
        : null;

    private static void Changed(Deed deed, NamedDeed what, ViewRow row)
    {
        (row.Version, row.ChangedAtUtc) = (row.Version + 1, deed.AtUtc);
        Done(deed, what, row);
    }

    private static void Done(Deed deed, NamedDeed what, ViewRow row) =>
        deed.Done(AuditAct.View, row.Code, new(what, new AuditPart("name", row.Name)));

    private static void Append(ViewRow row, NewViewItem item) =>
        row.Items.Add(
            new()
            {
                Position = row.Items.Count,
                Heading = item.Heading.Trim(),
                District = item.Origin.District,
                Period = item.Origin.Period,
                Indicator = item.Origin.Indicator,
                Key = item.Origin.Key,
            }
        );
}
