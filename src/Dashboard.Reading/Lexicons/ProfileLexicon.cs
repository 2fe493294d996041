namespace Dashboard.Reading.Lexicons;

/// <summary>The words of <c>profile.csv</c>, by where they stand.</summary>
internal static class ProfileLexicon
{
    /// <summary>Nouns before their number: 总面积, 户籍人口, 距.</summary>
    public static WordTrie<string> Before { get; } = Read("before");

    /// <summary>Verbs that rule to the end of their sentence: 下辖.</summary>
    public static WordTrie<string> Rules { get; } = Read("rules");

    /// <summary>Nouns behind their number: 水库, 自然村.</summary>
    public static WordTrie<string> Behind { get; } = Read("behind");

    private static WordTrie<string> Read(string side)
    {
        var trie = new WordTrie<string>();
        foreach (var cells in LexiconFile.Rows("profile.csv", 2).Where(cells => cells[1] == side))
        {
            trie.Add(cells[0], cells[0]);
        }

        return trie;
    }
}
