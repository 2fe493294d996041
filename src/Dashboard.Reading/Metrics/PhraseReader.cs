namespace Dashboard.Reading;

/// <summary>Reads the words around a quantity that may name what it measures.</summary>
internal static class PhraseReader
{
    private const int Longest = 24;

    /// <summary>Words that begin what happens to the things counted, not what they are.</summary>
    private const string NotNoun =
        "用于在为被并均已全以及和与等到进由将可参获受占对从比较至上下的左是有也又还就都不未需应向给把共同按每其于则较";

    /// <summary>The clause before the quantity, back to a mark, to the quantity before, or to a time.</summary>
    public static string Before(string text, int start, int floor, bool[] times)
    {
        var place = start;
        while (
            place > floor
            && start - place < Longest
            && !IsEdge(text, place - 1)
            && !times[place - 1]
        )
        {
            place--;
        }

        return text[place..start];
    }

    /// <summary>The noun behind the quantity, up to a verb, a mark or the next quantity; empty where none stands there.</summary>
    public static string Behind(string text, int end, int ceiling)
    {
        var start = Letters.At(text, end) == '的' ? end + 1 : end;
        var opening = Letters.At(text, start);
        if (opening is '“' or '‘' or '"')
        {
            start++;
        }

        if (
            !Letters.IsHan(Letters.At(text, start)) && !Letters.IsLatin(Letters.At(text, start))
            || NotNoun.Contains(text[start])
        )
        {
            return "";
        }

        var place = start;
        while (place < ceiling && place - start < 14 && !IsEdge(text, place) && text[place] != '(')
        {
            if (
                place > start && MetricLexicon.Verbs.At(text, place).Length > 0
                || place > start && "在被为进由将均已有是".Contains(text[place])
            )
            {
                break;
            }

            place++;
        }

        var phrase = text[start..Math.Min(place, text.Length)];
        return
            MetricLexicon.Verbs.At(phrase, 0).Length is var verb and > 0 && phrase.Length - verb < 2
            ? ""
            : phrase.Trim();
    }

    /// <summary>The verb that ends <paramref name="phrase"/>, or empty.</summary>
    public static string LastVerb(string phrase) =>
        MetricLexicon.Verbs.Before(phrase, phrase.Length).Meaning ?? "";

    private static bool IsEdge(string text, int place) =>
        Letters.EndsClause(text[place]) || text[place] is '(' or ')';
}
