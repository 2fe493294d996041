using System.Diagnostics;
using Dashboard.Wording;

namespace Dashboard.Comparing;

/// <summary>How a comparison is drawn, as its address says it: <c>as=line</c>.</summary>
public enum CompareForm
{
    /// <summary>Lines over time, named at their ends.</summary>
    Line,

    /// <summary>Bars in the order of their values.</summary>
    Rank,

    /// <summary>A shaded table: districts by periods, or by indicators where there are several.</summary>
    Heat,

    /// <summary>A small line for each, on one scale.</summary>
    Multiples,

    /// <summary>Two indicators against each other.</summary>
    Scatter,

    /// <summary>From one period to another.</summary>
    Slope,
}

/// <summary>Against what values are held, as the address says it: <c>base=index</c>.</summary>
public enum CompareBase
{
    /// <summary>The first period that all report is 100.</summary>
    Index,

    /// <summary>The change since the same time a year before, in the unit.</summary>
    Change,

    /// <summary>The same in percent.</summary>
    Percent,

    /// <summary>The same in percentage points, of values that are percentages.</summary>
    Points,
}

/// <summary>What the two are called.</summary>
internal static class CompareWords
{
    public static string Of(this Words words, CompareForm form) =>
        words[
            form switch
            {
                CompareForm.Line => "各期折线",
                CompareForm.Rank => "高低排列",
                CompareForm.Heat => "热力表",
                CompareForm.Multiples => "小多图",
                CompareForm.Scatter => "散点图",
                CompareForm.Slope => "前后两期",
                _ => throw new UnreachableException(),
            }
        ];

    public static string Of(this Words words, CompareBase against) =>
        words[
            against switch
            {
                CompareBase.Index => "指数（首期=100）",
                CompareBase.Change => "比上年同期增减",
                CompareBase.Percent => "比上年同期变化率（%）",
                CompareBase.Points => "比上年同期变化（百分点）",
                _ => throw new UnreachableException(),
            }
        ];

    /// <summary>The measure of a change; null for an index.</summary>
    public static ChangeMeasure? Measure(this CompareBase against) =>
        against switch
        {
            CompareBase.Change => ChangeMeasure.Absolute,
            CompareBase.Percent => ChangeMeasure.Percent,
            CompareBase.Points => ChangeMeasure.Points,
            _ => null,
        };

    /// <summary>What is divided by: 每万人（常住人口数）.</summary>
    public static string Of(this Words words, RatePer per) =>
        words.Format(
            "每{0}（{1}）",
            UnitName.In(per.Unit, words.Language),
            per.Indicator.NameIn(words.Language)
        );
}
