using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Places;

/// <summary>Names of places that are in no catalogue, by what they end in.</summary>
internal sealed class NamesByEnding
{
    private const int LongestName = 4;
    private readonly HashSet<string> _seen = [];

    /// <summary>某某镇: the ending is met first, the name is what stands before it, down to <paramref name="free"/>.</summary>
    public PlaceMention? At(string text, int place, int free)
    {
        var (suffix, length) = PlaceLexicon.Suffixes.At(text, place);
        if (
            suffix is not { NamesUnknown: true }
            || !PlaceLexicon.IsWordEnd(text, place + length, suffix)
        )
        {
            return null;
        }

        var start = StartOf(text, place, free, suffix);
        var end = place + length;
        var bare = place - start;
        var least = suffix.Suffix == "县" ? 1 : 2;
        var counted = Letters.At(text, start - 1);
        if (Letters.IsDigit(counted) || HanNumeral.IsOne(counted) && start > free)
        {
            return null;
        }

        // 旧县村 is a village
        if (
            bare == 1
            && PlaceLexicon.Suffixes.At(text, end).Meaning is { Level: >= DistrictLevel.Town }
        )
        {
            return null;
        }

        if (bare < least || bare > LongestName || IsGeneric(text[start..end], length))
        {
            return null;
        }

        _seen.Add(text[start..place]);
        return new PlaceMention(start, end, text[start..end], null, suffix.Level);
    }

    // back to a stop, a verb or a numeral; the name seen before where the same letters end here
    private int StartOf(string text, int place, int free, PlaceSuffix suffix)
    {
        var start = place;
        while (
            start > free
            && place - start <= LongestName
            && Letters.IsHan(text[start - 1])
            && !HanNumeral.IsOne(text[start - 1])
            && PlaceLexicon.Stops.Before(text, start).Length == 0
            && MetricLexicon.Verbs.Before(text, start).Length < 2
        )
        {
            start--;
        }

        start = _seen.Contains(text[Math.Max(free, place - 2)..place])
            ? Math.Max(free, place - 2)
            : start;
        var isCutShort =
            place - start == 1
            && (suffix.Level >= DistrictLevel.Town || !Letters.IsHan(Letters.At(text, start - 2)))
            && start > free
            && Letters.At(text, start - 1)
                is '和'
                    or '为'
                    or '以'
                    or '及'
                    or '向'
                    or '有'
                    or '将'
                    or '经'
                    or '全';

        // 和顺镇: the stop is part of the name
        return isCutShort ? start - 1 : start;
    }

    // the ending alone is no reason: every 街道 ends in 街道
    private static bool IsGeneric(string name, int suffix)
    {
        for (var start = 0; start < name.Length - suffix; start++)
        {
            if (PlaceLexicon.Generics.Contains(name[start..]))
            {
                return true;
            }
        }

        return false;
    }
}
