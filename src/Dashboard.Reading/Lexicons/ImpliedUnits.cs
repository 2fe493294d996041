using Dashboard.Reading.Characters;

namespace Dashboard.Reading.Lexicons;

/// <summary>The unit a noun implies where none is printed, of <c>implied.csv</c>.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="NeedsNoScale">Whether it is implied without 万 or 亿 too.</param>
internal sealed record ImpliedUnit(string Unit, bool NeedsNoScale);

/// <summary>Looks nouns up that imply a unit.</summary>
internal static class ImpliedUnits
{
    private const int Reach = 14;

    private static readonly WordTrie<ImpliedUnit> Trie = Read();

    /// <summary>The unit implied by the noun directly behind <paramref name="end"/>, or by the last one in the clause before <paramref name="start"/>.</summary>
    public static ImpliedUnit? Around(string text, int start, int end)
    {
        var behind = Letters.At(text, end) == '的' ? end + 1 : end;
        if (Trie.At(text, behind).Meaning is { } noun)
        {
            return noun;
        }

        for (var place = start; place > 0 && start - place < Reach; place--)
        {
            if (Trie.Before(text, place).Meaning is { } found)
            {
                return found;
            }

            if (Letters.EndsClause(text[place - 1]) && text[place - 1] != ':')
            {
                break;
            }
        }

        return null;
    }

    /// <summary>The unit implied by the noun that begins at <paramref name="end"/>, or null.</summary>
    public static ImpliedUnit? Behind(string text, int end) => Trie.At(text, end).Meaning;

    /// <summary>The unit implied by a noun alone, as the head of a table's column.</summary>
    public static ImpliedUnit? Of(string noun) => Around(noun, noun.Length, noun.Length);

    private static WordTrie<ImpliedUnit> Read()
    {
        var trie = new WordTrie<ImpliedUnit>();
        foreach (var cells in LexiconFile.Rows("implied.csv", 3))
        {
            trie.Add(cells[0], new ImpliedUnit(cells[1], cells[2] == "yes"));
        }

        return trie;
    }
}
