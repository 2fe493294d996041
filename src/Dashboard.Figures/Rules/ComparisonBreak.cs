using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;

namespace Dashboard.Figures.Rules;

/// <summary>
/// Where values are not compared, because a remark says that they are counted another way from a day on. A time that ends
/// before the day is counted the old way, any other the new way: a year in which the way changed belongs to the new one.
/// </summary>
public static class ComparisonBreak
{
    /// <summary>The first remark over which values of <paramref name="series"/> are not compared; null where they may be.</summary>
    /// <param name="remarks">All remarks there are.</param>
    /// <param name="series">What is compared with itself.</param>
    /// <param name="one">One time.</param>
    /// <param name="other">The other, before or after.</param>
    public static DatedRemark? Between(
        IReadOnlyList<DatedRemark> remarks,
        SeriesKey series,
        Period one,
        Period other
    ) =>
        remarks
            .Where(remark =>
                remark.BreaksComparison && remark.IsOn(series) && LiesBetween(remark, one, other)
            )
            .MinBy(remark => remark.Day);

    /// <summary>Whether one of the times ends before the remark's day and the other does not.</summary>
    public static bool LiesBetween(DatedRemark remark, Period one, Period other) =>
        one.Last < remark.Day != other.Last < remark.Day;
}
