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
            var candidate = found[i].Unit.Length > 0 ? found[i] : Implied(text, found, i);
            if (candidate is not null)
            {
                kept.Add(candidate);
            }
        }

        return kept;
    }

    // only an enumeration mark or 和 stands between the two
    private static bool IsListed(string text, Candidate candidate, Candidate next)
    {
        var between = text.AsSpan(candidate.End, Math.Max(0, next.Start - candidate.End));
        return between is "、" or "和" or "与" or "及" or "," && next.Group is not ("time" or "");
    }

    private static Candidate Like(Candidate candidate, Candidate next)
    {
        var takesScale = candidate.Number.Scale == 1 && next.Number.Scale > 1;
        return candidate with
        {
            Number = takesScale
                ? candidate.Number with
                {
                    Scale = next.Number.Scale,
                }
                : candidate.Number,
            Unit = next.Unit,
            Group = next.Group,
            Measure = next.Measure,
            Value = takesScale ? candidate.Value * next.Number.Scale : candidate.Value,
        };
    }

    private static Candidate? Implied(string text, List<Candidate> found, int index)
    {
        var candidate = found[index];
        var implied = ImpliedUnits.Around(text, candidate.Start, candidate.End);
        if (
            implied is not null
            && (implied.NeedsNoScale && EndsClause(text, candidate) || candidate.Number.Scale > 1)
        )
        {
            return candidate with
            {
                Unit = implied.Unit,
                Group = implied.Unit == "元" ? "money" : "count",
            };
        }

        // 3120农户: the noun behind tells what is counted
        if (
            candidate.Value >= 10
            && !candidate.Number.IsHan
            && ImpliedUnits.Behind(text, candidate.End) is { } counted
            && Letters.At(text, candidate.Start - 1) is not ('第' or '号' or '.' or '-')
        )
        {
            return candidate with { Unit = counted.Unit, Group = "count" };
        }

        if (EndsClause(text, candidate) && Neighbour(text, found, index) is { } neighbour)
        {
            return candidate with
            {
                Unit = neighbour.Unit,
                Group = neighbour.Group,
                Measure = neighbour.Measure,
            };
        }

        return
            candidate.Number.Scale > 1
            || candidate.IsHedged
                && candidate.Value >= 10
                && Letters.IsHan(Letters.At(text, candidate.End))
            ? candidate
            : null;
    }

    private static bool EndsClause(string text, Candidate candidate) =>
        Letters.At(text, candidate.End) is ',' or ';' or '。' or '、' or ')' or '\n'
        && Letters.IsHan(Letters.At(text, candidate.Start - 1))
        && Letters.At(text, candidate.Start - 1)
            is not ('第' or '号' or '年' or '路' or '月' or '期');

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

    private static string Noun(string text, Candidate candidate) =>
        candidate.Start >= 2 ? text[(candidate.Start - 2)..candidate.Start] : "";
}
