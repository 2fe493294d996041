using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Quantities;

namespace Dashboard.Reading.Metrics;

/// <summary>Reads the words around a quantity that may name what it measures.</summary>
internal static class PhraseReader
{
    private const int Longest = 24;

    /// <summary>Words that begin what happens to the things counted, not what they are.</summary>
    private const string NotNoun =
        "用于在为被并均已全以及和与等到进由将可参获受占对从比较至上下的左是有也又还就都不未需应向给把共同按每其于则较";

    /// <summary>The clause before the quantity, back to a mark, to the quantity before, or to a time.</summary>
    public static string Before(string text, int start, int floor, bool[] edges)
    {
        var place = start;
        while (place > floor && start - place < Longest)
        {
            if (Bracket(text, place, floor) is { } open)
            {
                place = open;
            }
            else if (IsEdge(text, place - 1) || edges[place - 1])
            {
                break;
            }
            else
            {
                place--;
            }
        }

        return text[place..start];
    }

    // 执业(助理)医师, 人行道(含空地)停车位: a remark inside the name
    private static int? Bracket(string text, int place, int floor)
    {
        if (text[place - 1] != ')')
        {
            return null;
        }

        var open = text.LastIndexOf('(', place - 1, Math.Min(place - floor, 18));
        return open > floor && Letters.IsHan(text[open - 1]) ? open : null;
    }

    /// <summary>The noun behind the quantity, up to a verb, a mark or the next quantity; empty where none stands there.</summary>
    public static string Behind(string text, int end, int ceiling)
    {
        var start = Letters.At(text, end) == '的' ? end + 1 : end;
        start += Letters.At(text, start) is '“' or '‘' or '"' ? 1 : 0;
        var first = Letters.At(text, start);
        if (
            !Letters.IsHan(first) && !Letters.IsLatin(first)
            || NotNoun.Contains(first)
            || first == '正' && Letters.At(text, start + 1) == '在'
            || MetricLexicon.Ends.At(text, start).Length > 0
            || KindLexicon.Words.At(text, start).Meaning is { Makes: "change" or "level" }
                && Letters.At(text, start + 1) is not ('雨' or '水' or '雪' or '尘')
        )
        {
            return "";
        }

        var place = start;
        while (
            place < ceiling
            && place - start < 16
            && !IsEdge(text, place)
            && !EndsNoun(text, start, place)
        )
        {
            place++;
        }

        return text[start..Math.Min(place, text.Length)].Trim().TrimEnd('”', '’', '"', '的');
    }

    /// <summary>What a works makes, without the works: 饲料 of 5万吨饲料项目.</summary>
    public static string Product(string noun, Candidate candidate)
    {
        if (candidate.Group is not ("weight" or "volume") && candidate.Number.Scale == 1)
        {
            return noun;
        }

        noun = noun.TrimEnd('等');

        foreach (var works in (ReadOnlySpan<string>)["加工项目", "生产项目", "项目", "生产线"])
        {
            if (
                candidate.Group is "weight" or "volume" or "count"
                && noun.Length > works.Length + 1
                && noun.EndsWith(works, StringComparison.Ordinal)
            )
            {
                var product = noun[..^works.Length];
                return product.IndexOf('等') is > 1 and var more ? product[..more] : product;
            }
        }

        return noun;
    }

    /// <summary>All that stands behind the quantity up to a mark: 参训 of 710余人次参训.</summary>
    public static string Clause(string text, int end, int ceiling)
    {
        var place = end;
        while (place < ceiling && place - end < 16 && !IsEdge(text, place))
        {
            place++;
        }

        return text[end..Math.Min(place, text.Length)].Trim();
    }

    private static bool EndsNoun(string text, int start, int place) =>
        place > start
        && (
            "在被为进由将已有是并".Contains(text[place])
            || text[place] == '均'
                && text[place - 1] is not ('平' or '人' or '户' or '亩' or '日' or '年')
            || text[place] == '以' && Letters.At(text, place + 1) == '及'
            || text[place] == '和' && place - start > 1 && text[place - 1] is '目' or '业' or '户'
            || MetricLexicon.Ends.At(text, place).Length > 0
        );

    /// <summary>The verb that ends <paramref name="phrase"/>, or empty.</summary>
    public static string LastVerb(string phrase) =>
        MetricLexicon.Verbs.Before(phrase, phrase.Length).Meaning ?? "";

    private static bool IsEdge(string text, int place) =>
        Letters.EndsClause(text[place]) || text[place] is '(' or ')';
}
