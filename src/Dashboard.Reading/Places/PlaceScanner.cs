using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Places;

/// <summary>
/// Finds the places a text names, in order: districts of the catalogue, places of the gazetteer, names by their ending,
/// and what 该镇 and 全市 stand for.
/// </summary>
internal sealed class PlaceScanner(PlaceNames names, PlaceMention? home)
{
    private readonly Dictionary<string, PlaceMention> _latest = [];
    private readonly NamesByEnding _byEnding = new();

    /// <summary>All places of <paramref name="text"/>, and the one it is about where that can be told.</summary>
    public (List<PlaceMention> Mentions, PlaceMention? Topic) Scan(string text)
    {
        var found = Found(text);
        var topic = home ?? PlaceTopic.Of(text, found);
        var mentions = new List<PlaceMention>(found.Count);
        if (home is not null)
        {
            Remember(home);
        }

        foreach (var mention in found)
        {
            if (mention.Again.Length == 0)
            {
                Remember(mention);
                mentions.Add(mention);
            }
            else if (Resolved(text, mention, topic, found) is { } resolved)
            {
                Remember(resolved);
                mentions.Add(resolved);
            }
        }

        return (mentions, topic);
    }

    private List<PlaceMention> Found(string text)
    {
        var found = new List<PlaceMention>();
        var country = new PlaceNamesOfCountry(text);
        var free = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Letters.IsHan(text[i]))
            {
                continue;
            }

            var before = found.Count > 0 ? found[^1] : null;
            var mention =
                Known(text, i)
                ?? Again(text, i)
                ?? country.At(i, before)
                ?? Office(text, i)
                ?? _byEnding.At(text, i, free);
            if (mention is null || IsStandard(text, mention) || IsUnheardOf(mention, found))
            {
                continue;
            }

            found.Add(Nested(before, mention));
            free = mention.End;
            i = mention.End - 1;
        }

        return found;
    }

    private static bool IsStandard(string text, PlaceMention mention) =>
        mention.Known is not null && PlaceComparison.Is(text, mention.Start, mention.End);

    // where real places are named, a county that the country does not have is a word: 办公区, 项城市
    private static bool IsUnheardOf(PlaceMention mention, List<PlaceMention> found) =>
        mention
            is {
                Known: null,
                District: null,
                Again: "",
                Level: DistrictLevel.City or DistrictLevel.County
            }
        && mention.Name[^1] is '区' or '县' or '市'
        && !mention.Name.EndsWith("开区", StringComparison.Ordinal)
        && !mention.Name.EndsWith("发区", StringComparison.Ordinal)
        && !mention.Name.EndsWith("新区", StringComparison.Ordinal)
        && (found.Count == 0 || found[^1].End != mention.Start)
        && found.Exists(other => other.Known is { Level: >= DistrictLevel.City });

    // 某镇某村: one name; 某县某镇 is the town
    private static PlaceMention Nested(PlaceMention? before, PlaceMention mention) =>
        before is { Level: >= DistrictLevel.County, District: null, Again: "" }
        && before.End == mention.Start
        && mention is { District: null, Again: "" }
        && before.Level < mention.Level
        && mention.Level == DistrictLevel.Village
            ? mention with
            {
                Name = before.Name + mention.Name,
                IsAside = before.IsAside,
            }
        : before?.End == mention.Start && before.Level < mention.Level
            ? mention with
            {
                IsAside = mention.IsAside || before.IsAside,
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

        var known = Gazetteer.Named(district.Name);
        return new PlaceMention(start, end, text[start..end], district, district.Level)
        {
            Known = known.Count == 1 ? known[0] : null,
            IsAside = PlaceAside.Is(text, start, end),
        };
    }

    // 该镇, 全区, 我市
    private static PlaceMention? Again(string text, int start)
    {
        if (text[start] is not ('该' or '全' or '我' or '本'))
        {
            return null;
        }

        var (suffix, length) = PlaceLexicon.Suffixes.At(text, start + 1);
        if (suffix is null || !PlaceLexicon.IsWordEnd(text, start + 1 + length, suffix))
        {
            return null;
        }

        var end = start + 1 + length;
        return PlaceComparison.Is(text, start, end)
            ? null
            : new PlaceMention(start, end, text[start..end], null, suffix.Level)
            {
                Again = suffix.Again,
            };
    }

    // 县里, 区民政局: the district itself
    private static PlaceMention? Office(string text, int start)
    {
        if (
            Letters.IsHan(Letters.At(text, start - 1))
            && Letters.At(text, start - 1) is not ('由' or '经' or '向')
        )
        {
            return null;
        }

        var (suffix, length) = PlaceLexicon.Suffixes.At(text, start);
        if (suffix is null)
        {
            return null;
        }

        var end = start + length;
        for (var i = end; i < end + 7 && Letters.IsHan(Letters.At(text, i)); i++)
        {
            if (text[i] is '里' && i == end || text[i] is '局' or '办' or '委' or '府' or '厅')
            {
                return new PlaceMention(start, end, text[start..end], null, suffix.Level)
                {
                    Again = suffix.Again,
                };
            }
        }

        return null;
    }

    // 全市 is what the text is about or lies in, 该镇 the town named last; null where nothing can be meant
    private PlaceMention? Resolved(
        string text,
        PlaceMention mention,
        PlaceMention? topic,
        List<PlaceMention> found
    )
    {
        var isOffice = text[mention.Start] is not ('该' or '全' or '我' or '本');
        var isLast = text[mention.Start] == '该';
        if (!isLast && topic is not null && Around(topic, mention) is { } own)
        {
            // 市委 in a county's report
            return isOffice && own.Level < topic.Level ? own with { IsAside = true } : own;
        }

        if (_latest.TryGetValue(mention.Again, out var place))
        {
            return place with { Start = mention.Start, End = mention.End, IsAside = false };
        }

        if (isLast && topic is not null && Around(topic, mention) is { } about)
        {
            return about;
        }

        if (isOffice || isLast || mention.Level <= DistrictLevel.Province)
        {
            return null;
        }

        // 我市 in a heading, before the text names the city
        var kind = text[(mention.Start + 1)..mention.End];
        return
            found.Find(other =>
                other.Again.Length == 0
                && other.Start > mention.Start
                && other.Level == mention.Level
                && other.Name.Length > kind.Length + 1
                && other.Name.EndsWith(kind, StringComparison.Ordinal)
            )
                is { } named
            ? named with
            {
                Start = mention.Start,
                End = mention.End,
                IsAside = false,
            }
            : mention with
            {
                Again = "",
            };
    }

    // the topic where it is a 市, 县 or 区 itself, else the one of that kind it lies in
    private static PlaceMention? Around(PlaceMention topic, PlaceMention mention)
    {
        var name = topic.District?.Name ?? topic.Name;
        if (PlaceLexicon.Suffixes.Before(name, name.Length).Meaning?.Again == mention.Again)
        {
            return topic with { Start = mention.Start, End = mention.End, IsAside = false };
        }

        for (var place = topic.Known; place is not null; place = place.Parent)
        {
            if (
                PlaceLexicon.Suffixes.Before(place.Name, place.Name.Length).Meaning?.Again
                == mention.Again
            )
            {
                return new PlaceMention(
                    mention.Start,
                    mention.End,
                    ShortName.Of(place).Usual ?? place.Name,
                    null,
                    place.Level
                )
                {
                    Known = place,
                };
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
