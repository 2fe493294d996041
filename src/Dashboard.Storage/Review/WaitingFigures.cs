using System.Globalization;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Dashboard.Storage.Review;

/// <summary>
/// What waits, in the order of risk. The risk of a figure follows from the checks and from what counts, which no column
/// can say, so it is judged once and kept here; after a deed only what stands beside its figures is judged anew. Where
/// thousands come at once they are judged in the background, and stand last until then.
/// </summary>
public sealed partial class WaitingFigures(
    IDbContextFactory<DashboardContext> factory,
    CatalogueQuery catalogues,
    ReviewQuery query,
    WaitingChecks checks,
    FigureChanges changes,
    TimeProvider clock,
    ILogger<WaitingFigures> log
) : IDisposable
{
    // As many are judged while somebody waits for the page; of more, each slice in the background.
    private const int AtOnce = 200;

    // Open pages are told after as many.
    private const int Told = 2_000;
    private static readonly string RulesSet = EnumCode.Of(NamedDeed.RulesSet);
    private readonly CancellationTokenSource _stopping = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private Seen _seen = Seen.Nothing;
    private IReadOnlyList<Place> _order = [];
    private Task _judging = Task.CompletedTask;

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
        var all = (await OrderAsync(cancellation))
            .Where(place => mine.Contains(place.District))
            .ToList();
        var fitting = all.Where(Fits(filter, catalogue)).ToList();
        var start = Place.Parse(after) is { } key
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
            all.Count(place => place.Risk is null),
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
    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
        _turn.Dispose();
    }

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
            && (
                filter.HasFindings is not { } has
                || (place.Risk is not null && place.HasFindings == has)
            );
    }

    private async Task<IReadOnlyList<Place>> OrderAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var db = await factory.CreateDbContextAsync(cancellation);
            var now = await SeeAsync(db, cancellation);
            if (now == _seen)
            {
                return _order;
            }

            await ReadAsync(db, now, cancellation);
            var open = Unjudged().ToList();
            if (open.Count <= AtOnce)
            {
                Keep(await JudgeAsync(open, cancellation));
            }
            else if (_judging.IsCompleted)
            {
                // Away from the page that asks: its own work comes first.
                var stop = _stopping.Token;
                _judging = Task.Run(() => JudgeAllAsync(stop), CancellationToken.None);
            }

            _order = [.. _places.Values.Order(Place.InOrder)];
            _seen = now;
            return _order;
        }
        finally
        {
            _turn.Release();
        }
    }

    // Every deed has a line in the audit log, so its last number says whether there was one.
    private async Task<Seen> SeeAsync(DashboardContext db, CancellationToken cancellation) =>
        new(
            DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
            await db.Audit.MaxAsync(row => (long?)row.Id, cancellation) ?? 0,
            await db.Revisions.MaxAsync(row => (long?)row.Id, cancellation) ?? 0
        );

    // What is judged stays so, unless it was corrected or stands beside something that came or changed.
    private async Task ReadAsync(DashboardContext db, Seen now, CancellationToken cancellation)
    {
        var waiting = await db
            .Figures.AsNoTracking()
            .Where(row => row.State == FigureState.Submitted)
            .Select(row => new Place(
                row.Code,
                row.Version,
                row.IndicatorCode,
                row.DistrictCode,
                row.EnteredBy,
                row.EnteredAtUtc,
                null,
                false
            ))
            .ToListAsync(cancellation);
        var lines = await ChangedLinesAsync(db, now, cancellation);
        lines?.UnionWith(
            waiting
                .Where(place => !_places.ContainsKey(place.Code))
                .Select(place => (place.Indicator, place.District))
        );
        var before = new Dictionary<string, Place>(_places, StringComparer.Ordinal);
        _places.Clear();
        foreach (var place in waiting)
        {
            var judged = before.GetValueOrDefault(place.Code);
            var stays =
                judged?.Version == place.Version
                && lines is not null
                && !lines.Contains((place.Indicator, place.District));
            _places[place.Code] = stays ? judged! : place;
        }
    }

    // The lines in which something happened since the queue was last read; null where everything may be another.
    private async Task<HashSet<(string Indicator, string District)>?> ChangedLinesAsync(
        DashboardContext db,
        Seen now,
        CancellationToken cancellation
    )
    {
        if (
            now.Day != _seen.Day
            || await db.Audit.AnyAsync(
                row =>
                    row.Id > _seen.Audit
                    && row.Act == AuditAct.Catalogue
                    && row.Detail.Contains(RulesSet),
                cancellation
            )
        )
        {
            return null;
        }

        var changed = await db
            .Revisions.Where(step => step.Id > _seen.Revision)
            .Select(step => new { step.IndicatorCode, step.DistrictCode })
            .Distinct()
            .ToListAsync(cancellation);
        return [.. changed.Select(step => (step.IndicatorCode, step.DistrictCode))];
    }

    // In the order of districts, since each is read as a whole.
    private IEnumerable<Place> Unjudged() =>
        _places.Values.Where(place => place.Risk is null).OrderBy(place => place.District);

    private async Task<List<Place>> JudgeAsync(List<Place> open, CancellationToken cancellation)
    {
        var found = await query.FindAsync(open.Select(place => place.Code), cancellation);
        var looked = await checks.LookAsync([.. found.Values], cancellation);
        return [.. looked.Select(Place.Of)];
    }

    private void Keep(List<Place> judged)
    {
        foreach (var place in judged)
        {
            if (_places.GetValueOrDefault(place.Code)?.Version == place.Version)
            {
                _places[place.Code] = place;
            }
        }
    }

    private async Task JudgeAllAsync(CancellationToken cancellation)
    {
        try
        {
            var done = 0;
            while (await JudgeSliceAsync(cancellation))
            {
                done += AtOnce;
                if (done % Told == 0)
                {
                    changes.PublishWaiting();
                }
            }

            changes.PublishWaiting();
        }
        catch (Exception fault) when (cancellation.IsCancellationRequested)
        {
            LogLeft(fault.Message);
        }
        catch (Exception fault) when (StorageFault.Explain(fault) is { } problem)
        {
            // Whoever asks next begins again.
            _seen = Seen.Nothing;
            LogLeft(problem.ToString());
        }
    }

    // Judged without the turn, so that nobody who looks waits for it. False where nothing is left.
    private async Task<bool> JudgeSliceAsync(CancellationToken cancellation)
    {
        List<Place> slice;
        await _turn.WaitAsync(cancellation);
        try
        {
            slice = [.. Unjudged().Take(AtOnce)];
        }
        finally
        {
            _turn.Release();
        }

        var judged = await JudgeAsync(slice, cancellation);
        await _turn.WaitAsync(cancellation);
        try
        {
            Keep(judged);
            _order = [.. _places.Values.Order(Place.InOrder)];

            // What cannot be judged is gone, and the next look at the queue finds it so.
            return judged.Count > 0;
        }
        finally
        {
            _turn.Release();
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Judging what waits for review was cut off: {Problem}"
    )]
    private partial void LogLeft(string problem);

    private sealed record Seen(DateOnly Day, long Audit, long Revision)
    {
        public static Seen Nothing { get; } = new(default, -1, 0);
    }

    /// <summary>Where a figure stands in the queue; without a risk until it is judged.</summary>
    private sealed record Place(
        string Code,
        int Version,
        string Indicator,
        string District,
        string EnteredBy,
        DateTime? EnteredAtUtc,
        ReviewRisk? Risk,
        bool HasFindings
    )
    {
        private const int Last = 9;

        /// <summary>The order of the queue: by risk, then by time.</summary>
        public static readonly Comparer<Place> InOrder = Comparer<Place>.Create(Compare);

        /// <summary>What stands in an address; the figure itself need not be there any more.</summary>
        public string Key => string.Create(CultureInfo.InvariantCulture, $"{Rank}.{Ticks}.{Code}");

        private int Rank => Risk is { } risk ? (int)risk : Last;

        private long Ticks => EnteredAtUtc?.Ticks ?? 0;

        public static Place Of(WaitingFigure one) =>
            new(
                one.Figure.Code,
                one.Entered.Version,
                one.Figure.Indicator,
                one.Figure.District,
                one.Entered.EnteredBy,
                one.Entered.EnteredAtUtc,
                one.Risk,
                one.Findings.Count > 0
            );

        public static Place? Parse(string? key) =>
            (key ?? "").Split('.', 3) is [var risk, var ticks, var code]
            && int.TryParse(risk, NumberStyles.None, CultureInfo.InvariantCulture, out var rank)
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var time)
            && time <= DateTime.MaxValue.Ticks
                ? new(
                    code,
                    0,
                    "",
                    "",
                    "",
                    new DateTime(time, DateTimeKind.Utc),
                    rank < Last ? (ReviewRisk)rank : null,
                    false
                )
                : null;

        private static int Compare(Place one, Place other) =>
            (one.Rank, one.Ticks).CompareTo((other.Rank, other.Ticks)) is var by && by != 0
                ? by
                : string.CompareOrdinal(one.Code, other.Code);
    }
}
