using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Entry;

/// <summary>Reads the rules that administrators set.</summary>
internal static class CheckRuleQuery
{
    private const decimal Scale = 10_000m;

    public static async Task<CheckRules> GetAsync(
        DashboardContext db,
        CancellationToken cancellation
    )
    {
        var rows = await db.CheckRules.AsNoTracking().ToListAsync(cancellation);
        return new(
            rows.Select(row => new CheckRule(
                row.IndicatorCode,
                row.Check,
                row.Grade,
                row.MinScaled / Scale,
                row.MaxScaled / Scale
            ))
        );
    }
}
