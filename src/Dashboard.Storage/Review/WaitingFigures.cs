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

    // Open pages hear of the judging after as many.
    private const int BetweenNotices = 2_000;
    private static readonly string RulesSet = EnumCode.Of(NamedDeed.RulesSet);
    private readonly CancellationTokenSource _stopping = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Dictionary<string, QueueEntry> _places = new(StringComparer.Ordinal);
    private Seen _seen = Seen.Nothing;
    private IReadOnlyList<QueueEntry> _order = [];
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
        var mine = actor
            .DistrictsFor(Act.Decide, catalogue.Districts)
            .Select(one => one.Code)
            .ToHashSet();
        var all = (await OrderAsync(cancellation))
            .Where(place => mine.Contains(place.District))
            .ToList();
        var fitting = all.Where(filter.Within(catalogue)).ToList();
        var start = QueueEntry.Parse(after) is { } key
            ? fitting.Where(place => QueueEntry.InOrder.Compare(place, key) > 0)
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
            QueueChoices.Within(all, catalogue)
        );
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
        _turn.Dispose();
    }

    private async Task<IReadOnlyList<QueueEntry>> OrderAsync(CancellationToken cancellation)
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

            _order = [.. _places.Values.Order(QueueEntry.InOrder)];
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
            .Select(row => new QueueEntry(
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
        var before = new Dictionary<string, QueueEntry>(_places, StringComparer.Ordinal);
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
    private IEnumerable<QueueEntry> Unjudged() =>
        _places.Values.Where(place => place.Risk is null).OrderBy(place => place.District);

    private async Task<List<QueueEntry>> JudgeAsync(
        List<QueueEntry> open,
        CancellationToken cancellation
    )
    {
        var found = await query.FindAsync(open.Select(place => place.Code), cancellation);
        var looked = await checks.LookAsync([.. found.Values], cancellation);
        return [.. looked.Select(QueueEntry.FromJudged)];
    }

    private void Keep(List<QueueEntry> judged)
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
                if (done % BetweenNotices == 0)
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
        catch (Exception fault)
        {
            // Nobody awaits the judging: a fault that is not the database's is said here or nowhere.
            _seen = Seen.Nothing;
            LogFault(fault);
        }
    }

    // Judged without the turn, so that nobody who looks waits for it. False where nothing is left.
    private async Task<bool> JudgeSliceAsync(CancellationToken cancellation)
    {
        List<QueueEntry> slice;
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
            _order = [.. _places.Values.Order(QueueEntry.InOrder)];

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

    [LoggerMessage(Level = LogLevel.Error, Message = "Judging what waits for review failed")]
    private partial void LogFault(Exception fault);

    private sealed record Seen(DateOnly Day, long Audit, long Revision)
    {
        public static Seen Nothing { get; } = new(default, -1, 0);
    }
}
