using System.Globalization;

namespace Dashboard.Reading.Lexicons;

/// <summary>A word for a time.</summary>
/// <param name="Meaning">What it means: year, half, quarter, ytd, now, vague …</param>
/// <param name="Argument">The number behind the meaning; for a plan its first year.</param>
/// <param name="Last">The last year of a plan.</param>
internal sealed record PeriodWord(string Meaning, int Argument, int Last);

/// <summary>The words of <c>periods.csv</c>.</summary>
internal static class PeriodLexicon
{
    /// <summary>The argument of 当年 and 同年: the year spoken of last.</summary>
    public const int Here = 9999;

    /// <summary>上年: the one before the year a bulletin is of.</summary>
    public const int BeforeTopic = 9998;

    private static readonly WordTrie<PeriodWord> Trie = Read();

    /// <summary>The longest word that begins at <paramref name="start"/>.</summary>
    public static (PeriodWord? Word, int Length) At(string text, int start) => Trie.At(text, start);

    private static WordTrie<PeriodWord> Read()
    {
        var trie = new WordTrie<PeriodWord>();
        foreach (var cells in LexiconFile.Rows("periods.csv", 2))
        {
            var parts = cells[1].Split(' ');
            var argument = parts.Length > 1 ? parts[1] : "0";
            var years = argument[0] is '-' or 't' ? [argument] : argument.Split('-');
            trie.Add(
                cells[0],
                new PeriodWord(
                    parts[0],
                    argument switch
                    {
                        "here" => Here,
                        "topic-1" => BeforeTopic,
                        _ => Number(years[0]),
                    },
                    years.Length > 1 ? Number(years[1]) : 0
                )
            );
        }

        return trie;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
