using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Places;

/// <summary>The districts of the catalogue by every name a report may use, learned ones included.</summary>
internal sealed class PlaceNames
{
    private readonly WordTrie<District> _trie = new();

    public PlaceNames(DistrictTree? districts, IReadOnlyDictionary<string, string> learned)
    {
        foreach (var (phrase, code) in learned)
        {
            if (districts?.Find(code) is { } district)
            {
                _trie.Add(phrase, district);
            }
        }

        foreach (var district in districts?.All ?? [])
        {
            _trie.Add(district.Name, district);
            foreach (var alias in district.Aliases.Where(alias => alias.Length > 1))
            {
                _trie.Add(alias, district);
            }
        }
    }

    /// <summary>The district called <paramref name="name"/>, or null.</summary>
    public District? Exactly(string name) =>
        _trie.At(name, 0) is { Meaning: { } district, Length: var length } && length == name.Length
            ? district
            : null;

    /// <summary>The district whose name begins at <paramref name="start"/>, the longest where several do.</summary>
    public (District? District, int Length) At(string text, int start) => _trie.At(text, start);
}
