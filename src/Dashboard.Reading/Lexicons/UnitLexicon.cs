using System.Collections.Frozen;
using Dashboard.Reading.Characters;

namespace Dashboard.Reading.Lexicons;

/// <summary>A measure word or unit of <c>units.csv</c>.</summary>
/// <param name="Word">As printed behind a number.</param>
/// <param name="Base">The unit values are kept in.</param>
/// <param name="Group">What it measures: money, people, count, time, length, percent …</param>
/// <param name="FollowsNumerals">Whether 一 to 十 may stand before it without hedge.</param>
/// <param name="NotBefore">What, standing behind it, makes it another word: 年 before 级.</param>
internal sealed record MeasureWord(
    string Word,
    string Base,
    string Group,
    bool FollowsNumerals,
    IReadOnlyList<string> NotBefore
);

/// <summary>The measure words and units of <c>units.csv</c>.</summary>
internal static class UnitLexicon
{
    private static readonly WordTrie<MeasureWord> Trie = new();
    private static readonly FrozenDictionary<string, MeasureWord> ByWord = Read();

    /// <summary>The longest unit that begins at <paramref name="start"/>, or null.</summary>
    public static MeasureWord? At(string text, int start)
    {
        var (unit, length) = Trie.At(text, start);
        while (unit is not null && IsAnotherWord(text, start + length, unit))
        {
            unit = ShorterThan(unit.Word);
            length = unit?.Word.Length ?? 0;
        }

        return unit;
    }

    /// <summary>The unit with exactly this name, or null.</summary>
    public static MeasureWord? Named(string word) => ByWord.GetValueOrDefault(word);

    private static bool IsAnotherWord(string text, int end, MeasureWord unit)
    {
        foreach (var next in unit.NotBefore)
        {
            if (string.CompareOrdinal(text, end, next, 0, next.Length) == 0)
            {
                return true;
            }
        }

        // 5G, 3D and 12km are one word; a Latin unit ends where the letters end.
        return Letters.IsLatin(unit.Word[^1]) && Letters.IsLatin(Letters.At(text, end));
    }

    private static MeasureWord? ShorterThan(string word)
    {
        for (var length = word.Length - 1; length > 0; length--)
        {
            if (ByWord.TryGetValue(word[..length], out var shorter))
            {
                return shorter;
            }
        }

        return null;
    }

    private static FrozenDictionary<string, MeasureWord> Read()
    {
        var words = new Dictionary<string, MeasureWord>();
        foreach (var cells in LexiconFile.Rows("units.csv", 5))
        {
            var word = new MeasureWord(
                cells[0],
                cells[1],
                cells[2],
                cells[3] == "yes",
                cells[4].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            );
            Trie.Add(word.Word, word);
            words.TryAdd(word.Word, word);
        }

        return words.ToFrozenDictionary();
    }
}
