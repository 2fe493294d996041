using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Work;

namespace Dashboard.Storage.Maps;

/// <summary>What an administrator does with maps. All or none; each answers null where it was done.</summary>
public sealed class MapCommands(Deeds deeds)
{
    /// <summary>How long a 审图号 may be.</summary>
    public const int LongestApproval = 60;

    /// <summary>Keeps the maps of a file; each takes the place of the map of the same district.</summary>
    public async Task<Problem?> KeepAsync(
        Actor actor,
        string approval,
        IReadOnlyList<DistrictMap> maps,
        CancellationToken cancellation
    )
    {
        approval = approval.Trim();
        if (Refused(actor, approval, maps) is { } problem)
        {
            return problem;
        }

        return await deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            async deed =>
            {
                await KeptMaps.WriteAsync(deed, approval, maps, cancellation);
                return null;
            },
            cancellation
        );
    }

    /// <summary>Takes the map of a district away.</summary>
    public async Task<Problem?> RemoveAsync(
        Actor actor,
        string within,
        CancellationToken cancellation
    )
    {
        if (!actor.May(Act.Administer))
        {
            return OnlyAdministrators;
        }

        return await deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            async deed =>
            {
                if (await deed.Db.Maps.FindAsync([within], cancellation) is not { } row)
                {
                    return new Problem("没有这张地图");
                }

                deed.Db.Maps.Remove(row);
                deed.ChangesCatalogue = true;
                deed.Done(AuditAct.Catalogue, within, new(NamedDeed.MapRemoved));
                return null;
            },
            cancellation
        );
    }

    private static Problem OnlyAdministrators { get; } = new Problem("只有管理员可以更改地图");

    private static Problem? Refused(
        Actor actor,
        string approval,
        IReadOnlyList<DistrictMap> maps
    ) =>
        !actor.May(Act.Administer) ? OnlyAdministrators
        : approval.Length == 0 ? new Problem("请写审图号；没有审图号的地图不能公开")
        : approval.Length > LongestApproval ? new Problem("审图号最多{0}个字", $"{LongestApproval}")
        : maps.Count == 0 ? new Problem("没有可以保存的地图")
        : null;
}
