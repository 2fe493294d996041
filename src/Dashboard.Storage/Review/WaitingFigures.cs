using System.Globalization;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Review;

/// <summary>
/// What waits, in the order of risk. The risk of a figure follows from the checks and from what counts, which no column
/// can say, so it is judged once and kept here; after a deed only what stands beside its figures is judged anew.
/// </summary>
public sealed class WaitingFigures(
    IDbContextFactory<DashboardContext> factory,
    CatalogueQuery catalogues,
    ReviewQuery query,
    WaitingChecks checks,
    TimeProvider clock
) : IDisposable
{
    private const int Piece = 500;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Dictionary<string, Place> _judged = new(StringComparer.Ordinal);
    private Seen _seen = Seen.Nothing;
    private IReadOnlyList<Place> _order = [];

    /// <summary>A page of what <paramref name="actor"/> may decide, the riskiest first, then the oldest.</summary>
    /// <param name="actor">Who reviews.</param>
    /// <param name="filter">Which part of it.</param>
    /// <param name="after">The key after which the page begins, or null for the first; it holds even where that figure is gone.</param>
    /// <param name="size">How many at the most.</param>
    /// <param name="cancellation">Ends the question.</param>
    public async Task<QueuePage> PageAsync(
        Actor actor,
        QueueFilter filter,
        string? after,
        int size,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var mine = catalogue
            .Districts.All.Where(one => actor.May(Act.Decide, one.Code, catalogue.Districts))
            .Select(one => one.Code)
            .ToHashSet();
        var all = (await OrderAsync(catalogue, cancellation))
            .Where(place => mine.Contains(place.District))
            .ToList();
        var fitting = all.Where(Fits(filter, catalogue)).ToList();
        var start = Place.TryParse(after, out var key)
            ? fitting.Where(place => Place.InOrder.Compare(place, key) > 0)
            : fitting;
        var page = start.Take(size + 1).ToList();
        var found = await query.FindAsync(
            page.Take(size).Select(place => place.Code),
            cancellation
        );
        var figures = await checks.LookAsync(
            [
                .. page.Take(size)
                    .Select(place => found.GetValueOrDefault(place.Code))
                    .OfType<EnteredFigure>()
                    .Where(one => one.Figure.State == FigureState.Submitted),
            ],
            cancellation
        );
        return new(
            figures,
            fitting.Count,
            all.Count,
            page.Count > size ? page[size - 1].Key : null,
            Choices(all, catalogue)
        );
    }

    /// <summary>What became of figures that waited and do no longer.</summary>
    public async Task<IReadOnlyList<Decision>> DecisionsAsync(
        IReadOnlyCollection<EnteredFigure> gone,
        CancellationToken cancellation
    )
    {
        // An approved change is written down with the figure whose place it took.
        var codes = gone.Select(one => one.Replaces ?? one.Figure.Code).Distinct().ToList();
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var steps = await db
            .Revisions.AsNoTracking()
            .Where(step => codes.Contains(step.FigureCode) && step.Act != RevisionAct.Submitted)
            .Select(step => new
            {
                step.Id,
                step.FigureCode,
                step.Act,
                step.By,
            })
            .ToListAsync(cancellation);
        var last = steps
            .GroupBy(step => step.FigureCode)
            .ToDictionary(group => group.Key, group => group.MaxBy(step => step.Id)!);
        return
        [
            .. gone.Select(one =>
                last.TryGetValue(one.Replaces ?? one.Figure.Code, out var step)
                    ? new Decision(one.Figure.Code, step.Act, step.By)
                    : new Decision(one.Figure.Code, null, "")
            ),
        ];
    }

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();

    private static QueueChoices Choices(List<Place> all, Catalogue catalogue)
    {
        var districts = all.Select(place => place.District).ToHashSet();
        var indicators = all.Select(place => place.Indicator).ToHashSet();
        return new(
            [
                .. catalogue
                    .Districts.All.Where(one => districts.Contains(one.Code))
                    .Select(one => one.Code),
            ],
            [
                .. catalogue
                    .Indicators.Where(one => indicators.Contains(one.Code))
                    .Select(one => one.Category)
                    .Distinct(),
            ],
            [
                .. all.Select(place => place.EnteredBy)
                    .Distinct()
                    .Order(StringComparer.OrdinalIgnoreCase),
            ]
        );
    }

    private static Func<Place, bool> Fits(QueueFilter filter, Catalogue catalogue)
    {
        var districts = catalogue.Districts.Find(filter.District) is { } chosen
            ? catalogue.Districts.WithDescendants(chosen).Select(one => one.Code).ToHashSet()
            : null;
        var indicators = string.IsNullOrEmpty(filter.Category)
            ? null
            : catalogue
                .Indicators.Where(one => one.Category == filter.Category)
                .Select(one => one.Code)
                .ToHashSet();
        return place =>
            (districts is null || districts.Contains(place.District))
            && (indicators is null || indicators.Contains(place.Indicator))
            && (string.IsNullOrEmpty(filter.EnteredBy) || place.EnteredBy == filter.EnteredBy)
            && (filter.HasFindings is not { } has || place.HasFindings == has);
    }

    private async Task<IReadOnlyList<Place>> OrderAsync(
        Catalogue catalogue,
        CancellationToken cancellation
    )
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var db = await factory.CreateDbContextAsync(cancellation);
            var now = await SeeAsync(db, catalogue, cancellation);
            if (now == _seen)
            {
                return _order;
            }

            await RenewAsync(db, now, cancellation);
            _order = [.. _judged.Values.Order(Place.InOrder)];
            _seen = now;
            return _order;
        }
        finally
        {
            _turn.Release();
        }
    }

    // Every deed has a line in the audit log, so its last number says whether there was one.
    private async Task<Seen> SeeAsync(
        DashboardContext db,
        Catalogue catalogue,
        CancellationToken cancellation
    ) =>
        new(
            catalogue,
            DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
            await db.Audit.MaxAsync(row => (long?)row.Id, cancellation) ?? 0,
            await db.Revisions.MaxAsync(row => (long?)row.Id, cancellation) ?? 0
        );

    private async Task RenewAsync(DashboardContext db, Seen now, CancellationToken cancellation)
    {
        var waiting = await db
            .Figures.AsNoTracking()
            .Where(row => row.State == FigureState.Submitted)
            .Select(row => new Waiting(row.Code, row.Version, row.IndicatorCode, row.DistrictCode))
            .ToListAsync(cancellation);
        await ForgetAsync(db, now, waiting, cancellation);
        var fresh = waiting.Where(one => !_judged.ContainsKey(one.Code)).ToList();

        // In the order of districts, since each is read as a whole.
        foreach (var piece in fresh.OrderBy(one => one.District).Chunk(Piece))
        {
            var found = await query.FindAsync(piece.Select(one => one.Code), cancellation);
            foreach (var one in await checks.LookAsync([.. found.Values], cancellation))
            {
                _judged[one.Figure.Code] = Place.Of(one);
            }
        }
    }

    // What is gone or was corrected, and what stands beside something that came or changed.
    private async Task ForgetAsync(
        DashboardContext db,
        Seen now,
        List<Waiting> waiting,
        CancellationToken cancellation
    )
    {
        var rulesChanged = await db.Audit.AnyAsync(
            row => row.Id > _seen.Audit && row.Act == AuditAct.Catalogue,
            cancellation
        );
        if (rulesChanged || now.Day != _seen.Day || now.Catalogue != _seen.Catalogue)
        {
            _judged.Clear();
            return;
        }

        var changed = await db
            .Revisions.Where(step => step.Id > _seen.Revision)
            .Select(step => new { step.IndicatorCode, step.DistrictCode })
            .Distinct()
            .ToListAsync(cancellation);
        var lines = changed.Select(step => (step.IndicatorCode, step.DistrictCode)).ToHashSet();
        lines.UnionWith(
            waiting
                .Where(one => !_judged.ContainsKey(one.Code))
                .Select(one => (one.Indicator, one.District))
        );
        var versions = waiting.ToDictionary(one => one.Code, one => one.Version);
        var stale = _judged.Values.Where(place =>
            versions.GetValueOrDefault(place.Code) != place.Version
            || lines.Contains((place.Indicator, place.District))
        );
        foreach (var place in stale.ToList())
        {
            _judged.Remove(place.Code);
        }
    }

    private sealed record Waiting(string Code, int Version, string Indicator, string District);

    private sealed record Seen(Catalogue? Catalogue, DateOnly Day, long Audit, long Revision)
    {
        public static Seen Nothing { get; } = new(null, default, -1, 0);
    }

    /// <summary>Where a figure stands in the queue.</summary>
    private sealed record Place(
        string Code,
        int Version,
        string Indicator,
        string District,
        string EnteredBy,
        long EnteredTicks,
        ReviewRisk Risk,
        bool HasFindings
    )
    {
        /// <summary>The order of the queue: by risk, then by time.</summary>
        public static readonly Comparer<Place> InOrder = Comparer<Place>.Create(Compare);

        /// <summary>What stands in an address; the figure itself need not be there any more.</summary>
        public string Key =>
            string.Create(CultureInfo.InvariantCulture, $"{(int)Risk}.{EnteredTicks}.{Code}");

        public static Place Of(WaitingFigure one) =>
            new(
                one.Figure.Code,
                one.Entered.Version,
                one.Figure.Indicator,
                one.Figure.District,
                one.Entered.EnteredBy,
                one.Entered.EnteredAtUtc?.Ticks ?? 0,
                one.Risk,
                one.Findings.Count > 0
            );

        public static bool TryParse(string? key, out Place place)
        {
            var parts = (key ?? "").Split('.', 3);
            var isKey =
                int.TryParse(
                    parts[0],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var risk
                )
                && parts.Length == 3
                && long.TryParse(
                    parts[1],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var ticks
                )
                    ? (risk, ticks)
                    : ((int, long)?)null;
            place = new(
                parts[^1],
                0,
                "",
                "",
                "",
                isKey?.Item2 ?? 0,
                (ReviewRisk)(isKey?.Item1 ?? 0),
                false
            );
            return isKey is not null;
        }

        private static int Compare(Place one, Place other) =>
            (one.Risk, one.EnteredTicks).CompareTo((other.Risk, other.EnteredTicks)) is var by
            && by != 0
                ? by
                : string.CompareOrdinal(one.Code, other.Code);
    }
}
