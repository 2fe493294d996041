using Dashboard.Charts;
using Dashboard.Comparing;
using Dashboard.Explore;

namespace Dashboard.Searching;

/// <summary>Where one goes on from an answer.</summary>
public sealed record AnswerWay(string Text, string Address);

/// <summary>One value of an answer: of a place, an indicator and a time.</summary>
/// <param name="Place">Where.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Asked">The time asked for; null where none was.</param>
public sealed record AnswerLine(District Place, Indicator Indicator, Period? Asked)
{
    /// <summary>How it stands then; null where nobody reported it.</summary>
    public Standing? Standing { get; init; }

    /// <summary>Where nobody reported it for the time asked: how it stood when it was last reported.</summary>
    public Standing? Latest { get; init; }

    /// <summary>Against a comparable earlier value.</summary>
    public Comparison? Change { get; init; }

    /// <summary>The growth that reports print.</summary>
    public Standing? Growth { get; init; }
}

/// <summary>By how much one value is more than another.</summary>
/// <param name="More">The greater.</param>
/// <param name="Less">The smaller.</param>
/// <param name="Amount">The difference, worked out; zero where they are the same.</param>
public sealed record AnswerDifference(Standing More, Standing Less, Standing Amount);

/// <summary>A chart of an indicator's page, and the address of that page.</summary>
public sealed record AnswerChart(KeyedChart Keyed, IndicatorState Page);

/// <summary>What is answered to a question, by the rules that the pages have; or what is missing for an answer.</summary>
public sealed record QuestionAnswer
{
    /// <summary>Whether what was asked is answered; where it is not, sentences and ways say what there is.</summary>
    public bool IsAnswered { get; init; }

    /// <summary>The answer in words, and what must be known of it.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>Values.</summary>
    public IReadOnlyList<AnswerLine> Lines { get; init; } = [];

    /// <summary>Where two values are held against each other.</summary>
    public AnswerDifference? Difference { get; init; }

    public AnswerChart? Chart { get; init; }

    /// <summary>Districts in an order.</summary>
    public RankingAnswer? Ranking { get; init; }

    /// <summary>Places of the order that answer the question: the most, the last, the one asked for.</summary>
    public IReadOnlyList<RankedDistrict> Places { get; init; } = [];

    /// <summary>Districts side by side.</summary>
    public CompareAnswer? Comparison { get; init; }

    /// <summary>How tasks stand.</summary>
    public IReadOnlyList<ProgressLine> Progress { get; init; } = [];

    public IReadOnlyList<AnswerWay> Ways { get; init; } = [];
}
