using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Plans;

/// <summary>How one thing that a plan asks for stands.</summary>
public enum DueState
{
    /// <summary>It is in, and came in time.</summary>
    InTime,

    /// <summary>It is in, but came after the due day.</summary>
    Late,

    /// <summary>It is not in, and the due day has not passed.</summary>
    Open,

    /// <summary>It is not in, and the due day has passed.</summary>
    Overdue,
}

/// <summary>One thing that a plan asks for.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Due">The period and its due day.</param>
/// <param name="State">How it stands.</param>
public sealed record DueLine(Plan Plan, DuePeriod Due, DueState State)
{
    /// <summary>Whether it is in.</summary>
    public bool IsIn => State is DueState.InTime or DueState.Late;
}

/// <summary>A line of the plan with its number in the table.</summary>
/// <param name="Id">The number.</param>
/// <param name="Plan">The plan.</param>
public sealed record NumberedPlan(int Id, Plan Plan);

/// <summary>Asks what is due, what is in and what is missing.</summary>
public sealed class PlanQuery(
    IDbContextFactory<DashboardContext> factory,
    CatalogueQuery catalogues
)
{
    /// <summary>The whole plan, by indicator and district in the catalogue's order.</summary>
    public async Task<IReadOnlyList<NumberedPlan>> AllAsync(CancellationToken cancellation)
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var rows = await db.Plans.AsNoTracking().ToListAsync(cancellation);
        var indicators = Positions(catalogue.Indicators.Select(one => one.Code));
        var districts = Positions(catalogue.Districts.All.Select(one => one.Code));
        return
        [
            .. rows.OrderBy(row => indicators.GetValueOrDefault(row.IndicatorCode))
                .ThenBy(row => districts.GetValueOrDefault(row.DistrictCode))
                .Select(row => new NumberedPlan(row.Id, row.ToPlan())),
        ];
    }

    /// <summary>
    /// Everything that is asked of <paramref name="districts"/> (null: of all) and has ended before
    /// <paramref name="day"/>, the earliest due first. A figure is in once it is submitted or approved.
    /// </summary>
    /// <param name="districts">Codes of districts, or null.</param>
    /// <param name="year">Only periods that end in this year, or null.</param>
    /// <param name="day">The day of the question.</param>
    /// <param name="cancellation">Ends the question.</param>
    public async Task<IReadOnlyList<DueLine>> DueAsync(
        IReadOnlyCollection<string>? districts,
        int? year,
        DateOnly day,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var asked = (await PlansAsync(db, districts, cancellation))
            .SelectMany(plan => DuePeriods.Ended(plan, day).Select(due => (Plan: plan, Due: due)))
            .Where(one => year is null || one.Due.Period.Last.Year == year)
            .ToList();
        var given = await GivenFigures.ReadAsync(
            db,
            [.. asked.Select(one => one.Plan).Distinct()],
            cancellation
        );
        return
        [
            .. asked
                .Select(one => new DueLine(
                    one.Plan,
                    one.Due,
                    State(
                        one.Due,
                        given.FirstDay(
                            one.Plan,
                            one.Due,
                            catalogue.Indicator(one.Plan.Indicator).Nature
                        ),
                        day
                    )
                ))
                .OrderBy(line => line.Due.DueDay)
                .ThenBy(line => line.Plan.District, StringComparer.Ordinal)
                .ThenBy(line => line.Plan.Indicator, StringComparer.Ordinal),
        ];
    }

    /// <summary>What <paramref name="actor"/> still has to enter in its districts and those below, the earliest due first.</summary>
    public async Task<IReadOnlyList<DueLine>> OwedAsync(
        Actor actor,
        DateOnly day,
        CancellationToken cancellation
    )
    {
        var districts = DistrictsOf(actor, await catalogues.GetAsync(cancellation));
        return districts.Count == 0
            ? []
            : [.. (await DueAsync(districts, null, day, cancellation)).Where(line => !line.IsIn)];
    }

    /// <summary>Whether any plan asks anything of anybody.</summary>
    public async Task<bool> AnyAsync(CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return (await PlansAsync(db, null, cancellation)).Count > 0;
    }

    /// <summary>Whether any plan asks something of <paramref name="actor"/>'s districts and those below.</summary>
    public async Task<bool> AsksAsync(Actor actor, CancellationToken cancellation)
    {
        var districts = DistrictsOf(actor, await catalogues.GetAsync(cancellation));
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return (await PlansAsync(db, districts, cancellation)).Count > 0;
    }

    /// <summary>The years that a plan asks for, the latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(DateOnly day, CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var first = await db.Plans.MinAsync(row => (DateOnly?)row.From, cancellation);
        var years = day.Year - (first?.Year ?? day.Year) + 1;
        return [.. Enumerable.Range(0, Math.Max(years, 1)).Select(back => day.Year - back)];
    }

    /// <summary>
    /// Completeness by district, counted over <paramref name="lines"/> whose due day has come by
    /// <paramref name="day"/> and summed up the tree.
    /// </summary>
    public async Task<IReadOnlyList<DistrictCompleteness>> CompletenessAsync(
        IReadOnlyList<DueLine> lines,
        DateOnly day,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var own = lines
            .Where(line => line.Due.DueDay <= day)
            .GroupBy(line => line.Plan.District)
            .ToDictionary(
                group => group.Key,
                group => new Completeness(
                    group.Count(),
                    group.Count(line => line.IsIn),
                    group.Count(line => line.State == DueState.Late)
                )
            );
        return Completeness.UpTheTree(catalogue.Districts, own);
    }

    private static List<string> DistrictsOf(Actor actor, Catalogue catalogue) =>
        [.. actor.DistrictsFor(Act.Enter, catalogue.Districts).Select(district => district.Code)];

    // What was retired is asked of nobody.
    private static async Task<IReadOnlyList<Plan>> PlansAsync(
        DashboardContext db,
        IReadOnlyCollection<string>? districts,
        CancellationToken cancellation
    )
    {
        var rows = await db
            .Plans.AsNoTracking()
            .Where(row =>
                (districts == null || districts.Contains(row.DistrictCode))
                && db.Indicators.Any(one => one.Code == row.IndicatorCode && !one.IsRetired)
                && db.Districts.Any(one => one.Code == row.DistrictCode && !one.IsRetired)
            )
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => row.ToPlan());
    }

    private static DueState State(DuePeriod due, DateOnly? given, DateOnly day) =>
        given is { } came
            ? due.IsLateOn(came)
                ? DueState.Late
                : DueState.InTime
            : due.IsLateOn(day)
                ? DueState.Overdue
                : DueState.Open;

    private static Dictionary<string, int> Positions(IEnumerable<string> codes) =>
        codes.Select((code, position) => (code, position)).ToDictionary();
}
