namespace Dashboard.Reading.Lexicons;

/// <summary>What 零 counts, of <c>zeros.csv</c>: 零事故, 零投诉. A word that is not listed is a way of speaking (零距离).</summary>
internal static class ZeroLexicon
{
    private static readonly WordTrie<string> Trie = Read();

    /// <summary>The unit of the noun that begins at <paramref name="start"/>, and the noun's length; null where none is listed.</summary>
    public static (string? Unit, int Length) At(string text, int start) => Trie.At(text, start);

    private static WordTrie<string> Read()
    {
        var trie = new WordTrie<string>();
        foreach (var cells in LexiconFile.Rows("zeros.csv", 2))
        {
            trie.Add(cells[0], cells[1]);
        }

        return trie;
    }
}
