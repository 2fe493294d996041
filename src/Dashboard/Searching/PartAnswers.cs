using Dashboard.Charts;
using Dashboard.Explore;
using Dashboard.Reading.Questions;
using Dashboard.Storage.Figures;
using Dashboard.Wording;

namespace Dashboard.Searching;

/// <summary>Adds to an answer what an indicator consists of; where nobody reports the whole, its parts are what there is.</summary>
internal sealed class PartAnswers(FigureQuery figures)
{
    private const int MostParts = 12;

    public async Task<QuestionAnswer> AddAsync(
        QuestionAnswer answer,
        Question question,
        Catalogue catalogue,
        Words words,
        CancellationToken cancellation
    )
    {
        var parts = question.Indicators.SelectMany(catalogue.Parts).ToList();
        if (parts.Count == 0 || question.Places is not [var place])
        {
            return answer;
        }

        var whole = question.Indicators[0];
        var period = question.Period ?? answer.Lines[0].Standing?.Period;
        var read = await figures.OfIndicatorsAsync(
            [whole.Code, .. parts.Select(part => part.Code)],
            [place.Code],
            period?.Start,
            period?.End,
            cancellation
        );
        return answer.IsAnswered
            ? Drawn(answer, whole, place, period, read, catalogue, words)
            : Alone(answer, question, parts, new ReadValues(read, question, catalogue), words);
    }

    private static QuestionAnswer Drawn(
        QuestionAnswer answer,
        Indicator whole,
        District place,
        Period? period,
        IReadOnlyList<Figure> read,
        Catalogue catalogue,
        Words words
    )
    {
        var calculator = new ChartCalculator(catalogue, words.Language);
        var page = new IndicatorState
        {
            Code = whole.Code,
            District = new AnswerWays(catalogue, words).Name(place),
            Period = period?.ToString(),
        };
        return Inside.Of(whole, read, period, catalogue, calculator).Charts is [var chart, ..]
            ? answer with
            {
                Chart = new(chart, page),
            }
            : answer;
    }

    private static QuestionAnswer Alone(
        QuestionAnswer answer,
        Question question,
        List<Indicator> parts,
        ReadValues values,
        Words words
    )
    {
        var reported = parts
            .SelectMany(part => values.Lines(question.Places[0], part, question.Period))
            .Where(line => line.Standing is { Series.Scope: "" })
            .Take(MostParts)
            .ToList();
        if (reported.Count == 0)
        {
            return answer;
        }

        var said = words.Format(
            "没有报过{0}的总数，只报过其中几项，不相加。",
            question.Indicators[0].NameIn(words.Language)
        );
        return answer with
        {
            IsAnswered = true,
            Lines = [.. answer.Lines, .. reported],
            Sentences = question.Wants(Asked.Change)
                ? [said, words["没有可比的基期，说不出变化。"]]
                : [said],
        };
    }
}
