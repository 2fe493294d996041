using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;

namespace Dashboard.Figures.Rules;

/// <summary>
/// Of what time an actual value can speak: a stock of a moment, so that a month or a year given for it means its end; a
/// flow of a stretch, which a moment does not say. Targets, rates and growth speak of whatever time they name.
/// </summary>
public static class SpokenTime
{
    /// <summary>Said where a flow is given a moment.</summary>
    public const string StretchAsked =
        "该指标按时段累计，不是某一时点；请写起止期间，如 2023年1—11月，起点不明写 ..2023-11-30";

    /// <summary>Said where a stock is given a time that has no end.</summary>
    public const string MomentAsked = "该指标说的是某一时点；请写到哪一天，如 截至2023年11月底";

    /// <summary>The time that is meant by <paramref name="given"/>; null where it cannot be, which <paramref name="problem"/> says.</summary>
    public static Period? Of(Nature nature, FigureKind kind, Period given, out string problem)
    {
        problem = "";
        if (kind != FigureKind.Actual || given.IsMoment == (nature == Nature.Stock))
        {
            return given;
        }

        if (nature == Nature.Stock && given.End is { } end)
        {
            return Period.Moment(end);
        }

        problem = nature == Nature.Stock ? MomentAsked : StretchAsked;
        return null;
    }

    /// <summary>Whether <paramref name="given"/> is such a time as it stands.</summary>
    public static bool Fits(Nature nature, FigureKind kind, Period given) =>
        Of(nature, kind, given, out _) == given;
}
