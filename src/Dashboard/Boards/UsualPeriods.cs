namespace Dashboard.Boards;

/// <summary>Which period is looked at where an address names none: the latest year that is over and for the most part reported; where nobody compared reports it, the years before.</summary>
internal static class UsualPeriods
{
    private const int MostTried = 5;

    /// <summary>The one asked for alone, else those to be tried in turn; at least one.</summary>
    public static IReadOnlyList<Period> Of(Period? asked, IndicatorCoverage there, int thisYear)
    {
        if (asked is not null)
        {
            return [asked];
        }

        var whole =
            there.LatestWhole(FigureKind.Actual, thisYear)
            ?? there.LatestWhole(FigureKind.Rate, thisYear);
        return
        [
            .. new[] { whole }
                .OfType<Period>()
                .Concat(
                    there
                        .Times.Select(time => time.Period.Last.Year)
                        .Where(year => year is > 1900 and < 3000)
                        .Distinct()
                        .OrderDescending()
                        .Select(Period.Year)
                )
                .Distinct()
                .Take(MostTried)
                .DefaultIfEmpty(Period.Year(thisYear)),
        ];
    }
}
