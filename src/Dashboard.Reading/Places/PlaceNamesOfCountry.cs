using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Places;

/// <summary>Finds places of the gazetteer in one text; its short names count where the text makes clear that the place is meant.</summary>
internal sealed class PlaceNamesOfCountry
{
    /// <summary>A short name in the text's first characters is what it is about.</summary>
    private const int Opening = 80;

    private static readonly string[] Zones =
    [
        "经济技术开发区",
        "高新技术产业开发区",
        "经济开发区",
        "经开区",
        "高新区",
        "开发区",
        "新区",
    ];

    private readonly string _text;
    private readonly HashSet<GazetteerPlace> _printed = [];
    private readonly HashSet<GazetteerPlace> _around = [];
    private readonly Dictionary<GazetteerPlace, string> _usual = [];

    public PlaceNamesOfCountry(string text)
    {
        _text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Letters.IsHan(text[i]) || PlaceWords.CutsWord(text, i))
            {
                continue;
            }

            var (full, length) = Gazetteer.FullAt(text, i);
            if (length > 2)
            {
                _printed.UnionWith(full);
            }
            else if (length == 0)
            {
                (full, length) = Gazetteer.ShortAt(text, i);
            }

            foreach (var place in full)
            {
                if (
                    place.Level < DistrictLevel.Town
                    && (length > 2 || !PlaceWords.Has(place.Name[..^1]))
                )
                {
                    _around.Add(place.At(DistrictLevel.Province) ?? place);
                    _around.Add(place.At(DistrictLevel.City) ?? place);
                }
            }

            i += Math.Max(0, length - 1);
        }
    }

    /// <summary>The place whose name begins at <paramref name="start"/>, just behind <paramref name="before"/> where that is the place it lies in.</summary>
    public PlaceMention? At(int start, PlaceMention? before)
    {
        var owner = before?.End == start ? before.Known : null;
        if (owner is null && PlaceWords.CutsWord(_text, start))
        {
            return null;
        }

        var (places, length) = Gazetteer.FullAt(_text, start);
        if (length > 0 && Full(places, start, length, owner) is { } full)
        {
            return full;
        }

        (places, length) = Gazetteer.ShortAt(_text, start);
        return length > 0 ? Short(places, start, length, owner) : null;
    }

    private PlaceMention? Full(
        IReadOnlyList<GazetteerPlace> places,
        int start,
        int length,
        GazetteerPlace? owner
    )
    {
        var end = start + length;
        var name = _text[start..end];
        if (
            IsAnotherWord(name, end)
            || PlaceLexicon.Generics.Contains(name)
            || owner is null
                && (length < 4 || places[0].Level == DistrictLevel.Town)
                && !BeginsWord(start)
        )
        {
            return null;
        }

        return Mention(Meant(places, owner), places[0].Level, start, end, name);
    }

    private PlaceMention? Short(
        IReadOnlyList<GazetteerPlace> places,
        int start,
        int length,
        GazetteerPlace? owner
    )
    {
        var end = start + length;
        var name = _text[start..end];
        if (name[0] == '中' && Letters.At(_text, start - 1) == '其')
        {
            return null;
        }

        var isWord = PlaceWords.Has(name);
        var known = Meant(places, owner);
        var isOwned = owner is not null && known?.IsIn(owner) == true;
        var isPrinted = places.Any(_printed.Contains);
        var isClear = places[0].Level switch
        {
            DistrictLevel.Province => true,
            DistrictLevel.City => !isWord,
            _ => !isWord
                && (start < Opening || known is not null && _around.Contains(known.Parent!)),
        };
        if (!isOwned && !isPrinted && !isClear)
        {
            return null;
        }

        foreach (var zone in Zones)
        {
            if (string.CompareOrdinal(_text, end, zone, 0, zone.Length) == 0)
            {
                return Mention(null, DistrictLevel.County, start, end + zone.Length, name + zone);
            }
        }

        // 麻阳社区 lies elsewhere than 麻阳县
        if (
            PlaceLexicon.Suffixes.At(_text, end).Meaning is
            { Level: >= DistrictLevel.Town, Suffix: not ("办事处" or "农场") }
        )
        {
            return null;
        }

        // 监利县, a city today
        var (suffix, more) = PlaceLexicon.Suffixes.At(_text, end);
        if (
            suffix is { Level: DistrictLevel.City or DistrictLevel.County, Suffix.Length: 1 }
            && PlaceLexicon.IsWordEnd(_text, end + more, suffix)
        )
        {
            return Mention(known, places[0].Level, start, end + more, name + suffix.Suffix);
        }

        return Mention(known, places[0].Level, start, end, Usual(known, name));
    }

    private PlaceMention Mention(
        GazetteerPlace? known,
        DistrictLevel level,
        int start,
        int end,
        string name
    ) =>
        new(start, end, name, null, known?.Level ?? level)
        {
            Known = known,
            IsAside = PlaceAside.Is(_text, start, end),
        };

    // the one in the place named just before, or around a place the text names, or the only one
    private GazetteerPlace? Meant(IReadOnlyList<GazetteerPlace> places, GazetteerPlace? owner)
    {
        if (owner is not null)
        {
            foreach (var place in places)
            {
                if (place.IsIn(owner))
                {
                    return place;
                }
            }
        }

        if (places.Count == 1)
        {
            return places[0];
        }

        GazetteerPlace? near = null;
        foreach (var place in places)
        {
            if (_printed.Contains(place) && place.Parent is { } parent && _around.Contains(parent))
            {
                return place;
            }

            near ??= place.Parent is null || _around.Contains(place.Parent) ? place : null;
        }

        return near;
    }

    // as the text prints it elsewhere, else as it is called today
    private string Usual(GazetteerPlace? place, string bare)
    {
        if (place is null or { Level: DistrictLevel.Province })
        {
            return bare;
        }

        if (!_usual.TryGetValue(place, out var usual))
        {
            var today = ShortName.Of(place).Usual ?? place.Name;
            usual = Array.Find(
                ["县", "市", "区"],
                ending => _text.Contains(bare + ending, StringComparison.Ordinal)
            )
                is { } printed
                ? bare + printed
                : today;
            _usual[place] = usual;
        }

        return usual;
    }

    // 富平县域, 辽阳市场
    private bool IsAnotherWord(string name, int end) =>
        Letters.At(_text, end) is '域' or '级'
        || name[^1] == '市' && Letters.At(_text, end) is '场' or '民';

    private bool BeginsWord(int start) =>
        !Letters.IsHan(Letters.At(_text, start - 1))
        || PlaceLexicon.Stops.Before(_text, start).Length > 0
        || Lexicons.MetricLexicon.Verbs.Before(_text, start).Length > 1;
}
