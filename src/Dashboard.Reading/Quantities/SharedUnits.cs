using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Quantities;

/// <summary>Gives a unit to numbers printed without one: 12、15和18万元; 停车位20874 beside 停车位30个; 总产值4.2亿.</summary>
internal static class SharedUnits
{
    /// <summary>The quantities of <paramref name="found"/> that have a unit or are given one.</summary>
    public static List<Candidate> Spread(string text, List<Candidate> found)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            if (
                found[i].Unit.Length == 0
                && found[i + 1].Unit.Length > 0
                && IsListed(text, found[i], found[i + 1])
            )
            {
                found[i] = Like(found[i], found[i + 1]);
            }
        }

        var kept = new List<Candidate>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            var one = found[i].Unit.Length > 0 ? found[i] : Implied(text, found, i);
            if (one is not null)
            {
                kept.Add(one);
            }
        }

        return kept;
    }

    // only an enumeration mark or 和 stands between the two
    private static bool IsListed(string text, Candidate one, Candidate next)
    {
        var between = text.AsSpan(one.End, Math.Max(0, next.Start - one.End));
        return between is "、" or "和" or "与" or "及" or "," && next.Group is not ("time" or "");
    }

    private static Candidate Like(Candidate one, Candidate next)
    {
        var takesScale = one.Number.Scale == 1 && next.Number.Scale > 1;
        return one with
        {
            Number = takesScale ? one.Number with { Scale = next.Number.Scale } : one.Number,
            Unit = next.Unit,
            Group = next.Group,
            Measure = next.Measure,
            Value = takesScale ? one.Value * next.Number.Scale : one.Value,
        };
    }

    private static Candidate? Implied(string text, List<Candidate> found, int index)
    {
        var one = found[index];
        var implied = ImpliedUnits.Around(text, one.Start, one.End);
        if (
            implied is not null
            && (implied.NeedsNoScale && EndsClause(text, one) || one.Number.Scale > 1)
        )
        {
            return one with
            {
                Unit = implied.Unit,
                Group = implied.Unit == "元" ? "money" : "count",
            };
        }

        // 3120农户: the noun behind tells what is counted
        if (
            one.Value >= 10
            && !one.Number.IsHan
            && ImpliedUnits.Behind(text, one.End) is { } counted
            && Letters.At(text, one.Start - 1) is not ('第' or '号' or '.' or '-')
        )
        {
            return one with { Unit = counted.Unit, Group = "count" };
        }

        if (EndsClause(text, one) && Neighbour(text, found, index) is { } neighbour)
        {
            return one with
            {
                Unit = neighbour.Unit,
                Group = neighbour.Group,
                Measure = neighbour.Measure,
            };
        }

        return
            one.Number.Scale > 1
            || one.IsHedged && one.Value >= 10 && Letters.IsHan(Letters.At(text, one.End))
            ? one
            : null;
    }

    private static bool EndsClause(string text, Candidate one) =>
        Letters.At(text, one.End) is ',' or ';' or '。' or '、' or ')' or '\n'
        && Letters.IsHan(Letters.At(text, one.Start - 1))
        && Letters.At(text, one.Start - 1) is not ('第' or '号' or '年' or '路' or '月' or '期');

    // 物管小区停车位20874; 路内停车位30个: the same noun, two characters long, before both
    private static Candidate? Neighbour(string text, List<Candidate> found, int index)
    {
        var noun = Noun(text, found[index]);
        foreach (var other in (ReadOnlySpan<int>)[index + 1, index - 1])
        {
            if (
                other >= 0
                && other < found.Count
                && found[other].Unit.Length > 0
                && Noun(text, found[other]) == noun
            )
            {
                return found[other];
            }
        }

        return null;
    }

    private static string Noun(string text, Candidate one) =>
        one.Start >= 2 ? text[(one.Start - 2)..one.Start] : "";
}
