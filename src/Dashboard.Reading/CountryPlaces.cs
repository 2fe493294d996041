using Dashboard.Reading.Places;

namespace Dashboard.Reading;

/// <summary>A place of the country with its official code: 2 digits of a province, 4 of a city, 6 of a county, 9 of a town.</summary>
public sealed record CountryPlace(string Code, string Name, DistrictLevel Level);

/// <summary>The gazetteer of the country, for those who choose from it.</summary>
public static class CountryPlaces
{
    /// <summary>The places whose name holds <paramref name="text"/> and that have towns, the nearest names first.</summary>
    public static IReadOnlyList<CountryPlace> Find(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        var name = text.Trim();
        return name.Length == 0
            ? []
            :
            [
                .. Gazetteer
                    .Counties()
                    .Where(place => place.Name.Contains(name, StringComparison.Ordinal))
                    .OrderBy(place => place.Name.Length)
                    .ThenBy(place => place.Code, StringComparer.Ordinal)
                    .Take(most)
                    .Select(Open),
            ];
    }

    /// <summary>The places that the one with this code lies in, the widest first, and itself; empty where there is none.</summary>
    public static IReadOnlyList<CountryPlace> Path(string code)
    {
        var path = new List<CountryPlace>();
        for (
            var place = Gazetteer.Counties().FirstOrDefault(county => county.Code == code);
            place is not null;
            place = place.Parent
        )
        {
            path.Insert(0, Open(place));
        }

        return path;
    }

    /// <summary>The towns of the place with this code.</summary>
    public static IReadOnlyList<CountryPlace> Towns(string code) =>
        [.. Gazetteer.TownsOf(code).Select(Open)];

    private static CountryPlace Open(GazetteerPlace place) =>
        new(place.Code, place.Name, place.Level);
}
