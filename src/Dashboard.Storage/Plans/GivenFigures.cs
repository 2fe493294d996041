using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Plans;

/// <summary>What has come of the series that plans ask for, and when each first came.</summary>
internal sealed class GivenFigures
{
    private readonly ILookup<
        (string Indicator, string District),
        (Period Period, DateOnly Day)
    > _by;

    private GivenFigures(
        IEnumerable<(string Indicator, string District, Period Period, DateOnly Day)> given
    ) => _by = given.ToLookup(one => (one.Indicator, one.District), one => (one.Period, one.Day));

    public static async Task<GivenFigures> ReadAsync(
        DashboardContext db,
        IReadOnlyCollection<Plan> plans,
        CancellationToken cancellation
    )
    {
        var indicators = plans.Select(plan => plan.Indicator).Distinct().ToList();
        var districts = plans.Select(plan => plan.District).Distinct().ToList();
        var rows = await db
            .Figures.Where(row =>
                row.Kind == FigureKind.Actual
                && row.Scope == ""
                && (row.State == FigureState.Approved || row.State == FigureState.Submitted)
                && indicators.Contains(row.IndicatorCode)
                && districts.Contains(row.DistrictCode)
            )
            .Select(row => new
            {
                row.Code,
                row.IndicatorCode,
                row.DistrictCode,
                row.PeriodKind,
                row.PeriodStart,
                row.PeriodEnd,
                row.EnteredAtUtc,
            })
            .ToListAsync(cancellation);
        var first = await FirstStepsAsync(
            db,
            [.. rows.Where(row => row.EnteredAtUtc != null).Select(row => row.Code)],
            cancellation
        );
        return new(
            rows.Select(row =>
                (
                    row.IndicatorCode,
                    row.DistrictCode,
                    Period.Of(row.PeriodKind, row.PeriodStart, row.PeriodEnd),
                    row.EnteredAtUtc is { } at
                        ? Day(first.GetValueOrDefault(row.Code, at))
                        : DateOnly.MinValue
                )
            )
        );
    }

    /// <summary>The day on which the first figure came that answers <paramref name="due"/>; null where none has. What came with <c>data/</c> was always there.</summary>
    public DateOnly? FirstDay(Plan plan, DuePeriod due, Nature nature) =>
        _by[(plan.Indicator, plan.District)]
            .Where(one => due.IsAnsweredBy(one.Period, nature))
            .Select(one => (DateOnly?)one.Day)
            .Min();

    // A revision renews who entered a figure and when; whether it came in time is said by its first step.
    private static async Task<Dictionary<string, DateTime>> FirstStepsAsync(
        DashboardContext db,
        List<string> codes,
        CancellationToken cancellation
    )
    {
        var steps = await db
            .Revisions.Where(step =>
                codes.Contains(step.FigureCode)
                && (step.Act == RevisionAct.Submitted || step.Act == RevisionAct.Loaded)
            )
            .Select(step => new
            {
                step.FigureCode,
                step.Act,
                step.AtUtc,
            })
            .ToListAsync(cancellation);
        return steps
            .GroupBy(step => step.FigureCode)
            .ToDictionary(
                group => group.Key,
                group =>
                    group.Min(step =>
                        step.Act == RevisionAct.Loaded ? DateTime.MinValue : step.AtUtc
                    )
            );
    }

    private static DateOnly Day(DateTime utc) =>
        utc == DateTime.MinValue
            ? DateOnly.MinValue
            : DateOnly.FromDateTime(DateTime.SpecifyKind(utc, DateTimeKind.Utc).ToLocalTime());
}
