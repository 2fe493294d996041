using Dashboard.Comparing;
using Dashboard.Reading.Questions;
using Dashboard.Wording;

namespace Dashboard.Searching;

/// <summary>Answers who has most, who comes where, and who reported nothing, by the ranking that /ranking shows.</summary>
internal sealed class OrderAnswers(RankingBoards boards)
{
    private const int MostNamed = 12;
    private const int MostFirst = 5;

    /// <summary>Whether a question asks for districts in an order, or for those that are missing from it.</summary>
    public static bool IsAsked(Question question) =>
        question.Places.Count < 2
        && (
            question.Places.Count == 0
            || question.Wants(Asked.Places)
            || question.Wants(Asked.Most)
            || question.Wants(Asked.Least)
            || question.Wants(Asked.Best)
            || question.Wants(Asked.Worst)
            || question.Wants(Asked.Rank)
            || question.Wants(Asked.Missing)
        );

    public async Task<QuestionAnswer> GetAsync(
        Question question,
        Catalogue catalogue,
        Words words,
        CancellationToken cancellation
    )
    {
        var place = question.Place;
        var focus = IsOfOnePlace(question) ? place : null;
        var state = new RankingState
        {
            Indicators = [.. question.Indicators.Select(one => one.Code)],
            Within = focus is null ? place?.Code : focus.Parent,
            Level =
                question.Level is { } level ? EnumCode.Of(level)
                : focus is not null ? EnumCode.Of(focus.Level)
                : null,
            Period = question.Period?.ToString(),
        };
        var answer = await boards.GetAsync(state, words.Language, cancellation);
        var ways = new AnswerWays(catalogue, words);
        var reply = new QuestionAnswer
        {
            Ranking = answer,
            Ways =
            [
                ways.Ranking(answer.State),
                ways.Indicator(question.Indicators[0], place, question.Period),
            ],
        };
        return Said(reply, question, answer, focus, words);
    }

    private static QuestionAnswer Said(
        QuestionAnswer reply,
        Question question,
        RankingAnswer answer,
        District? focus,
        Words words
    )
    {
        var indicator = question.Indicators[0];
        if (question.Wants(Asked.Missing))
        {
            return reply with
            {
                IsAnswered = answer.Ranking.Ranked.Count + answer.Ranking.Missing.Count > 0,
                Sentences = [Missing(answer, words)],
            };
        }

        if (answer.Ranking.Ranked.Count == 0 && answer.Card is null)
        {
            return reply with { Sentences = [words["这一期间没有区划报过；没有报道不等于零。"]] };
        }

        if (
            indicator.Direction == Direction.Neither
            && (question.Wants(Asked.Best) || question.Wants(Asked.Worst))
        )
        {
            return reply with
            {
                Sentences =
                [
                    words.Format("{0}没有好坏之分，只能比多少。", indicator.NameIn(words.Language)),
                ],
            };
        }

        var shown = Asking(question, answer.Ranking, focus);
        return reply with
        {
            IsAnswered = focus is null || shown.Count > 0,
            Places = shown,
            Sentences =
                focus is not null && shown.Count == 0
                    ? [words.Format("{0}这一期间没有报，没有名次。", focus.NameIn(words.Language))]
                    : [],
        };
    }

    // 茶岭镇网格员排第几: its own place among its neighbours.
    private static bool IsOfOnePlace(Question question) =>
        question.Places.Count == 1
        && question.Wants(Asked.Rank)
        && !question.Wants(Asked.Places)
        && question.Places[0].Parent is not null;

    private static IReadOnlyList<RankedDistrict> Asking(
        Question question,
        Ranking ranking,
        District? focus
    )
    {
        var ranked = ranking.Ranked;
        if (focus is not null)
        {
            return [.. ranked.Where(one => one.Standing.Series.District == focus.Code)];
        }

        if (ranked.Count == 0)
        {
            return [];
        }

        var (first, last) = (ranked[0].Standing.Quantity.Value, ranked[^1].Standing.Quantity.Value);
        decimal? value =
            question.Wants(Asked.Most) ? Math.Max(first, last)
            : question.Wants(Asked.Least) ? Math.Min(first, last)
            : question.Wants(Asked.Best) ? first
            : question.Wants(Asked.Worst) ? last
            : null;
        return value is null
            ? [.. ranked.Take(MostFirst)]
            : [.. ranked.Where(one => one.Standing.Quantity.Value == value).Take(MostNamed)];
    }

    private static string Missing(RankingAnswer answer, Words words)
    {
        var missing = answer.Ranking.Missing;
        return missing.Count == 0
            ? words["报过这项指标的区划，这一期间都报了。"]
            : words.Format(
                "报过这项指标的区划中，{0}个这一期间未报（不等于零）：{1}",
                missing.Count,
                string.Join(
                    words["、"],
                    missing.Take(MostNamed).Select(district => district.NameIn(words.Language))
                ) + (missing.Count > MostNamed ? "…" : "")
            );
    }
}
