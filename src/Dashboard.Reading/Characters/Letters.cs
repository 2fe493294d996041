namespace Dashboard.Reading.Characters;

/// <summary>What kind of character one is, in a report's text.</summary>
internal static class Letters
{
    /// <summary>A Chinese character.</summary>
    public static bool IsHan(char letter) => letter is >= '一' and <= '鿿' or '〇';

    /// <summary>0 to 9.</summary>
    public static bool IsDigit(char letter) => letter is >= '0' and <= '9';

    /// <summary>A to Z in either case.</summary>
    public static bool IsLatin(char letter) => letter is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    /// <summary>Ends a sentence wherever it stands.</summary>
    public static bool EndsSentence(char letter) => letter is '。' or '!' or '?' or '…';

    /// <summary>Parts a sentence: commas, semicolons, colons, enumeration marks.</summary>
    public static bool EndsClause(char letter) =>
        letter is ',' or ';' or ':' or '、' or '。' or '!' or '?' or '…' or '\n' or '|' or '\t';

    /// <summary>The character at a place, or a line break outside the text.</summary>
    public static char At(string text, int place) =>
        place >= 0 && place < text.Length ? text[place] : '\n';
}
