using Dashboard.Boards;
using Dashboard.Comparing;
using Dashboard.Reading.Questions;
using Dashboard.Storage.Figures;
using Dashboard.Wording;

namespace Dashboard.Searching;

/// <summary>Answers how tasks stand: which districts are behind, what has not begun, how far something is.</summary>
internal sealed class StatusAnswers(FigureQuery figures, TimeProvider clock)
{
    private const int MostDistricts = 20;
    private const int MostWithIndicator = 200;
    private const int MostShown = 12;
    private const int MostYears = 3;

    public async Task<QuestionAnswer> GetAsync(
        Question question,
        Catalogue catalogue,
        Words words,
        CancellationToken cancellation
    )
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var coverage = (await figures.CoverageAsync(cancellation)).ToDictionary(
            row => row.District,
            StringComparer.Ordinal
        );
        var (districts, period, measured) = await FirstAsync(
            question,
            catalogue,
            coverage,
            today,
            cancellation
        );
        IReadOnlyList<ProgressLine> lines = measured ?? [];
        var shown = lines
            .Where(line => Fits(line, question))
            .OrderBy(line => question.Wants(Asked.Ahead) ? -line.Distance : line.Distance)
            .ThenBy(line => line.Rate?.Value)
            .ToList();
        return new()
        {
            IsAnswered = lines.Count > 0,
            Sentences =
            [
                measured is null
                    ? words.Format("{0}个区划太多，请说出在哪里，或是哪项指标。", districts.Count)
                    : Sentence(lines, shown, period, words),
            ],
            Progress = [.. shown.Take(MostShown)],
            Ways = Ways(question, districts, period, catalogue, words),
        };
    }

    // Of the levels that could be meant, the first at which something can be measured.
    private async Task<(
        IReadOnlyList<District> Districts,
        Period Period,
        IReadOnlyList<ProgressLine>? Lines
    )> FirstAsync(
        Question question,
        Catalogue catalogue,
        Dictionary<string, DistrictCoverage> coverage,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        foreach (var districts in Levels(question, catalogue, coverage))
        {
            var years = Years(question, districts, coverage, today);
            var (period, lines) = IsTooMany(question, districts)
                ? (years[0], null)
                : await MeasuredAsync(question, districts, years, catalogue, today, cancellation);
            if (lines is not { Count: 0 })
            {
                return (districts, period, lines);
            }
        }

        return ([], question.Period ?? Period.Year(today.Year), []);
    }

    // All their tasks could not be read at once; what is left out would be answered wrongly.
    private static bool IsTooMany(Question question, List<District> districts) =>
        districts.Count > (question.Indicators.Count > 0 ? MostWithIndicator : MostDistricts);

    private static IEnumerable<List<District>> Levels(
        Question question,
        Catalogue catalogue,
        Dictionary<string, DistrictCoverage> coverage
    )
    {
        if (question.Places.Count > 0 && !question.Wants(Asked.Places))
        {
            return
            [
                [.. question.Places.Take(MostDistricts)],
            ];
        }

        var inside =
            question.Places.Count > 0
                ? question.Places.SelectMany(place =>
                    catalogue.Districts.WithDescendants(place).Skip(1)
                )
                : catalogue.Districts.All;
        var reporting = inside
            .Where(district => coverage.GetValueOrDefault(district.Code)?.Figures > 0)
            .ToList();
        var first = question.Level ?? ComparedLevel.Among(reporting);
        return reporting
            .GroupBy(district => district.Level)
            .Where(level => question.Level is null || level.Key == question.Level)
            .OrderByDescending(level => level.Key == first)
            .ThenByDescending(level => level.Sum(one => coverage[one.Code].Figures))
            .Select(level => level.ToList());
    }

    // The time asked for, else the last years in turn.
    private static IReadOnlyList<Period> Years(
        Question question,
        List<District> districts,
        Dictionary<string, DistrictCoverage> coverage,
        DateOnly today
    )
    {
        if (question.Period is { } asked)
        {
            return [asked];
        }

        var latest = districts
            .Select(district => coverage.GetValueOrDefault(district.Code)?.Latest)
            .OfType<DateOnly>()
            .Select(day => Math.Min(day.Year, today.Year))
            .DefaultIfEmpty(today.Year)
            .Max();
        return [.. Enumerable.Range(0, MostYears).Select(before => Period.Year(latest - before))];
    }

    // Null where there is more than can be read: what is left out would be answered wrongly.
    private async Task<(Period Period, IReadOnlyList<ProgressLine>? Lines)> MeasuredAsync(
        Question question,
        List<District> districts,
        IReadOnlyList<Period> periods,
        Catalogue catalogue,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var measured = Measured(question, catalogue);
        foreach (var period in periods)
        {
            // The year before is read too: a stock's target is measured from where it stood.
            var read = await figures.OfIndicatorsAsync(
                measured,
                [.. districts.Select(district => district.Code)],
                (period.YearEarlier() ?? period).Start,
                period.End,
                cancellation
            );
            if (read.Count >= FigureQuery.Limit)
            {
                return (period, null);
            }

            var lines = ProgressLines
                .Of(read, catalogue, period, today)
                .Where(line => line.Gap != ProgressGap.NoTarget)
                .ToList();
            if (lines.Count > 0)
            {
                return (period, lines);
            }
        }

        return (periods[0], []);
    }

    // Those asked for with what completes them; where none is said, all that is completed, and the headlines by their targets.
    private static List<string> Measured(Question question, Catalogue catalogue)
    {
        var asked = question.Indicators.Select(indicator => indicator.Code).ToHashSet();
        var measured = catalogue.Indicators.Where(indicator =>
            asked.Count > 0
                ? asked.Contains(indicator.Code)
                    || asked.Contains(indicator.Completes ?? "")
                    || question.Indicators.Any(one => one.Completes == indicator.Code)
                : indicator.Headline
                    || indicator.Completes is not null
                    || catalogue.Indicators.Any(other => other.Completes == indicator.Code)
        );
        return [.. measured.Select(indicator => indicator.Code)];
    }

    private static bool Fits(ProgressLine line, Question question) =>
        question.Wants(Asked.Behind)
            ? line.Status is ProgressStatus.Behind or ProgressStatus.NotStarted
        : question.Wants(Asked.NotStarted) ? line.Status == ProgressStatus.NotStarted
        : !question.Wants(Asked.Ahead) || line.Status == ProgressStatus.Ahead;

    private static string Sentence(
        IReadOnlyList<ProgressLine> lines,
        List<ProgressLine> shown,
        Period period,
        Words words
    )
    {
        var time = period.ToLabel(words.Language);
        var places = shown.Select(line => line.District).Distinct().Count();
        return lines.Count == 0 ? words["没有目标或整体可以对照，说不出进度。"]
            : shown.Count == 0 ? words.Format("{0}可以对照的{1}项中没有这样的。", time, lines.Count)
            : shown.Count == lines.Count
                ? words.Format(
                    "{0}可以对照的有{1}项，列出前{2}项：",
                    time,
                    shown.Count,
                    Math.Min(shown.Count, MostShown)
                )
            : places == 1
                ? words.Format(
                    "{0}可以对照的{1}项中有{2}项，列出前{3}项：",
                    time,
                    lines.Count,
                    shown.Count,
                    Math.Min(shown.Count, MostShown)
                )
            : words.Format(
                "{0}可以对照的{1}项中有{2}项，涉及{3}个区划，列出前{4}项：",
                time,
                lines.Count,
                shown.Count,
                places,
                Math.Min(shown.Count, MostShown)
            );
    }

    private static List<AnswerWay> Ways(
        Question question,
        IReadOnlyList<District> districts,
        Period period,
        Catalogue catalogue,
        Words words
    )
    {
        var ways = new AnswerWays(catalogue, words);
        var list = question
            .Indicators.Select(indicator =>
                ways.Ranking(
                    new RankingState
                    {
                        Indicators = [indicator.Code],
                        By = RankingState.Completion,
                        Period = period.ToString(),
                    }
                )
            )
            .ToList();
        if (districts.Count == 1)
        {
            list.Add(ways.Overview(districts[0], period));
        }

        return list;
    }
}
