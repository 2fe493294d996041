using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Quantities;
using Dashboard.Figures.Rules;

namespace Dashboard.Figures.Progress;

/// <summary>What done is measured against.</summary>
public enum ProgressKind
{
    /// <summary>整体: a whole, by the indicator that completes it.</summary>
    Whole,

    /// <summary>目标: a target, by its actual.</summary>
    Target,
}

/// <summary>Why a line has no rate.</summary>
public enum ProgressGap
{
    /// <summary>It has one.</summary>
    None,

    /// <summary>有目标，未报实际: a target without an actual.</summary>
    NoActual,

    /// <summary>有实际，无目标: an actual, or a completed share, without what it would be measured against.</summary>
    NoTarget,

    /// <summary>不可比: both are there, but of different times, with holes, as ranges, or of nothing.</summary>
    NotComparable,
}

/// <summary>One line of 完成情况: what was to be done, what is done, and how that stands against the time that has passed.</summary>
public sealed record ProgressLine
{
    /// <summary>What is measured: the whole, or the indicator that has the target.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The district's code.</summary>
    public required string District { get; init; }

    /// <summary>What narrows the count inside the district, or empty.</summary>
    public required string Scope { get; init; }

    /// <summary>What done is measured against.</summary>
    public required ProgressKind Kind { get; init; }

    /// <summary>The whole or the target; null where there is none.</summary>
    public Standing? Whole { get; init; }

    /// <summary>What is done; null where nobody reported it.</summary>
    public Standing? Done { get; init; }

    /// <summary>Done in percent of the whole; null where <see cref="Gap"/> says why.</summary>
    public Quantity? Rate { get; init; }

    /// <summary>What is expected by then, in percent; null where time says nothing of it.</summary>
    public decimal? Expected { get; init; }

    /// <summary>How far the rate is from what is expected, in percentage points; below zero is worse, whatever the indicator's direction.</summary>
    public decimal? Distance { get; init; }

    /// <summary>The status; null where there is no rate, or time says nothing.</summary>
    public ProgressStatus? Status { get; init; }

    /// <summary>Why there is no rate.</summary>
    public ProgressGap Gap { get; init; }

    /// <summary>Whether the target's time is over and nobody reported an actual.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>What must be known of the rate, or of the one side there is.</summary>
    public PointMarks Marks { get; init; }

    /// <summary>The day that what is done speaks of; null where nothing is reported or the time is open.</summary>
    public DateOnly? On => Done?.Period is { End: { } end } ? end : null;

    /// <summary>All figures behind the line, the whole's first.</summary>
    public IEnumerable<Figure> Figures => [.. Whole?.Figures ?? [], .. Done?.Figures ?? []];

    internal static ProgressLine Measured(
        Completion completion,
        Indicator whole,
        Indicator judged,
        ProgressKind kind,
        decimal? expected
    )
    {
        var rate = completion.Rate.Value;
        return new()
        {
            Indicator = whole,
            District = completion.Whole.Series.District,
            Scope = completion.Whole.Series.Scope,
            Kind = kind,
            Whole = completion.Whole,
            Done = completion.Done,
            Rate = completion.Rate,
            Expected = expected,
            Distance = expected is { } due ? ProgressJudgement.Distance(judged, rate, due) : null,
            Status = ProgressJudgement.Of(judged, rate, expected),
            Marks = completion.Marks,
        };
    }

    internal static ProgressLine Without(
        ProgressGap gap,
        Indicator indicator,
        ProgressKind kind,
        Standing? whole,
        Standing? done
    )
    {
        var there = (whole ?? done)!;
        return new()
        {
            Indicator = indicator,
            District = there.Series.District,
            Scope = there.Series.Scope,
            Kind = kind,
            Whole = whole,
            Done = done,
            Gap = gap,
            Marks = (whole?.Marks ?? PointMarks.None) | (done?.Marks ?? PointMarks.None),
        };
    }
}
