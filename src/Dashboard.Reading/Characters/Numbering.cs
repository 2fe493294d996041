namespace Dashboard.Reading.Characters;

/// <summary>What numbers a paragraph and counts nothing: 一、 (二) 3. ①.</summary>
internal static class Numbering
{
    private const string Numerals = "一二三四五六七八九十百0123456789";

    /// <summary>Whether a numbering begins at <paramref name="start"/>.</summary>
    public static bool IsAt(string text, int start) => EndOf(text, start) > start;

    /// <summary>Where the numbering that begins at <paramref name="start"/> ends; <paramref name="start"/> itself where there is none.</summary>
    public static int EndOf(string text, int start)
    {
        var place = start;
        var bracket = Letters.At(text, place) == '(';
        place += bracket ? 1 : 0;
        var first = place;
        while (place - first < 4 && Numerals.Contains(Letters.At(text, place)))
        {
            place++;
        }

        if (place == first)
        {
            return start;
        }

        var mark = Letters.At(text, place);
        var isOne = bracket
            ? mark == ')'
            : mark is '、' or ')' || mark == '.' && !Letters.IsDigit(Letters.At(text, place + 1));
        return isOne ? place + 1 : start;
    }
}
