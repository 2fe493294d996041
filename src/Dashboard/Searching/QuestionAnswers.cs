using Dashboard.Reading.Questions;
using Dashboard.Wording;

namespace Dashboard.Searching;

/// <summary>
/// Answers a question by the rules that the pages have: values, comparison, ranking, progress. Where a word was not understood
/// or something is not said nothing is answered; what is missing is said, with the ways there are.
/// </summary>
internal sealed class QuestionAnswers(
    ValueAnswers values,
    OrderAnswers orders,
    StatusAnswers statuses
)
{
    private const int MostMeant = 3;

    public Task<QuestionAnswer> GetAsync(
        Question question,
        Catalogue catalogue,
        Words words,
        CancellationToken cancellation
    )
    {
        if (question.Unknown.Count > 0)
        {
            return Task.FromResult(NotUnderstood(question, catalogue, words));
        }

        // Values of each can stand under each other; an order is of one.
        if (question.Shared is { } shared && (question.IsOfStatus || question.Places.Count != 1))
        {
            return Task.FromResult(Shared(question, shared, words));
        }

        if (question.IsOfStatus)
        {
            return statuses.GetAsync(question, catalogue, words, cancellation);
        }

        if (question.Indicators.Count == 0)
        {
            return Task.FromResult(WithoutIndicator(question, catalogue, words));
        }

        return OrderAnswers.IsAsked(question)
            ? orders.GetAsync(question, catalogue, words, cancellation)
            : values.GetAsync(question, catalogue, words, cancellation);
    }

    private static QuestionAnswer NotUnderstood(
        Question question,
        Catalogue catalogue,
        Words words
    ) =>
        new()
        {
            Sentences =
            [
                words.Format(
                    "没有看懂“{0}”，所以不作回答。",
                    string.Join(words["、"], question.Unknown)
                ),
            ],
            Ways =
            [
                .. question
                    .Unknown.Where(word => word.Length > 1)
                    .SelectMany(word =>
                        catalogue
                            .IndicatorSearch()
                            .Find(word, MostMeant)
                            .Select(one => one.NameIn(words.Language))
                            .Concat(
                                catalogue
                                    .DistrictSearch()
                                    .Find(word, MostMeant)
                                    .Select(one => one.NameIn(words.Language))
                            )
                            .Select(name => AnswerWays.Instead(question.Text, word, name))
                    )
                    .Take(MostMeant * 2),
            ],
        };

    private static QuestionAnswer Shared(Question question, QuestionPart shared, Words words)
    {
        var names = shared.Indicators.Select(one => one.NameIn(words.Language)).ToList();
        return new()
        {
            Sentences =
            [
                words.Format(
                    "“{0}”可指{1}，请选一项。",
                    shared.Text,
                    string.Join(words["、"], names)
                ),
            ],
            Ways = [.. names.Select(name => AnswerWays.Instead(question.Text, shared.Text, name))],
        };
    }

    private static QuestionAnswer WithoutIndicator(
        Question question,
        Catalogue catalogue,
        Words words
    )
    {
        var ways = new AnswerWays(catalogue, words);
        return new()
        {
            Sentences = [words["没有说是哪项指标。"]],
            Ways =
            [
                .. question.Places.Select(place => ways.Overview(place, question.Period)),
                new(words["看全部指标"], "/indicators"),
            ],
        };
    }
}
