using System.Collections.Frozen;

namespace Dashboard.Reading.Lexicons;

/// <summary>The words of <c>place-words.csv</c>: short names that are words of the language, too.</summary>
internal static class PlaceWords
{
    private static readonly FrozenSet<string> Words = LexiconFile
        .Words("place-words.csv")
        .ToFrozenSet();

    /// <summary>Whether <paramref name="name"/> is one.</summary>
    public static bool Has(string name) => Words.Contains(name);
}
