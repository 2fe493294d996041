using Dashboard.Charts;
using Dashboard.Comparing;
using Dashboard.Explore;
using Dashboard.Reading.Questions;
using Dashboard.Storage.Figures;
using Dashboard.Wording;

namespace Dashboard.Searching;

/// <summary>Answers how much: of one place or of several side by side, then and against before.</summary>
internal sealed class ValueAnswers(
    FigureQuery figures,
    CompareBoards comparisons,
    PartAnswers parts
)
{
    private const int MostLines = 12;
    private const int MostNamed = 6;
    private const int MostPoints = 144;

    public async Task<QuestionAnswer> GetAsync(
        Question question,
        Catalogue catalogue,
        Words words,
        CancellationToken cancellation
    )
    {
        var read = await figures.OfIndicatorsAsync(
            [.. question.Indicators.Take(MostNamed).Select(indicator => indicator.Code)],
            [.. question.Places.Take(MostNamed).Select(place => place.Code)],
            null,
            null,
            cancellation
        );
        var values = new ReadValues(read, question, catalogue);
        var lines = Lines(question, values);
        var answer = new QuestionAnswer
        {
            IsAnswered = lines.Exists(line => line.Standing is not null),
            Lines = lines,
            Difference = Difference(lines, question),
            Sentences = Sentences(lines, question, words),
            Ways = Ways(question, lines, catalogue, words),
        };
        if (question.Places.Count > 1 && question.Indicators.Count == 1)
        {
            return answer with { Comparison = await BesideAsync(question, words, cancellation) };
        }

        var chart = Chart(question, lines, values, catalogue, words);
        answer = answer with { Chart = chart };
        return chart is not null && !question.Wants(Asked.Parts)
            ? answer
            : await parts.AddAsync(answer, question, catalogue, words, cancellation);
    }

    private static List<AnswerLine> Lines(Question question, ReadValues values)
    {
        var asked = question.Periods.DefaultIfEmpty(null).ToList();
        if (question.Baseline is { } baseline)
        {
            asked.Add(baseline);
        }

        return
        [
            .. question
                .Places.Take(MostNamed)
                .SelectMany(place =>
                    question
                        .Indicators.Take(MostNamed)
                        .SelectMany(indicator =>
                            asked.SelectMany(period => values.Lines(place, indicator, period))
                        )
                )
                .Take(MostLines),
        ];
    }

    private Task<CompareAnswer> BesideAsync(
        Question question,
        Words words,
        CancellationToken cancellation
    ) =>
        comparisons.GetAsync(
            new CompareState
            {
                Indicators = [question.Indicators[0].Code],
                Districts = [.. question.Places.Select(place => place.Code)],
                Periods = [.. question.Periods.Select(period => period.ToString())],
            },
            words.Language,
            cancellation
        );

    private static AnswerDifference? Difference(List<AnswerLine> lines, Question question)
    {
        if (
            lines is not [{ Standing: { } one }, { Standing: { } other }]
            || one.Series.Indicator != other.Series.Indicator
            || !(question.Wants(Asked.Against) || question.Wants(Asked.Change))
            || (one.Series.District != other.Series.District && !IsAlike(one.Period, other.Period))
        )
        {
            return null;
        }

        var (more, less) = one.Quantity.Value >= other.Quantity.Value ? (one, other) : (other, one);
        var measure = one.Quantity.Unit == "%" ? ChangeMeasure.Points : ChangeMeasure.Absolute;
        return ValueChange.Between(more, less, measure) is { } amount
            ? new(more, less, amount)
            : null;
    }

    private static bool IsAlike(Period one, Period other) =>
        one.IsSameTimeAs(other) || (one.IsMoment && other.IsMoment);

    private static List<string> Sentences(List<AnswerLine> lines, Question question, Words words)
    {
        var said = new List<string>();
        if (
            Math.Max(question.Places.Count, question.Indicators.Count) - MostNamed
            is > 0
                and var over
        )
        {
            said.Add(words.Format("一次最多比较{0}个，其余{1}个没有画。", MostNamed, over));
        }

        if (lines.Exists(line => line.Standing is null))
        {
            said.Add(words["这里没有报道过的数据；没有报道不等于零。"]);
        }

        if (
            (question.Wants(Asked.Change) || question.Wants(Asked.Previous))
            && question.Baseline is null
            && lines.Exists(line => line is { Standing: not null, Change: null, Growth: null })
        )
        {
            said.Add(words["没有可比的基期，说不出变化。"]);
        }

        return said;
    }

    private static AnswerWay[] Ways(
        Question question,
        List<AnswerLine> lines,
        Catalogue catalogue,
        Words words
    )
    {
        var ways = new AnswerWays(catalogue, words);
        var first = question.Indicators[0];
        return
        [
            ways.Indicator(first, question.Places[0], question.Period),
            ways.Compare(
                question.Indicators,
                question.Places.Count > 1 ? question.Places : [],
                question.Periods
            ),
            ways.Ranking(
                new RankingState
                {
                    Indicators = [first.Code],
                    // Where the place reports nothing, those in it may.
                    Within = lines.Exists(line => line.Standing is not null)
                        ? null
                        : ways.Name(question.Places[0]),
                    Period = lines.Find(line => line.Standing is not null)?.Asked?.ToString(),
                }
            ),
        ];
    }

    private static AnswerChart? Chart(
        Question question,
        List<AnswerLine> lines,
        ReadValues values,
        Catalogue catalogue,
        Words words
    )
    {
        if (
            question.Places is not [var place]
            || lines.Find(line => (line.Standing ?? line.Latest) is not null) is not { } line
        )
        {
            return null;
        }

        var standing = (line.Standing ?? line.Latest)!;
        var calculator = new ChartCalculator(catalogue, words.Language);
        var page = new IndicatorState
        {
            Code = line.Indicator.Code,
            District = new AnswerWays(catalogue, words).Name(place),
            With = [],
        };
        var over = SeriesOverTime
            .Of(values.OfSeries(standing.Series), catalogue)
            .OrderByDescending(values => values[0].Period.Kind == standing.Period.Kind)
            .ThenByDescending(values => values.Count)
            .FirstOrDefault();
        if (over is null)
        {
            return null;
        }

        var strand = new Boards.Strand(standing.Series.Kind, over[0].Period.Kind);
        return new(
            calculator.OverTime([.. over.TakeLast(MostPoints)]),
            page with
            {
                By = strand.Code,
            }
        );
    }
}
