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
    private const int MostShown = 12;

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
        var districts = Districts(question, catalogue, coverage);
        var period = question.Period ?? LatestYear(districts, coverage, today);
        var lines =
            districts.Count == 0 || period is null
                ? []
                : await MeasuredAsync(question, districts, period, catalogue, today, cancellation);
        var shown = lines
            .Where(line => Fits(line, question))
            .OrderBy(line => question.Wants(Asked.Ahead) ? -line.Distance : line.Distance)
            .ThenBy(line => line.Rate?.Value)
            .ToList();
        return new()
        {
            IsAnswered = lines.Count > 0,
            Sentences = [Sentence(lines, shown, period, words)],
            Progress = [.. shown.Take(MostShown)],
            Ways = Ways(question, districts, period, catalogue, words),
        };
    }

    private static List<District> Districts(
        Question question,
        Catalogue catalogue,
        Dictionary<string, DistrictCoverage> coverage
    )
    {
        if (question.Places.Count > 0 && !question.Wants(Asked.Places))
        {
            return [.. question.Places.Take(MostDistricts)];
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
        var level = question.Level ?? ComparedLevel.Among(reporting);
        return [.. reporting.Where(district => district.Level == level).Take(MostDistricts)];
    }

    private static Period? LatestYear(
        List<District> districts,
        Dictionary<string, DistrictCoverage> coverage,
        DateOnly today
    )
    {
        var years = districts
            .Select(district => coverage.GetValueOrDefault(district.Code)?.Latest)
            .OfType<DateOnly>()
            .Select(day => Math.Min(day.Year, today.Year))
            .ToList();
        return years.Count == 0 ? null : Period.Year(years.Max());
    }

    private async Task<IReadOnlyList<ProgressLine>> MeasuredAsync(
        Question question,
        List<District> districts,
        Period period,
        Catalogue catalogue,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var measured = Measured(question, catalogue);
        var read = await figures.OfIndicatorsAsync(
            measured,
            [.. districts.Select(district => district.Code)],
            (period.YearEarlier() ?? period).Start,
            period.End,
            cancellation
        );
        return
        [
            .. ProgressLines
                .Of(read, catalogue, period, today)
                .Where(line => line.Gap != ProgressGap.NoTarget),
        ];
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
        Period? period,
        Words words
    )
    {
        if (lines.Count == 0)
        {
            return words["没有目标或整体可以对照，说不出进度。"];
        }

        var time = period!.ToLabel(words.Language);
        return shown.Count == 0
            ? words.Format("{0}可以对照的{1}项中没有这样的。", time, lines.Count)
            : words.Format(
                "{0}可以对照的{1}项中有{2}项，涉及{3}个区划；下面列出前{4}项。",
                time,
                lines.Count,
                shown.Count,
                shown.Select(line => line.District).Distinct().Count(),
                Math.Min(shown.Count, MostShown)
            );
    }

    private static List<AnswerWay> Ways(
        Question question,
        List<District> districts,
        Period? period,
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
                        Period = period?.ToString(),
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
