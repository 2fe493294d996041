using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Entry;

/// <summary>What a check found of a figure that is there already.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Finding">What was found.</param>
public sealed record TrialFinding(Figure Figure, Finding Finding);

/// <summary>What rules would find among the approved figures.</summary>
/// <param name="Figures">How many figures were looked at.</param>
/// <param name="Found">How many findings of each grade.</param>
/// <param name="First">The first of them, the gravest first.</param>
public sealed record RuleTrial(
    int Figures,
    IReadOnlyDictionary<Grade, int> Found,
    IReadOnlyList<TrialFinding> First
)
{
    /// <summary>How many findings are listed at the most.</summary>
    public const int Listed = 100;

    /// <summary>How many findings in all.</summary>
    public int Count => Found.Values.Sum();

    /// <summary>
    /// Looks at the figures as if each had been entered when its period ended: against those before it, so that two
    /// that do not go together are found once. One district is held in memory at a time.
    /// </summary>
    internal static async Task<RuleTrial> RunAsync(
        DashboardContext db,
        Catalogue catalogue,
        FigureChecks checks,
        string? indicator,
        CancellationToken cancellation
    )
    {
        var families = catalogue.Indicators.ToDictionary(
            one => one.Code,
            one => Top(catalogue, one)
        );
        var rows = Rows(db, families, indicator).AsAsyncEnumerable();
        var looked = 0;
        var found = Enum.GetValues<Grade>().ToDictionary(grade => grade, _ => 0);
        var first = new List<TrialFinding>();
        var district = "";
        var before = new Dictionary<string, List<Figure>>();
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            if (row.DistrictCode != district)
            {
                (district, before) = (row.DistrictCode, []);
            }

            var figure = row.ToFigure();
            var family = families[figure.Indicator];
            if (!before.TryGetValue(family, out var known))
            {
                before[family] = known = [];
            }

            if (indicator is null || figure.Indicator == indicator)
            {
                looked++;
                foreach (var finding in checks.FindingsOn(figure, known))
                {
                    if (++found[finding.Grade] <= Listed)
                    {
                        first.Add(new(figure, finding));
                    }
                }
            }

            known.Add(figure);
        }

        return new(
            looked,
            found.Where(pair => pair.Value > 0).ToDictionary(),
            [.. first.OrderBy(one => one.Finding.Grade).Take(Listed)]
        );
    }

    // The approved figures of the indicator and of those it adds up with, district by district, oldest first.
    private static IQueryable<FigureRow> Rows(
        DashboardContext db,
        Dictionary<string, string> families,
        string? indicator
    )
    {
        var asked = indicator is null
            ? null
            : families
                .Where(pair => pair.Value == families[indicator])
                .Select(pair => pair.Key)
                .ToList();
        return db
            .Figures.AsNoTracking()
            .Where(row =>
                row.State == FigureState.Approved
                && (asked == null || asked.Contains(row.IndicatorCode))
            )
            .OrderBy(row => row.DistrictCode)
            .ThenBy(row => row.PeriodLast)
            .ThenBy(row => row.Id)
            .Include(row => row.Citations);
    }

    private static string Top(Catalogue catalogue, Indicator indicator) =>
        indicator.Whole is { } whole ? Top(catalogue, catalogue.Indicator(whole)) : indicator.Code;
}
