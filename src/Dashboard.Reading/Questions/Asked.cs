namespace Dashboard.Reading.Questions;

/// <summary>What the words of a question want to know.</summary>
public enum Asked
{
    /// <summary>Nothing of its own: 的, 请问.</summary>
    Filler,

    /// <summary>多少.</summary>
    Value,

    /// <summary>比去年, 增长多少: against the comparable time before.</summary>
    Change,

    /// <summary>环比, 比上月: against the time just before.</summary>
    Previous,

    /// <summary>比较, 差多少: one beside another.</summary>
    Against,

    /// <summary>哪些区划, 各镇: districts, of a level where one is said.</summary>
    Places,

    /// <summary>最多.</summary>
    Most,

    /// <summary>最少.</summary>
    Least,

    /// <summary>最好: by the indicator's direction.</summary>
    Best,

    /// <summary>最差.</summary>
    Worst,

    /// <summary>排名.</summary>
    Rank,

    /// <summary>滞后: behind what is expected by then.</summary>
    Behind,

    /// <summary>领先.</summary>
    Ahead,

    /// <summary>未开始.</summary>
    NotStarted,

    /// <summary>目标: what is to be reached, rather than what was.</summary>
    Target,

    /// <summary>完成率, 进度.</summary>
    Progress,

    /// <summary>未报: who reported nothing.</summary>
    Missing,

    /// <summary>历年, 趋势.</summary>
    Trend,

    /// <summary>构成, 分项.</summary>
    Parts,
}
