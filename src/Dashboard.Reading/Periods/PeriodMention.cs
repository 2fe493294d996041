namespace Dashboard.Reading.Periods;

/// <summary>What part a time plays in its sentence.</summary>
internal enum PeriodRole
{
    /// <summary>The time figures speak of.</summary>
    Plain,

    /// <summary>截至11月底: a state at its end, or all that happened until then.</summary>
    Until,

    /// <summary>到2025年: the day by which something is to be reached.</summary>
    By,

    /// <summary>目前: the report's own day.</summary>
    Now,

    /// <summary>当天: the day named last.</summary>
    SameDay,

    /// <summary>假日期间: the days named last.</summary>
    SameDays,

    /// <summary>比2020年: what a change is measured against, never the figure's own time.</summary>
    Baseline,

    /// <summary>由2019年的: the time of the next figure alone.</summary>
    From,

    /// <summary>近年来: a time that says nothing countable.</summary>
    Vague,
}

/// <summary>A time that a text names.</summary>
/// <param name="Start">Where it begins in the clean text.</param>
/// <param name="End">Just behind it.</param>
/// <param name="Period">The time, or null where it cannot be counted.</param>
/// <param name="Role">What part it plays.</param>
/// <param name="HasYear">Whether it names a year itself.</param>
internal sealed record PeriodMention(
    int Start,
    int End,
    Period? Period,
    PeriodRole Role,
    bool HasYear
);
