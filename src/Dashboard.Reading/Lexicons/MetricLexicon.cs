namespace Dashboard.Reading.Lexicons;

/// <summary>The words of <c>metric-leads.csv</c>, <c>metric-tails.csv</c> and <c>verbs.csv</c>.</summary>
internal static class MetricLexicon
{
    private static readonly WordTrie<string> LeadWords = Read("metric-leads.csv");
    private static readonly WordTrie<string> TailWords = Read("metric-tails.csv");

    private static readonly WordTrie<string> Keeps = Read("metric-keeps.csv");

    /// <summary>Verbs of doing.</summary>
    public static WordTrie<string> Verbs { get; } = Read("verbs.csv");

    /// <summary>Those that end a noun they stand behind.</summary>
    public static WordTrie<string> Ends { get; } = Read("verbs.csv", "yes");

    /// <summary><paramref name="phrase"/> without the words at both ends that measure nothing.</summary>
    public static string Trimmed(string phrase) =>
        WithoutLeads(FromVerb(WithoutTails(WithoutRemark(Balanced(phrase)))));

    /// <summary><paramref name="phrase"/> without the words at its end.</summary>
    public static string WithoutTails(string phrase)
    {
        while (TailWords.Before(phrase, phrase.Length).Length is var length and > 0)
        {
            phrase = phrase[..^length];
        }

        return phrase;
    }

    // a quotation mark whose other half lies outside the phrase
    private static string Balanced(string phrase) =>
        phrase.Contains('“') == phrase.Contains('”')
            ? phrase
            : phrase
                .Replace("“", "", StringComparison.Ordinal)
                .Replace("”", "", StringComparison.Ordinal);

    // 人行道(含空地和退让处)停车位: a long remark is no part of the name, 执业(助理)医师 is
    private static string WithoutRemark(string phrase)
    {
        var open = phrase.IndexOf('(');
        var close = open < 0 ? -1 : phrase.IndexOf(')', open);
        return close - open > 4 ? phrase[..open] + phrase[(close + 1)..] : phrase;
    }

    // 县公安局共破获案件, 该委已跟进: who did it stands before 共 and 已
    private static string FromVerb(string phrase)
    {
        foreach (var adverb in (ReadOnlySpan<string>)["共", "已", "累计", "先后", "共计"])
        {
            var at = phrase.LastIndexOf(adverb, StringComparison.Ordinal);
            if (at > 0 && Verbs.At(phrase, at + adverb.Length).Length > 0)
            {
                return phrase[(at + adverb.Length)..];
            }
        }

        return phrase;
    }

    private static string WithoutLeads(string phrase)
    {
        while (
            Keeps.At(phrase, 0).Length == 0
            && LeadWords.At(phrase, 0).Length is var length and > 0
            && phrase.Length - length is not 1
        )
        {
            phrase = phrase[length..];
        }

        return phrase;
    }

    private static WordTrie<string> Read(string file, string only = "")
    {
        var trie = new WordTrie<string>();
        foreach (
            var cells in LexiconFile
                .Rows(file, 2)
                .Where(cells => only.Length == 0 || cells[1] == only)
        )
        {
            trie.Add(cells[0].Length == 0 ? " " : cells[0], cells[0]);
        }

        return trie;
    }
}
