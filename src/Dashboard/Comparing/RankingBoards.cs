using Dashboard.Boards;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Dashboard.Wording;

namespace Dashboard.Comparing;

/// <summary>Asks Storage for what an address of a ranking shows, and for no more.</summary>
internal sealed class RankingBoards(
    CatalogueQuery catalogues,
    FigureQuery figures,
    IndicatorCoverages coverages,
    TimeProvider clock
)
{
    /// <summary>How many places a page shows.</summary>
    public const int PageSize = 30;

    /// <summary>How many districts are ranked. Where a level has more, one ranks the districts within another.</summary>
    public const int MostRanked = 300;

    private const int LongestSizeAge = 366;
    private const int MostOffered = 12;

    public async Task<RankingAnswer> GetAsync(
        RankingState state,
        Language language,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var words = new Words(language);
        var asked = new RankingRequest(state, catalogue, words);
        if (asked.Indicators.Count == 0)
        {
            return Offer(state, asked, catalogue);
        }

        var there = await coverages.GetAllAsync(
            asked.Indicators.Select(one => one.Indicator),
            cancellation
        );
        var (all, level, levels) = Ranked(asked, there, catalogue);
        List<District> districts = [.. all.Take(MostRanked)];
        RankingAnswer? empty = null;
        foreach (var period in UsualPeriods.Of(asked.Period, there[0], clock.GetLocalNow().Year))
        {
            var answer = await AnswerAsync(
                new()
                {
                    Catalogue = catalogue,
                    State = state with
                    {
                        Period = period.ToString(),
                        Level = level is { } shown ? EnumCode.Of(shown) : null,
                    },
                    Indicators = asked.Indicators,
                    Within = asked.Within,
                    Group = asked.Group.Count > 0 ? state.Within : null,
                    Level = level,
                    Levels = levels,
                    TooMany = all.Count > MostRanked ? all.Count : null,
                    Period = period,
                    IsCompletion = asked.IsCompletion,
                    Missing = asked.Missing,
                    Unreadable = asked.Unreadable,
                    Per = asked.Per,
                    Sizes = [.. CompareChoice.Sizes(catalogue)],
                },
                asked,
                districts,
                words,
                cancellation
            );
            if (answer.Lines.Count > 0 || answer.Card is { Lines.Count: > 0 })
            {
                return answer;
            }

            empty ??= answer;
        }

        return empty!;
    }

    private static RankingAnswer Offer(
        RankingState state,
        RankingRequest asked,
        Catalogue catalogue
    ) =>
        new()
        {
            Catalogue = catalogue,
            State = state,
            Missing = asked.Missing,
            Unreadable = asked.Unreadable,
            Offered =
            [
                .. catalogue
                    .Indicators.Where(indicator => indicator.Headline && !indicator.IsRetired)
                    .Take(MostOffered),
            ],
        };

    private async Task<RankingAnswer> AnswerAsync(
        RankingAnswer answer,
        RankingRequest asked,
        IReadOnlyList<District> districts,
        Words words,
        CancellationToken cancellation
    )
    {
        var (catalogue, period) = (answer.Catalogue, answer.Period!);
        var before = RankLines.PeriodBefore(period);
        var read = await ReadAsync(asked, districts, period, before, catalogue, cancellation);
        var values = new RankedValues(
            read,
            catalogue,
            asked.Per,
            asked.IsCompletion,
            DateOnly.FromDateTime(clock.GetLocalNow().DateTime)
        );
        var charts = new CompareCharts(
            catalogue,
            words,
            asked.IsCompletion ? words["完成率"]
                : asked.Per is { } per ? words.Of(per)
                : ""
        );
        var ranked =
            asked.Indicators.Count == 1
                ? One(answer, values, districts, charts)
                : Several(answer, values, districts, charts);
        return ranked with
        {
            Scoped = ScopedReport.Among(
                ranked.Ranking.Missing,
                read,
                asked.Indicators.Select(one => one.Indicator)
            ),
        };
    }

    private static RankingAnswer One(
        RankingAnswer answer,
        RankedValues values,
        IReadOnlyList<District> districts,
        CompareCharts charts
    )
    {
        var indicator = answer.Indicators[0].Indicator;
        var now = values.Rank(indicator, districts, answer.Period!);
        var before = RankLines.PeriodBefore(answer.Period!, now);
        var then = before is null ? null : values.Rank(indicator, districts, before);
        var lines = RankLines.Between(now, then, answer.Catalogue.Remarks);
        var skip = answer.State.Skipped < lines.Count ? answer.State.Skipped : 0;
        return answer with
        {
            Ranking = now,
            Lines = [.. lines.Skip(skip).Take(PageSize)],
            Average = RankLines.Average(now),
            Before = then is { Ranked.Count: > 0 } ? before : null,
            Breaks = before is null ? [] : Breaks(now, before, answer.Catalogue),
            Chart =
                now.Ranked.Count > 1 ? new(RankingState.ChartKey, charts.Ranked(now, skip)) : null,
        };
    }

    private static IReadOnlyList<DatedRemark> Breaks(
        Ranking now,
        Period before,
        Catalogue catalogue
    ) =>
        [
            .. now
                .Ranked.Select(one =>
                    ComparisonBreak.Between(
                        catalogue.Remarks,
                        one.Standing.Series,
                        before,
                        one.Standing.Period
                    )
                )
                .OfType<DatedRemark>()
                .Distinct(),
        ];

    private static RankingAnswer Several(
        RankingAnswer answer,
        RankedValues values,
        IReadOnlyList<District> districts,
        CompareCharts charts
    )
    {
        var card = Scorecard.From([
            .. answer.Indicators.Select(one =>
                (
                    one.Indicator.Code,
                    values.Rank(one.Indicator, districts, answer.Period!),
                    one.Indicator.Direction,
                    one.Weight
                )
            ),
        ]);
        var skip = answer.State.Skipped < card.Lines.Count ? answer.State.Skipped : 0;
        var reported = card.Lines.Select(line => line.District).ToHashSet();
        var shown = card with { Lines = [.. card.Lines.Skip(skip).Take(PageSize)] };
        return answer with
        {
            Card = card,
            Ranking = new(
                [],
                [],
                [.. districts.Where(district => !reported.Contains(district.Code))]
            ),
            Chart =
                card.Lines.Count > 1
                    ? new(
                        RankingState.ChartKey,
                        charts.Scores(
                            shown,
                            [.. answer.Indicators.Select(one => one.Indicator)],
                            answer.Period!
                        )
                    )
                    : null,
        };
    }

    private static (IReadOnlyList<District>, DistrictLevel?, IReadOnlyList<DistrictLevel>) Ranked(
        RankingRequest asked,
        IReadOnlyList<IndicatorCoverage> there,
        Catalogue catalogue
    )
    {
        var codes = there
            .SelectMany(one => one.Series)
            .Where(series => !series.IsSite)
            .Select(series => series.District)
            .ToHashSet();
        var inside =
            asked.Group.Count > 0 ? asked.Group
            : asked.Within is { } within ? catalogue.Districts.WithDescendants(within).Skip(1)
            : catalogue.Districts.All;
        var reporting = inside.Where(district => codes.Contains(district.Code)).ToList();
        var level = asked.Level ?? ComparedLevel.Among(reporting);
        return (
            [.. reporting.Where(district => district.Level == level)],
            level,
            [.. reporting.Select(district => district.Level).Distinct().Order()]
        );
    }

    private async Task<IReadOnlyList<Figure>> ReadAsync(
        RankingRequest asked,
        IReadOnlyList<District> districts,
        Period period,
        Period? before,
        Catalogue catalogue,
        CancellationToken cancellation
    )
    {
        if (districts.Count == 0)
        {
            return [];
        }

        var codes = asked.Indicators.Select(one => one.Indicator.Code).ToList();
        var from = asked.Indicators.Count == 1 && before is not null ? before.First : period.First;
        var to = period.Last;
        if (asked.IsCompletion)
        {
            codes.AddRange(
                catalogue
                    .Indicators.Where(other => codes.Contains(other.Completes ?? ""))
                    .Select(other => other.Code)
                    .ToList()
            );
            // A stock's target is measured from where it stood the year before.
            from = from.Year > 2 ? from.AddYears(-1) : from;
        }

        if (asked.Per is { } per)
        {
            codes.Add(per.Indicator.Code);
            from = from.DayNumber > LongestSizeAge ? from.AddDays(-LongestSizeAge) : from;
            to = new(to.Year, 12, 31);
        }

        return await figures.OfIndicatorsAsync(
            codes,
            [.. districts.Select(district => district.Code)],
            from,
            to,
            cancellation
        );
    }
}
