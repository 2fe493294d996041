using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;
using Dashboard.Figures.Rules;

namespace Dashboard.Figures.Progress;

/// <summary>Finds targets and what was reached of them.</summary>
internal static class MetTargets
{
    public static IEnumerable<ProgressLine> Of(
        IReadOnlyCollection<Figure> figures,
        Catalogue catalogue,
        Period? period,
        DateOnly today
    )
    {
        var targets = figures
            .Where(figure => figure.Kind == FigureKind.Target)
            .ToLookup(figure => figure.Series);
        var actuals = figures
            .Where(figure => figure.Kind == FigureKind.Actual)
            .ToLookup(figure => figure.Series);
        foreach (var series in targets)
        {
            if (Asked([.. series], period, catalogue) is { } target)
            {
                var reached = actuals[series.Key with { Kind = FigureKind.Actual }].ToList();
                yield return Line(target, reached, catalogue, period, today);
            }
        }

        // An indicator that has targets elsewhere, or had them, but none here and now.
        var aimed = targets.Select(series => series.Key.Indicator).ToHashSet();
        foreach (var series in actuals.Where(series => aimed.Contains(series.Key.Indicator)))
        {
            var own = targets[series.Key with { Kind = FigureKind.Target }].ToList();
            if (
                Asked(own, period, catalogue) is null
                && Standings.Of(series, period, catalogue) is { } actual
            )
            {
                yield return ProgressLine.Without(
                    ProgressGap.NoTarget,
                    catalogue.Indicator(series.Key.Indicator),
                    ProgressKind.Target,
                    null,
                    actual
                );
            }
        }
    }

    // The target with the least time that covers the period asked for, else the one with the most time inside it; for all time the latest.
    private static Standing? Asked(
        IReadOnlyCollection<Figure> targets,
        Period? period,
        Catalogue catalogue
    )
    {
        var times = targets.Select(figure => figure.Period).ToList();
        var chosen = period is null
            ? times.MaxBy(time => (time.Last, Length(time)))
            : times.Where(time => Span(time).Covers(period)).MinBy(Length)
                ?? times
                    .Where(time => period.Covers(Span(time)))
                    .MaxBy(time => (Length(time), time.Last));
        return chosen is null
            ? null
            : Standings.Of(
                targets.Where(figure => figure.Period.IsSameTimeAs(chosen)),
                null,
                catalogue
            );
    }

    private static Period Span(Period target) => Completion.Span(target) ?? target;

    private static int Length(Period target) => Span(target).Days;

    private static ProgressLine Line(
        Standing target,
        IReadOnlyList<Figure> actuals,
        Catalogue catalogue,
        Period? period,
        DateOnly today
    )
    {
        var indicator = catalogue.Indicator(target.Series.Indicator);
        var span = Completion.Span(target.Period);
        var until =
            period is null || period.Last > target.Period.Last ? target.Period.Last : period.Last;
        var within = actuals
            .Where(figure =>
                figure.Period.Last <= until && figure.Period.Last >= (span ?? target.Period).First
            )
            .ToList();
        if (within.Count == 0)
        {
            return Without(ProgressGap.NoActual, null) with
            {
                IsOverdue = span is not null && span.Last < today,
                Expected = ExpectedOn(until),
            };
        }

        var completion = span is null ? null : Longest(target, within, span, catalogue);
        if (completion is null)
        {
            return Without(ProgressGap.NotComparable, Standings.Of(within, null, catalogue));
        }

        return ProgressLine.Measured(
            completion,
            indicator,
            indicator,
            ProgressKind.Target,
            ExpectedOn(completion.Done.Period.Last)
        );

        ProgressLine Without(ProgressGap gap, Standing? said) =>
            ProgressLine.Without(gap, indicator, ProgressKind.Target, target, said);

        decimal? ExpectedOn(DateOnly day) =>
            ExpectedProgress.OfTarget(
                target,
                day < today ? day : today,
                Before(actuals, span),
                indicator
            );
    }

    // A month that is missing breaks the run; what was reached up to there still can be compared.
    private static Completion? Longest(
        Standing target,
        IReadOnlyList<Figure> actuals,
        Period span,
        Catalogue catalogue
    )
    {
        foreach (
            var end in actuals.Select(figure => figure.Period.Last).Distinct().OrderDescending()
        )
        {
            var standing = Standings.Of(
                actuals.Where(figure => figure.Period.Last <= end),
                span,
                catalogue
            );
            if (
                standing is not null
                && Completion.OfTarget(target, standing, catalogue) is { } completion
            )
            {
                return completion;
            }
        }

        return null;
    }

    // Where a stock stood when the target's time began: the last state before it, not older than a year.
    private static Figure? Before(IEnumerable<Figure> actuals, Period? span) =>
        span is null
            ? null
            : actuals
                .Where(figure =>
                    figure.Period.IsMoment
                    && figure.Quantity.Max is null
                    && figure.Period.Last < span.First
                    && figure.Period.Last.DayNumber >= span.First.DayNumber - 366
                )
                .MaxBy(figure => figure.Period.Last);
}
