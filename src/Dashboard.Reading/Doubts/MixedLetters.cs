using System.Globalization;
using Dashboard.Reading.Characters;

namespace Dashboard.Reading.Doubts;

/// <summary>What a scanner mixes into a number: letters that look like digits (1O8, l2), blanks and ends of lines (1 908).</summary>
internal static class MixedLetters
{
    private const int Longest = 20;

    /// <summary>The doubt about the figure printed as <paramref name="raw"/> at <paramref name="offset"/> of <paramref name="text"/>, or null.</summary>
    public static ReadingDoubt? In(string text, int offset, string raw, decimal value) =>
        Blank(raw, value) ?? Letter(text, offset, raw, value);

    private static ReadingDoubt? Blank(string raw, decimal value)
    {
        for (var i = 1; i + 1 < raw.Length; i++)
        {
            var end = i;
            while (end < raw.Length && char.IsWhiteSpace(raw[end]))
            {
                end++;
            }

            if (
                end > i
                && end < raw.Length
                && Letters.IsDigit(raw[i - 1])
                && Letters.IsDigit(raw[end])
            )
            {
                return new(
                    DoubtCause.Blank,
                    string.Concat(raw.Where(letter => !char.IsWhiteSpace(letter))),
                    value
                );
            }
        }

        return null;
    }

    private static ReadingDoubt? Letter(string text, int offset, string raw, decimal value)
    {
        if (PrintedDigits.Of(raw) is not { } printed)
        {
            return null;
        }

        var (start, end) = (offset + printed.Start, offset + raw.Length - printed.Behind.Length);
        while (start > 0 && end - start < Longest && Fits(text, start - 1))
        {
            start--;
        }

        while (end < text.Length && end - start < Longest && Fits(text, end))
        {
            end++;
        }

        var token = text[start..end].Trim('.', ',');
        if (
            !token.Any(letter => AsDigit(letter) != letter)
            || Letters.IsLatin(Letters.At(text, start - 1))
            || Letters.IsLatin(Letters.At(text, end))
            || !decimal.TryParse(
                string.Concat(token.Select(AsDigit)),
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            return null;
        }

        var likely = string.Concat(token.Select(AsDigit));
        var behind = UnitBehind(text, end, raw, printed);
        return new(
            DoubtCause.Letter,
            likely + behind,
            printed.Value == 0 ? null : value / printed.Value * number
        );
    }

    // the unit stands behind the letters too: l2个, 1O个
    private static string UnitBehind(string text, int end, string raw, PrintedDigits printed) =>
        printed.Behind.Length > 0 ? printed.Behind
        : end < text.Length && Letters.IsHan(text[end]) && !raw.EndsWith(text[end]) ? $"{text[end]}"
        : "";

    // B, S and Z look like digits too, but are names (B1层, S2线) unless digits stand on both sides
    private static bool Fits(string text, int place) =>
        Letters.IsDigit(text[place])
        || text[place] is 'O' or 'o' or 'l' or 'I' or '|'
        || text[place] is '.' or ','
            && Letters.IsDigit(AsDigit(Letters.At(text, place - 1)))
            && Letters.IsDigit(AsDigit(Letters.At(text, place + 1)))
        || text[place] is 'B' or 'S' or 'Z'
            && Letters.IsDigit(Letters.At(text, place - 1))
            && Letters.IsDigit(Letters.At(text, place + 1));

    private static char AsDigit(char letter) =>
        letter switch
        {
            'O' or 'o' => '0',
            'l' or 'I' or '|' => '1',
            'B' => '8',
            'S' => '5',
            'Z' => '2',
            _ => letter,
        };
}
