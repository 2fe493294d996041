namespace Dashboard.Reading.Lexicons;

/// <summary>A word that says how sure a number is.</summary>
/// <param name="Word">As printed.</param>
/// <param name="Qualifier">What it makes of the number.</param>
internal sealed record Hedge(string Word, Qualifier Qualifier);

/// <summary>The hedges of <c>hedges.csv</c>, by where they stand.</summary>
internal static class HedgeLexicon
{
    /// <summary>Before the number: 约, 近, 不少于.</summary>
    public static WordTrie<Hedge> Before { get; } = Read("before");

    /// <summary>Between number and unit: 余, 多.</summary>
    public static WordTrie<Hedge> Inside { get; } = Read("inside");

    /// <summary>Behind the unit: 左右, 以上.</summary>
    public static WordTrie<Hedge> After { get; } = Read("after");

    private static WordTrie<Hedge> Read(string side)
    {
        var trie = new WordTrie<Hedge>();
        foreach (var cells in LexiconFile.Rows("hedges.csv", 3).Where(cells => cells[1] == side))
        {
            if (!EnumCode.TryParse<Qualifier>(cells[2], out var qualifier))
            {
                throw new InvalidOperationException($"hedges.csv: {cells[2]} is no qualifier.");
            }

            trie.Add(cells[0], new Hedge(cells[0], qualifier));
        }

        return trie;
    }
}
