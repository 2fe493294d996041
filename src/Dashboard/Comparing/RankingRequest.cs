using Dashboard.Shared;
using Dashboard.Wording;

namespace Dashboard.Comparing;

/// <summary>What the address of a ranking means; what names nothing or cannot be read is said in one sentence each.</summary>
internal sealed class RankingRequest
{
    private readonly List<string> _missing = [];
    private readonly List<string> _unreadable = [];

    public RankingRequest(RankingState state, Catalogue catalogue, Words words)
    {
        // Names, sizes and the period are read as a comparison reads them.
        var choice = CompareChoice.Of(
            new()
            {
                Indicators = state.Indicators,
                Periods = state.Period is { } period ? [period] : [],
                Per = state.Per,
            },
            catalogue,
            words
        );
        _missing.AddRange(choice.Missing);
        _unreadable.AddRange(choice.Unreadable);
        Indicators =
        [
            .. choice.Indicators.Select(
                (one, at) => new WeightedIndicator(one, Weight(state, at, words))
            ),
        ];
        if (Indicators.Count > 1 && Indicators.All(one => one.Weight == 0))
        {
            _unreadable.Add(words["权重不能都是0，已按各占1计。"]);
            Indicators = [.. Indicators.Select(one => one with { Weight = 1 })];
        }

        Period = choice.Periods is [var asked, ..] ? asked : null;
        Per = choice.Per;
        Within = catalogue.Districts.Named(state.Within);
        Group = Within is null ? catalogue.DistrictsOfGroup(state.Within) : [];
        if (state.Within is { } name && Within is null && Group.Count == 0)
        {
            _missing.Add(words.Format("没有名为“{0}”的区划。", AskedQuery.Short(name)));
        }

        var query = new AskedQuery(words);
        Level = query.Word<DistrictLevel>("level", state.Level);
        query.Whole("skip", state.Skip);
        if (state.By is { } by && by != RankingState.Completion)
        {
            query.Refuse(
                words.Format(
                    "“{0}”写的是“{1}”，应是其中之一：{2}。",
                    "by",
                    AskedQuery.Short(by),
                    RankingState.Completion
                )
            );
        }

        if (query.Problem is { } problem)
        {
            _unreadable.Add(problem);
        }

        IsCompletion = state.By == RankingState.Completion;
    }

    public IReadOnlyList<WeightedIndicator> Indicators { get; }

    public Period? Period { get; }

    public RatePer? Per { get; }

    public District? Within { get; }

    /// <summary>The districts of the group that is ranked; empty where none is named.</summary>
    public IReadOnlyList<District> Group { get; }

    public DistrictLevel? Level { get; }

    public bool IsCompletion { get; }

    public IReadOnlyList<string> Missing => _missing;

    public IReadOnlyList<string> Unreadable => _unreadable;

    private int Weight(RankingState state, int at, Words words)
    {
        if (at >= state.Weights.Count)
        {
            return 1;
        }

        var asked = new AskedQuery(words);
        var weight = asked.Whole("weight", state.Weights[at], 0, Scorecard.MostWeight);
        if (asked.Problem is { } problem)
        {
            _unreadable.Add(problem);
        }

        return weight ?? 1;
    }
}
