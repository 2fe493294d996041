using System.Collections.Frozen;

namespace Dashboard.Reading.Lexicons;

/// <summary>The words of <c>place-words.csv</c>: short names that are words of the language, too.</summary>
internal static class PlaceWords
{
    private static readonly FrozenSet<string> Words = LexiconFile
        .Words("place-words.csv")
        .ToFrozenSet();

    private static readonly FrozenSet<string> Cuts = LexiconFile
        .Words("place-cuts.csv")
        .ToFrozenSet();

    /// <summary>Whether a name that began at <paramref name="start"/> would cut a word of <c>place-cuts.csv</c>: 立|项城市.</summary>
    public static bool CutsWord(string text, int start) =>
        start > 0 && start < text.Length && Cuts.Contains(text.Substring(start - 1, 2));

    /// <summary>Whether <paramref name="name"/> is one.</summary>
    public static bool Has(string name) => Words.Contains(name);
}
