using Dashboard.Comparing;
using Dashboard.Explore;
using Dashboard.Serving.Pickers;
using Dashboard.Shared;
using Dashboard.Wording;

namespace Dashboard.Searching;

/// <summary>The pages that tell more of what was asked.</summary>
internal sealed class AnswerWays(Catalogue catalogue, Words words)
{
    public AnswerWay Indicator(Indicator indicator, District? place, Period? period) =>
        new(
            words.Format("{0}的全部数据", indicator.NameIn(words.Language)),
            new IndicatorState
            {
                Code = indicator.Code,
                District = Name(place),
                Period = period?.ToString(),
            }.ToUri()
        );

    public AnswerWay Compare(
        IReadOnlyList<Indicator> indicators,
        IReadOnlyList<District> places,
        IReadOnlyList<Period> periods
    ) =>
        new(
            words["比较"],
            new CompareState
            {
                Indicators = [.. indicators.Select(one => one.Code)],
                Districts = [.. places.Select(place => Name(place)!)],
                Periods = [.. periods.Select(period => period.ToString())],
            }.ToUri()
        );

    public AnswerWay Ranking(RankingState state) => new(words["排名"], state.ToUri());

    public AnswerWay Overview(District place, Period? period) =>
        new(
            words.Format("{0}总览", place.NameIn(words.Language)),
            Address.Of("/", ("district", Name(place)), ("period", period?.ToString()))
        );

    /// <summary>The question with another word in the place of one that was not understood.</summary>
    public static AnswerWay Instead(string question, string word, string name) =>
        new(
            question.Replace(word, name, StringComparison.Ordinal),
            new SearchState(question.Replace(word, name, StringComparison.Ordinal)).ToUri()
        );

    /// <summary>The name by which an address means a district.</summary>
    public string? Name(District? place) =>
        place is null ? null : ChoiceAddresses.AddressName(catalogue.Districts, place);
}
