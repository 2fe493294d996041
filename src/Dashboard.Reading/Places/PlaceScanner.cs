using Dashboard.Figures;

namespace Dashboard.Reading;

/// <summary>Finds the places a text names, in order: districts of the catalogue, names by their ending, and what 该镇 and 全市 stand for.</summary>
internal sealed class PlaceScanner(PlaceNames names, PlaceMention? home)
{
    private const int LongestName = 4;

    private readonly Dictionary<string, PlaceMention> _latest = [];
    private readonly List<PlaceMention> _mentions = [];
    private readonly HashSet<string> _seen = [];

    /// <summary>All places of <paramref name="text"/>.</summary>
    public List<PlaceMention> Scan(string text)
    {
        if (home is not null)
        {
            Remember(home);
        }

        var free = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Letters.IsHan(text[i]))
            {
                continue;
            }

            var mention =
                Known(text, i) ?? Again(text, i) ?? Office(text, i) ?? BySuffix(text, i, free);
            if (mention is not null)
            {
                Remember(mention);
                _mentions.Add(mention);
                free = mention.End;
                i = mention.End - 1;
            }
        }

        return [.. _mentions.Select(Resolved)];
    }

    // 我市 in a heading, before the text names the city
    private PlaceMention Resolved(PlaceMention mention) =>
        mention is { District: null, Name: ['我' or '本' or '全', .. { Length: > 0 } kind] }
        && _mentions.Find(other =>
            other.Start > mention.Start
            && other.Level == mention.Level
            && other.Name.Length > kind.Length + 1
            && other.Name.EndsWith(kind, StringComparison.Ordinal)
        )
            is { } named
            ? named with
            {
                Start = mention.Start,
                End = mention.End,
            }
            : mention;

    private PlaceMention? Known(string text, int start)
    {
        var (district, length) = names.At(text, start);
        if (district is null || PlaceComparison.Is(text, start, start + length))
        {
            return null;
        }

        // 安庆 in 安庆市 takes its ending along; 安庆第十六中学 stays the city's
        var end = start + length;
        var (suffix, more) = PlaceLexicon.Suffixes.At(text, end);
        if (suffix is not null && suffix.Level == district.Level)
        {
            end += more;
        }

        return new PlaceMention(start, end, text[start..end], district, district.Level);
    }

    // 该镇, 全区, 我市
    private PlaceMention? Again(string text, int start)
    {
        if (text[start] is not ('该' or '全' or '我' or '本'))
        {
            return null;
        }

        var (suffix, length) = PlaceLexicon.Suffixes.At(text, start + 1);
        if (suffix is null || !IsWordEnd(text, start + 1 + length, suffix))
        {
            return null;
        }

        var end = start + 1 + length;
        if (PlaceComparison.Is(text, start, end))
        {
            return null;
        }

        if (_latest.TryGetValue(suffix.Again, out var place))
        {
            return place with { Start = start, End = end };
        }

        return text[start] == '该' || suffix.Level <= DistrictLevel.Province
            ? null
            : new PlaceMention(start, end, text[start..end], null, suffix.Level);
    }

    // 县里, 区民政局: the district itself
    private PlaceMention? Office(string text, int start)
    {
        if (
            Letters.IsHan(Letters.At(text, start - 1))
            && Letters.At(text, start - 1) is not ('由' or '经' or '向')
        )
        {
            return null;
        }

        var (suffix, length) = PlaceLexicon.Suffixes.At(text, start);
        if (suffix is null || !_latest.TryGetValue(suffix.Again, out var place))
        {
            return null;
        }

        var end = start + length;
        for (var i = end; i < end + 7 && Letters.IsHan(Letters.At(text, i)); i++)
        {
            if (text[i] is '里' && i == end || text[i] is '局' or '办' or '委' or '府' or '厅')
            {
                return place with { Start = start, End = end };
            }
        }

        return null;
    }

    // 某某镇: the suffix is met first, the name is what stands before it
    private PlaceMention? BySuffix(string text, int place, int free)
    {
        var (suffix, length) = PlaceLexicon.Suffixes.At(text, place);
        if (suffix is not { NamesUnknown: true } || !IsWordEnd(text, place + length, suffix))
        {
            return null;
        }

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
        var end = place + length;
        if (
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
                    or '全'
        )
        {
            // 和顺镇: the stop is part of the name
            start--;
        }

        var bare = place - start;
        var least = suffix.Suffix == "县" ? 1 : 2;
        var counted = Letters.At(text, start - 1);
        if (Letters.IsDigit(counted) || HanNumeral.IsOne(counted) && start > free)
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

    // 市场, 县级, 村民 and 区域 are no places
    private static bool IsWordEnd(string text, int end, PlaceSuffix suffix) =>
        suffix.Suffix.Length > 1
        || !(suffix.Suffix == "乡" && "村镇土情贤亲愁音".Contains(Letters.At(text, end)))
            && !"场民级域庄落居集间划块容井貌值口里道长上下医落风".Contains(Letters.At(text, end));

    private void Remember(PlaceMention mention)
    {
        var name = mention.District?.Name ?? mention.Name;
        var (suffix, _) = PlaceLexicon.Suffixes.Before(name, name.Length);
        if (suffix is not null)
        {
            _latest[suffix.Again] = mention;
        }
    }
}
