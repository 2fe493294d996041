using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Places;

/// <summary>
/// The places of the whole country by their names, official ones (宁蒗彝族自治县), usual ones (宁蒗县) and short ones
/// (宁蒗). Read once, when the first text is.
/// </summary>
internal static class Gazetteer
{
    private const int LongestName = 16;

    private static readonly Lazy<Names> All = new(Read);

    /// <summary>The places whose full name begins at <paramref name="start"/>, and its length; the longest name wins.</summary>
    public static (IReadOnlyList<GazetteerPlace> Places, int Length) FullAt(
        string text,
        int start
    ) => All.Value.At(All.Value.Full, text, start);

    /// <summary>The provinces, cities and counties whose short name begins at <paramref name="start"/>, and its length.</summary>
    public static (IReadOnlyList<GazetteerPlace> Places, int Length) ShortAt(
        string text,
        int start
    ) => All.Value.At(All.Value.Short, text, start);

    /// <summary>The places with exactly this full or short name.</summary>
    public static IReadOnlyList<GazetteerPlace> Named(string name) =>
        All.Value.Full.GetValueOrDefault(name) ?? All.Value.Short.GetValueOrDefault(name) ?? [];

    // Asked for each place that a text may misspell: to go through the whole country took longer than to read the text.
    private static readonly Lazy<ILookup<string, GazetteerPlace>> _byCity = new(() =>
        All
            .Value.Full.Values.SelectMany(places => places)
            .Where(place => place.Level >= DistrictLevel.County)
            .ToLookup(place => place.Code[..4], StringComparer.Ordinal)
    );

    /// <summary>The counties and towns of the city with this code of four digits.</summary>
    public static IEnumerable<GazetteerPlace> InCity(string city) => _byCity.Value[city];

    /// <summary>The places that have towns.</summary>
    public static IEnumerable<GazetteerPlace> Counties() =>
        All.Value.ByCounty.Select(group => group.Key);

    /// <summary>The towns of the place with this code, in the order of their codes.</summary>
    public static IEnumerable<GazetteerPlace> TownsOf(string code) =>
        All.Value.ByCounty.FirstOrDefault(group => group.Key.Code == code)
        ?? Enumerable.Empty<GazetteerPlace>();

    private static Names Read()
    {
        var names = new Names();
        var parents = new Dictionary<string, GazetteerPlace>();
        foreach (var line in LexiconFile.Lines("gazetteer.txt"))
        {
            var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
            var colon = line.IndexOf(':');
            var (code, name) = (line[..digits], colon < 0 ? line[digits..] : line[digits..colon]);
            var parent = code.Length > 4 ? parents.GetValueOrDefault(code[..4]) : null;
            parent ??= code.Length > 2 ? parents.GetValueOrDefault(code[..2]) : null;
            var level = code.Length switch
            {
                2 => DistrictLevel.Province,
                4 => DistrictLevel.City,
                _ => DistrictLevel.County,
            };
            var place = new GazetteerPlace(code, name, level, parent);
            parents[code] = place;
            AddNames(names, place);
            if (colon >= 0)
            {
                AddTowns(names, place, line.AsSpan(colon + 1));
            }
        }

        return names;
    }

    private static void AddNames(Names names, GazetteerPlace place)
    {
        names.Add(names.Full, place.Name, place);
        var (bare, usual) = ShortName.Of(place);
        if (usual is not null)
        {
            names.Add(names.Full, usual, place);
        }

        if (bare is not null)
        {
            names.Add(names.Short, bare, place);
        }
    }

    private static void AddTowns(Names names, GazetteerPlace county, ReadOnlySpan<char> towns)
    {
        foreach (var range in towns.Split(','))
        {
            var town = towns[range];
            var name = town[3..].ToString();
            var place = new GazetteerPlace(
                string.Concat(county.Code, town[..3]),
                name,
                DistrictLevel.Town,
                county
            );
            names.Add(names.Full, name, place);
            if (name.Length > 5 && name[^2] == '族' && name[^1] is '镇' or '乡')
            {
                // 三源浦朝鲜镇 of 三源浦朝鲜族镇
                names.Add(
                    names.Full,
                    string.Concat(name.AsSpan(0, name.Length - 2), name.AsSpan(name.Length - 1)),
                    place
                );
            }
        }
    }

    private sealed class Names
    {
        private readonly HashSet<int> _begins = new(20_000);
        private readonly Lazy<ILookup<GazetteerPlace, GazetteerPlace>> _byCounty;

        public Names() =>
            _byCounty = new(() =>
                Full!
                    .Values.SelectMany(places => places)
                    .Where(place => place.Level == DistrictLevel.Town)
                    .DistinctBy(place => place.Code)
                    .OrderBy(place => place.Code, StringComparer.Ordinal)
                    .ToLookup(place => place.Parent!)
            );

        public ILookup<GazetteerPlace, GazetteerPlace> ByCounty => _byCounty.Value;

        public Dictionary<string, List<GazetteerPlace>> Full { get; } = new(50_000);

        public Dictionary<string, List<GazetteerPlace>> Short { get; } = new(4_000);

        public void Add(
            Dictionary<string, List<GazetteerPlace>> names,
            string name,
            GazetteerPlace place
        )
        {
            if (name.Length is < 2 or > LongestName)
            {
                return;
            }

            if (!names.TryGetValue(name, out var places))
            {
                names[name] = places = new(1);
                _begins.Add(Pair(name, 0));
            }

            places.Add(place);
        }

        public (IReadOnlyList<GazetteerPlace> Places, int Length) At(
            Dictionary<string, List<GazetteerPlace>> names,
            string text,
            int start
        )
        {
            if (start + 1 >= text.Length || !_begins.Contains(Pair(text, start)))
            {
                return ([], 0);
            }

            var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var length = Math.Min(LongestName, text.Length - start); length > 1; length--)
            {
                if (lookup.TryGetValue(text.AsSpan(start, length), out var places))
                {
                    return (places, length);
                }
            }

            return ([], 0);
        }

        private static int Pair(string text, int start) => (text[start] << 16) | text[start + 1];
    }
}
