using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Remarks;

/// <summary>A remark with its number in the table, and who wrote it last.</summary>
public sealed record NumberedRemark(int Id, DatedRemark Remark, string By, DateTime AtUtc);

/// <summary>Asks for dated remarks as those who keep them see them; pages find them in the <see cref="Catalogue"/>.</summary>
public sealed class RemarkQuery(IDbContextFactory<DashboardContext> factory)
{
    /// <summary>More are not listed at once.</summary>
    public const int Most = 500;

    /// <summary>The remarks, the latest day first.</summary>
    public async Task<IReadOnlyList<NumberedRemark>> AllAsync(CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var rows = await db
            .Remarks.AsNoTracking()
            .OrderByDescending(row => row.Day)
            .ThenByDescending(row => row.Id)
            .Take(Most)
            .ToListAsync(cancellation);
        return
        [
            .. rows.Select(row => new NumberedRemark(row.Id, row.ToRemark(), row.By, row.AtUtc)),
        ];
    }
}
