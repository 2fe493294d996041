using System.Globalization;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Tables;
using Dashboard.Storage.Work;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Benchmarks.Queries;

/// <summary>
/// A database of N figures: 200 districts, 300 indicators, monthly from 2014, drawn with a fixed seed. A focus slice
/// (one district's last two years, six indicators over twenty districts) is the same at every size, so that the same
/// question has the same answer and only the haystack grows.
/// </summary>
internal static class GeneratedFigures
{
    public const int Districts = 200;
    public const int Indicators = 300;
    public const int FocusIndicators = 6;
    public const int FocusDistricts = 20;
    public static readonly DateOnly FocusFrom = new(2023, 1, 1);
    public static readonly DateOnly FocusTo = new(2024, 12, 31);
    private const int Months = 12 * 12;
    private const int Seed = 20261121;

    public static string District(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"d{number:000}");

    public static string Indicator(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"i{number:000}");

    /// <summary>Makes the file where it is not there yet.</summary>
    /// <param name="path">Where.</param>
    /// <param name="size">How many figures.</param>
    /// <param name="contested">About how many times have two values, of which nobody has chosen one.</param>
    public static async Task MakeAsync(string path, int size, int contested = 0)
    {
        var options = new DbContextOptionsBuilder<DashboardContext>()
            .UseSqlite($"Data Source={path};Pooling=False")
            .Options;
        await using var db = new DashboardContext(options);
        await DatabasePreparation.RunAsync(db, CancellationToken.None);
        await AddCatalogueAsync(db);
        await db.Database.OpenConnectionAsync();
        Fill((SqliteConnection)db.Database.GetDbConnection(), size, contested);
        await DistrictCoverages.RefreshAsync(db, null, CancellationToken.None);
    }

    private static async Task AddCatalogueAsync(DashboardContext db)
    {
        db.Districts.AddRange(
            Enumerable
                .Range(0, Districts)
                .Select(number => new DistrictRow
                {
                    Code = District(number),
                    Name = $"第{number}区",
                    EnglishName = "",
                    Level = DistrictLevel.County,
                    Aliases = [],
                })
        );
        db.Indicators.AddRange(
            Enumerable
                .Range(0, Indicators)
                .Select(number => new IndicatorRow
                {
                    Code = Indicator(number),
                    Position = number,
                    Name = $"第{number}项指标",
                    EnglishName = "",
                    Category = $"第{number / 20}类",
                    Unit = "个",
                    Nature = number % 2 == 0 ? Nature.Stock : Nature.Flow,
                    Direction = Direction.More,
                    OverDistricts = OverDistricts.Sum,
                    Aliases = [],
                    Definition = "",
                    Tier = number < FocusIndicators ? Tier.Headline : Tier.Regular,
                })
        );
        db.Reports.Add(
            new ReportRow
            {
                Code = "r",
                Title = "生成的数据",
                Publisher = "",
                Date = new DateOnly(2026, 1, 1),
                DateCertainty = PeriodCertainty.Stated,
                Office = DistrictLevel.City,
                File = "",
            }
        );

        // Nobody does this: a benchmark puts there what it measures.
        db.Deed = new Deed(db, Actor.System, RevisionAct.Loaded, DateTime.UnixEpoch);
        await db.SaveChangesAsync();
        db.Deed = null;
    }

    private static void Fill(SqliteConnection connection, int size, int contested)
    {
        using var transaction = connection.BeginTransaction();
        using var bulk = new FigureBulk(connection, transaction);
        var written = 0;
        foreach (var (indicator, district, month) in Focus())
        {
            bulk.Add(Generated(++written, indicator, district, month));
        }

        var draw = new Random(Seed);
        var taken = new HashSet<int>(size);
        var between = contested > 0 ? size / contested : int.MaxValue;
        while (written < size)
        {
            var cell = draw.Next(Indicators * Districts * Months);
            var (indicator, district, month) = (
                cell % Indicators,
                cell / Indicators % Districts,
                cell / Indicators / Districts
            );
            if (!IsFocus(indicator, district, month) && taken.Add(cell))
            {
                bulk.Add(Generated(++written, indicator, district, month));
                if (written % between == 0 && written < size)
                {
                    bulk.Add(Generated(++written, indicator, district, month));
                }
            }
        }

        bulk.Complete();
        transaction.Commit();
    }

    private static BulkFigure Generated(int number, int indicator, int district, int month)
    {
        var start = new DateOnly(2014, 1, 1).AddMonths(month);
        var value = number % 9_973;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"g{number}"),
            Indicator(indicator),
            District(district),
            Period.Month(start.Year, start.Month),
            value,
            "个",
            string.Create(CultureInfo.InvariantCulture, $"{value}个"),
            "r",
            1
        );
    }

    // 20 districts × 6 indicators × 5 months, and 60 further indicators of the first district in the two years.
    private static IEnumerable<(int Indicator, int District, int Month)> Focus()
    {
        for (var district = 0; district < FocusDistricts; district++)
        {
            for (var indicator = 0; indicator < FocusIndicators; indicator++)
            {
                for (var month = 0; month < 5; month++)
                {
                    yield return (indicator, district, (10 * 12) + (month * 2));
                }
            }
        }

        for (var indicator = FocusIndicators; indicator < FocusIndicators + 60; indicator++)
        {
            yield return (indicator, 0, (9 * 12) + (indicator % 24));
        }
    }

    private static bool IsFocus(int indicator, int district, int month) =>
        indicator < FocusIndicators || (district == 0 && month is >= 9 * 12 and < 11 * 12);
}
