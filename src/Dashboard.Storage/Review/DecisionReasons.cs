using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Review;

/// <summary>The reasons that this office gives most, so that nobody types them twice.</summary>
public sealed class DecisionReasons(IDbContextFactory<DashboardContext> factory)
{
    /// <summary>How many are offered: one for each of the keys 1 to 5.</summary>
    public const int Offered = 5;

    // As far back as is looked, in steps of figures; longer reasons speak of one case.
    private const int Steps = 20_000;
    private const int Longest = 40;

    private static readonly string[] Returns =
    [
        "数值与来源不一致",
        "单位或位数有误",
        "期间写错了",
        "来源不清，请写明文号",
        "变化较大，请说明原因",
    ];

    private static readonly string[] Preferences =
    [
        "以正式文件为准",
        "以后发布的为准",
        "以上级部门的为准",
        "已与原件核对",
        "口径与指标定义一致",
    ];

    /// <summary>Why figures are returned, the most used first; where the office has not given five yet, usual ones follow.</summary>
    public Task<IReadOnlyList<string>> OfReturnsAsync(CancellationToken cancellation) =>
        UsedMostAsync(RevisionAct.Returned, Returns, cancellation);

    /// <summary>Why one source is preferred, likewise.</summary>
    public Task<IReadOnlyList<string>> OfPreferencesAsync(CancellationToken cancellation) =>
        UsedMostAsync(RevisionAct.Preferred, Preferences, cancellation);

    private async Task<IReadOnlyList<string>> UsedMostAsync(
        RevisionAct act,
        string[] usual,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var used = await db
            .Revisions.OrderByDescending(step => step.Id)
            .Take(Steps)
            .Where(step =>
                step.Act == act && step.Reason.Length > 0 && step.Reason.Length <= Longest
            )
            .GroupBy(step => step.Reason)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Max(step => step.Id))
            .Select(group => group.Key)
            .Take(Offered)
            .ToListAsync(cancellation);
        return [.. used.Concat(usual).Distinct().Take(Offered)];
    }
}
