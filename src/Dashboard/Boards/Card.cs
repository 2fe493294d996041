namespace Dashboard.Boards;

/// <summary>How one series stands, against what, and how it came there: a card in the strip, a line in a table.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Comparison">Against a comparable earlier value, or null where there is no base.</param>
public sealed record Card(Indicator Indicator, Standing Standing, Comparison? Comparison)
{
    /// <summary>The comparable values up to now, the oldest first; fewer than three are no trend and left out.</summary>
    public IReadOnlyList<Standing> Trend { get; init; } = [];

    /// <summary>What stands between it and the same time a year before, so that the two are not compared; null where nothing does.</summary>
    public DatedRemark? Break { get; init; }

    /// <summary>Whether it may stand among the first numbers of a page as what it is: nobody doubts it and no source says otherwise.</summary>
    public bool IsSure => !Standing.IsDoubtful && !Standing.IsContested;

    /// <summary>The kind of time it speaks of, where the series has cards of other kinds beside it; else null.</summary>
    public PeriodKind? Stretch { get; init; }

    /// <summary>What tells it from every other card of its page.</summary>
    public (SeriesKey, PeriodKind) Key => (Standing.Series, Standing.Period.Stretch);

    /// <summary>The cards of one series in a period, one for each kind of time; none where nothing of it can be shown.</summary>
    /// <param name="series">The series' figures, the year before the period included.</param>
    /// <param name="asked">The period, or null for all time.</param>
    /// <param name="catalogue">Names and natures.</param>
    public static IEnumerable<Card> Of(
        IGrouping<SeriesKey, Figure> series,
        Period? asked,
        Catalogue catalogue
    )
    {
        var lines = StandingLines.Of(series, asked, catalogue);
        return lines.Select(standing => new Card(
            catalogue.Indicator(series.Key.Indicator),
            standing,
            Figures.Rules.Comparison.Of(standing, series, catalogue)
        )
        {
            Break =
                standing.Period.YearEarlier() is { } year
                && series.Any(figure => figure.Period.Last <= year.Last)
                    ? ComparisonBreak.Between(
                        catalogue.Remarks,
                        standing.Series,
                        year,
                        standing.Period
                    )
                    : null,
            Trend = Trends.Of(series, standing, catalogue),
            Stretch = lines.Count > 1 ? standing.Period.Stretch : null,
        });
    }
}
