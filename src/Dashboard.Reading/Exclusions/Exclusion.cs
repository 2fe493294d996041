using System.Text.RegularExpressions;
using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Exclusions;

/// <summary>Marks the characters of a text that hold numbers but count nothing, by the rules of <c>exclusions.csv</c> and the names of <c>names.csv</c>.</summary>
internal static class Exclusion
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private static readonly (string Reason, Regex Pattern)[] Rules =
    [
        .. LexiconFile
            .Rows("exclusions.csv", 2)
            .Select(cells => (cells[0], new Regex(cells[1], RegexOptions.CultureInvariant, Limit))),
    ];

    private static readonly WordTrie<string> Names = Words();

    /// <summary>True for each character that is part of no quantity.</summary>
    public static bool[] Of(string text, bool includesAges)
    {
        var taken = new bool[text.Length];
        foreach (var (reason, pattern) in Rules)
        {
            if (reason == "age" && includesAges)
            {
                continue;
            }

            foreach (var match in pattern.EnumerateMatches(text))
            {
                taken.AsSpan(match.Index, match.Length).Fill(true);
            }
        }

        MarkNames(text, taken);
        QuotedNames.Mark(text, taken);
        MarkNumbering(text, taken);
        return taken;
    }

    private static void MarkNames(string text, bool[] taken)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var length = Names.At(text, i).Length;
            if (length > 0 && !IsPartOfNumber(text, i, length))
            {
                taken.AsSpan(i, length).Fill(true);
                i += length - 1;
            }
        }
    }

    // 二十一起案件: 一起 is no name behind 十
    private static bool IsPartOfNumber(string text, int start, int length) =>
        HanNumeral.IsOne(text[start]) && HanNumeral.IsOne(Letters.At(text, start - 1))
        || length == 2 && Letters.At(text, start - 1) is '每' && text[start] is '一'
        || HanNumeral.IsOne(text[start])
            && HanNumeral.IsOne(text[start + length - 1])
            && HanNumeral.IsOne(Letters.At(text, start + length));

    // 一、 (二) 3. at the beginning of a line or a sentence
    private static void MarkNumbering(string text, bool[] taken)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Letters.At(text, i - 1) is '\n' or '。' or ';' or ':' or ' ' || text[i] == '(')
            {
                var end = Numbering.EndOf(text, i);
                taken.AsSpan(i, end - i).Fill(true);
            }
        }
    }

    private static WordTrie<string> Words()
    {
        var trie = new WordTrie<string>();
        foreach (var word in LexiconFile.Words("names.csv"))
        {
            trie.Add(word, word);
        }

        return trie;
    }
}
