using System.Buffers;
using Dashboard.Reading.Characters;

namespace Dashboard.Reading.Texts;

/// <summary>Letters that a scanner takes for digits inside a number: 1O8, 3l2, 7B5. They are read as the digits they look like.</summary>
internal static class LookAlikes
{
    private const int LongestNumber = 20;

    private static readonly SearchValues<char> Misread = SearchValues.Create("OolIBSZ");

    /// <summary>Puts the digits in their place; true where there was one.</summary>
    public static bool Mend(Span<char> text)
    {
        var isMended = false;
        var at = 0;
        while (at < text.Length)
        {
            if (!Fits(text, at))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && Fits(text, at))
            {
                at++;
            }

            if (IsNumber(text, start, at))
            {
                for (var i = start; i < at; i++)
                {
                    isMended |= AsDigit(text[i]) != text[i];
                    text[i] = AsDigit(text[i]);
                }
            }
        }

        return isMended;
    }

    // A word (O2O, PM2.5, 10l) is none: digits stand at the end of it or a Chinese unit behind, and no other letter beside.
    private static bool IsNumber(ReadOnlySpan<char> text, int start, int end)
    {
        var number = text[start..end];
        var before = start > 0 ? text[start - 1] : '\n';
        var behind = end < text.Length ? text[end] : '\n';
        return number.Length <= LongestNumber
            && number.ContainsAnyInRange('0', '9')
            && number.ContainsAny(Misread)
            && !(number[0] is 'O' or 'o' && number.Length > 1 && number[1] != '.')
            && !Letters.IsLatin(before)
            && before is not ('-' or '/')
            && (Letters.IsHan(behind) || behind is '%' or '％');
    }

    // B, S and Z are names (B1层, S2线) unless digits stand on both sides; a point stands between digits too
    private static bool Fits(ReadOnlySpan<char> text, int at) =>
        text[at] is (>= '0' and <= '9') or 'O' or 'o' or 'l' or 'I'
        || text[at] is 'B' or 'S' or 'Z' or '.' && IsAmongDigits(text, at);

    private static bool IsAmongDigits(ReadOnlySpan<char> text, int at) =>
        at > 0
        && at + 1 < text.Length
        && Letters.IsDigit(AsDigit(text[at - 1]))
        && Letters.IsDigit(AsDigit(text[at + 1]));

    private static char AsDigit(char letter) =>
        letter switch
        {
            'O' or 'o' => '0',
            'l' or 'I' => '1',
            'B' => '8',
            'S' => '5',
            'Z' => '2',
            _ => letter,
        };
}
