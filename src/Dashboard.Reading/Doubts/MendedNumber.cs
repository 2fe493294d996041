using Dashboard.Reading.Characters;
using Dashboard.Reading.Texts;

namespace Dashboard.Reading.Doubts;

/// <summary>What was mended in a number before it was read: letters that look like digits (1O8), blanks and ends of lines (1 908).</summary>
internal static class MendedNumber
{
    /// <summary>The doubt about the figure printed as <paramref name="raw"/>, or null.</summary>
    public static ReadingDoubt? In(string raw, decimal value)
    {
        var letters = raw.ToCharArray();
        var cause =
            LookAlikes.Mend(letters) ? DoubtCause.Letter
            : IsTorn(raw) ? DoubtCause.Blank
            : (DoubtCause?)null;
        return cause is { } mended
            ? new(mended, string.Concat(letters.Where(letter => !char.IsWhiteSpace(letter))), value)
            : null;
    }

    private static bool IsTorn(string raw)
    {
        for (var i = 1; i + 1 < raw.Length; i++)
        {
            if (char.IsWhiteSpace(raw[i]))
            {
                var end = i;
                while (end < raw.Length && char.IsWhiteSpace(raw[end]))
                {
                    end++;
                }

                if (Letters.IsDigit(raw[i - 1]) && Letters.IsDigit(Letters.At(raw, end)))
                {
                    return true;
                }

                i = end;
            }
        }

        return false;
    }
}
