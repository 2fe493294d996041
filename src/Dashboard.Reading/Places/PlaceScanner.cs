using Dashboard.Figures;
using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Places;

/// <summary>Finds the places a text names, in order: districts of the catalogue, names by their ending, and what 该镇 and 全市 stand for.</summary>
internal sealed class PlaceScanner(PlaceNames names, PlaceMention? home)
{
    private readonly Dictionary<string, PlaceMention> _latest = [];
    private readonly List<PlaceMention> _mentions = [];
    private readonly NamesByEnding _byEnding = new();

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
                Known(text, i) ?? Again(text, i) ?? Office(text, i) ?? _byEnding.At(text, i, free);
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
        if (suffix is null || !NamesByEnding.IsWordEnd(text, start + 1 + length, suffix))
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
