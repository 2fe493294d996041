using Dashboard.Reading.Characters;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Quantities;

/// <summary>Numbers in a row: 17.3、8.1和5.4个百分点.</summary>
internal static class RunOfNumbers
{
    private const int Longest = 12;

    /// <summary>How many the row has that <paramref name="first"/> begins.</summary>
    public static int Length(string text, Candidate first)
    {
        var (count, end) = (1, first.End);
        while (count < Longest && Letters.At(text, end) is '、' or '和' or '与' or '及')
        {
            var start = end + 1;
            if (
                start >= text.Length
                || !Letters.IsDigit(text[start]) && !HanNumeral.IsOne(text[start])
                || QuantityReader.At(text, start, start, out _) is not { } next
            )
            {
                break;
            }

            (count, end) = (count + 1, next.End);
        }

        return count;
    }
}
