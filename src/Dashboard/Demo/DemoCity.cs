using System.Diagnostics;
using System.Globalization;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Maps;
using Dashboard.Storage.Settings;
using Dashboard.Storage.Tables;
using Dashboard.Storage.Work;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Demo;

/// <summary>Makes the invented city in a database that holds nothing yet: places, indicators, reports and figures, in one deed.</summary>
internal sealed class DemoCity(
    IDbContextFactory<DashboardContext> factory,
    SampleData sample,
    Deeds deeds
)
{
    /// <summary>Whether the database holds nothing yet.</summary>
    public async Task<bool> CanBeMadeAsync(CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return !await db.Districts.AnyAsync(cancellation) && !await db.Users.AnyAsync(cancellation);
    }

    /// <summary>Makes it.</summary>
    /// <returns>How many figures there are, and how many were written in a second.</returns>
    public async Task<(int Figures, double PerSecond)> MakeAsync(
        DemoSize size,
        CancellationToken cancellation
    )
    {
        var places = DemoPlaces.Of(size.Towns);
        var indicators = DemoIndicators.Of(size.Indicators);
        return await deeds.RunOrThrowAsync(
            Actor.System,
            RevisionAct.Loaded,
            async deed =>
            {
                sample.Declare(deed.Db);
                AddCatalogue(deed.Db, size, places, indicators);
                await deed.Db.SaveChangesAsync(cancellation);
                await KeptMaps.WriteAsync(
                    deed,
                    DemoMap.Approval,
                    DemoMap.Draw(places, cancellation),
                    cancellation
                );

                var watch = Stopwatch.StartNew();
                var written = Fill(
                    deed.Db,
                    new DemoFigures(size, places, indicators),
                    cancellation
                );
                watch.Stop();
                await DistrictCoverages.RefreshAsync(deed.Db, null, cancellation);
                var figures = written.ToString(CultureInfo.InvariantCulture);
                deed.Done(
                    AuditAct.Import,
                    "demo",
                    new AuditDetail(null, new AuditPart("figures", figures))
                );
                return (written, written / Math.Max(0.001, watch.Elapsed.TotalSeconds));
            },
            cancellation
        );
    }

    private static int Fill(
        DashboardContext db,
        DemoFigures figures,
        CancellationToken cancellation
    )
    {
        using var bulk = new FigureBulk(
            (SqliteConnection)db.Database.GetDbConnection(),
            (SqliteTransaction)
                Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(
                    db.Database.CurrentTransaction!
                )
        );
        foreach (var figure in figures.All())
        {
            cancellation.ThrowIfCancellationRequested();
            bulk.Add(figure);
        }

        bulk.Complete();
        return bulk.Written;
    }

    private static void AddCatalogue(
        DashboardContext db,
        DemoSize size,
        IReadOnlyList<DemoPlace> places,
        IReadOnlyList<DemoIndicator> indicators
    )
    {
        db.Districts.AddRange(places.Select(place => CatalogueLoad.Row(place.District)));
        db.Indicators.AddRange(
            indicators.Select((one, position) => CatalogueLoad.Row(one.Indicator, position))
        );
        db.Reports.AddRange(Reports(size).Select(CatalogueLoad.Row));
    }

    // Each says in its title that it is invented, and so does every export that names its sources.
    private static IEnumerable<Report> Reports(DemoSize size)
    {
        const string office = "云澜市统计局（虚构）";
        for (var month = size.FirstMonth; month <= DemoSize.LastMonth; month = month.AddMonths(1))
        {
            yield return Report(
                DemoFigures.Bulletin(month),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"示例数据：{month.Year}年{month.Month}月统计月报"
                ),
                office,
                month.AddMonths(1).AddDays(9)
            );
        }

        for (var year = size.FirstMonth.Year + 1; year <= DemoSize.LastMonth.Year; year++)
        {
            yield return Report(
                DemoFigures.Plan(year),
                string.Create(CultureInfo.InvariantCulture, $"示例数据：{year}年度目标任务"),
                office,
                new(year, 1, 10)
            );
        }

        yield return Report(
            DemoFigures.Press,
            "示例数据：专版汇总",
            "云澜日报（虚构）",
            size.FirstMonth
        );
    }

    private static Report Report(string code, string title, string publisher, DateOnly date) =>
        new(code, title, publisher, date, PeriodCertainty.Stated, DistrictLevel.City, "", "虚构");
}
