namespace Dashboard.Reading.Lexicons;

/// <summary>A word of <c>kinds.csv</c>.</summary>
internal sealed record KindWord(string Word, string Makes);

/// <summary>Words that tell what a figure says.</summary>
internal static class KindLexicon
{
    /// <summary>The words.</summary>
    public static WordTrie<KindWord> Words { get; } = Read();

    private static WordTrie<KindWord> Read()
    {
        var trie = new WordTrie<KindWord>();
        foreach (var cells in LexiconFile.Rows("kinds.csv", 2))
        {
            trie.Add(cells[0], new KindWord(cells[0], cells[1]));
        }

        return trie;
    }
}
