using System.Collections.Frozen;
using Dashboard.Reading.Characters;

namespace Dashboard.Reading.Lexicons;

/// <summary>The ending of a place's name.</summary>
/// <param name="Suffix">经开区, 镇.</param>
/// <param name="Again">What a report calls it again: 区 in 该区.</param>
/// <param name="Level">How high such a place stands.</param>
/// <param name="NamesUnknown">Whether a name that is in no catalogue is taken for a place when it ends so.</param>
internal sealed record PlaceSuffix(
    string Suffix,
    string Again,
    DistrictLevel Level,
    bool NamesUnknown
);

/// <summary>The words of <c>places.csv</c>, <c>place-stops.csv</c> and <c>place-generics.csv</c>.</summary>
internal static class PlaceLexicon
{
    /// <summary>What places' names end in.</summary>
    public static WordTrie<PlaceSuffix> Suffixes { get; } = ReadSuffixes();

    /// <summary>Words before which no name begins.</summary>
    public static WordTrie<string> Stops { get; } = ReadWords("place-stops.csv");

    /// <summary>Words behind a place that make it a yardstick or a title.</summary>
    public static WordTrie<string> Comparisons { get; } = ReadWords("place-comparisons.csv");

    /// <summary>Words that end like a place and name none.</summary>
    public static FrozenSet<string> Generics { get; } =
        LexiconFile.Words("place-generics.csv").ToFrozenSet();

    /// <summary>Whether <paramref name="name"/> ends like a place's name and is no common word.</summary>
    public static bool IsName(string name) =>
        name.Length is > 1 and < 8
        && Suffixes.Before(name, name.Length).Length > 0
        && !Generics.Contains(name);

    /// <summary>Whether the ending ends a word: 市场, 县级, 村民 and 区域 are no places.</summary>
    public static bool IsWordEnd(string text, int end, PlaceSuffix suffix) =>
        suffix.Suffix.Length > 1
        || !(suffix.Suffix == "乡" && "村镇土情贤亲愁音".Contains(Letters.At(text, end)))
            && !"屯场民级域庄落居集间划块容井貌值口里道长上下医落风".Contains(
                Letters.At(text, end)
            );

    private static WordTrie<PlaceSuffix> ReadSuffixes()
    {
        var trie = new WordTrie<PlaceSuffix>();
        foreach (var cells in LexiconFile.Rows("places.csv", 4))
        {
            var level = EnumCode.TryParse<DistrictLevel>(cells[2], out var known)
                ? known
                : DistrictLevel.Village;
            trie.Add(cells[0], new PlaceSuffix(cells[0], cells[1], level, cells[3] == "yes"));
        }

        return trie;
    }

    private static WordTrie<string> ReadWords(string file)
    {
        var trie = new WordTrie<string>();
        foreach (var word in LexiconFile.Words(file))
        {
            trie.Add(word, word);
        }

        return trie;
    }
}
