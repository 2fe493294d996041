using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;
using Dashboard.Figures.Rules;

namespace Dashboard.Figures.Progress;

/// <summary>Finds wholes and what is completed of them (书记项目 36, of which 31).</summary>
internal static class CompletedWholes
{
    public static IEnumerable<ProgressLine> Of(
        IReadOnlyCollection<Figure> figures,
        Catalogue catalogue,
        Period? period
    )
    {
        var actuals = figures
            .Where(figure => figure.Kind == FigureKind.Actual)
            .ToLookup(figure => figure.Series);
        foreach (var done in actuals)
        {
            var indicator = catalogue.Indicator(done.Key.Indicator);
            if (indicator.Completes is { } code && catalogue.FindIndicator(code) is { } whole)
            {
                var key = done.Key with { Indicator = code };
                if (
                    Line(whole, indicator, [.. actuals[key]], [.. done], catalogue, period) is
                    { } line
                )
                {
                    yield return line;
                }
            }
        }
    }

    private static ProgressLine? Line(
        Indicator whole,
        Indicator completing,
        IReadOnlyList<Figure> wholes,
        IReadOnlyList<Figure> dones,
        Catalogue catalogue,
        Period? period
    )
    {
        if (Standings.Of(dones, period, catalogue) is not { } done)
        {
            return null;
        }

        if (Standings.Of(wholes, period, catalogue) is not { } standing)
        {
            return ProgressLine.Without(
                ProgressGap.NoTarget,
                whole,
                ProgressKind.Whole,
                null,
                done
            );
        }

        var completion =
            Completion.OfWhole(standing, done, catalogue)
            ?? LatestInCommon(wholes, dones, catalogue, period);
        return completion is null
            ? ProgressLine.Without(
                ProgressGap.NotComparable,
                whole,
                ProgressKind.Whole,
                standing,
                done
            )
            : ProgressLine.Measured(
                completion,
                whole,
                completing,
                ProgressKind.Whole,
                ExpectedProgress.OfWhole(completion.Done, completing)
            );
    }

    // Where the latest of the two are of different times, an earlier time that both speak of will do.
    private static Completion? LatestInCommon(
        IReadOnlyList<Figure> wholes,
        IReadOnlyList<Figure> dones,
        Catalogue catalogue,
        Period? period
    ) =>
        dones
            .Select(figure => figure.Period)
            .Where(time =>
                (period is null || period.Covers(time))
                && wholes.Any(figure => figure.Period.IsSameTimeAs(time))
            )
            .OrderByDescending(time => time.Last)
            .ThenByDescending(time => time.Days)
            .Select(time =>
                Completion.OfWhole(
                    Standings.Of(At(wholes, time), null, catalogue)!,
                    Standings.Of(At(dones, time), null, catalogue)!,
                    catalogue
                )
            )
            .FirstOrDefault(completion => completion is not null);

    private static IEnumerable<Figure> At(IEnumerable<Figure> figures, Period time) =>
        figures.Where(figure => figure.Period.IsSameTimeAs(time));
}
