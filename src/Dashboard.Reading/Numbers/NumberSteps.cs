using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Numbers;

/// <summary>The steps behind a number: 千, 万, 亿, and the hedge between them.</summary>
internal static class NumberSteps
{
    /// <summary><paramref name="number"/> with the steps behind it; 余, 多 and 来 stand before or behind 万 (5000余万, 1.2万余).</summary>
    public static PrintedNumber Scaled(string text, PrintedNumber number)
    {
        var end = number.End;
        var (more, about) = (number.IsMore, number.IsAbout);
        var (value, scale, mantissa) = (number.Value, number.Scale, number.Mantissa);
        if (IsMoreWord(text, end, number) && Step(Letters.At(text, end + 1)) > 1)
        {
            (more, about) = (true, text[end] == '来');
            end++;
        }

        while (Step(Letters.At(text, end)) is var step and > 1 && UnitLexicon.At(text, end) is null)
        {
            if (
                !more
                && Letters.At(text, end + 1) is '多' or '余'
                && Step(Letters.At(text, end + 2)) > 1
            )
            {
                // 2千多万
                (value, scale, more, end) = (value * step, scale * step, true, end + 2);
                continue;
            }

            value *= step;
            scale *= step;
            end++;
            if (value > Figures.Quantities.Quantity.Largest)
            {
                break;
            }
        }

        var result = number with
        {
            End = end,
            Value = value,
            Mantissa = mantissa,
            Scale = scale,
            Max = number.Max * (scale / number.Scale),
            IsBare = number.IsBare,
        };
        if (!more && IsMoreWord(text, end, result))
        {
            (more, about) = (true, text[end] == '来');
            end++;
        }

        return result with
        {
            End = end,
            IsMore = more,
            IsAbout = about,
        };
    }

    // 3千, 5百万, 2.5万亿; behind Chinese numerals only 万 and 亿 are left
    private static decimal Step(char letter) =>
        letter switch
        {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            '万' => 10_000,
            '亿' => 100_000_000,
            _ => 1,
        };

    private static bool IsMoreWord(string text, int place, PrintedNumber number)
    {
        var isRound = number.Value >= 10 && (number.Value % 10 == 0 || number.Scale > 1);
        return Letters.At(text, place) switch
        {
            '余' => Letters.At(text, place + 1) is not ('额' or '热' or '款' or '粮'),
            '多' => Letters.At(text, place + 1)
                is not ('层' or '样' or '维' or '功' or '措' or '数' or '发' or '于' or '达')
                && string.CompareOrdinal(text, place, "多元化", 0, 3) != 0,
            '来' => isRound
                && number.IsHan
                && UnitLexicon.At(text, place + 1) is not null
                && number.Scale == 1,
            _ => false,
        };
    }
}
