namespace Dashboard.Reading.Numbers;

/// <summary>Reads Chinese numerals: 三百二十, 两千零五, 一点五, 十二.</summary>
internal static class HanNumeral
{
    /// <summary>0 to 9; -1 for any other character.</summary>
    public static int Digit(char letter) =>
        letter switch
        {
            '〇' or '零' => 0,
            '一' or '壹' => 1,
            '二' or '两' or '贰' => 2,
            '三' or '叁' => 3,
            '四' or '肆' => 4,
            '五' or '伍' => 5,
            '六' or '陆' => 6,
            '七' or '柒' => 7,
            '八' or '捌' => 8,
            '九' or '玖' => 9,
            _ => -1,
        };

    /// <summary>10, 100 or 1000; 0 for any other character.</summary>
    public static int Power(char letter) =>
        letter switch
        {
            '十' or '拾' => 10,
            '百' or '佰' => 100,
            '千' or '仟' => 1000,
            _ => 0,
        };

    /// <summary>Whether the character can stand in such a numeral, 万 and 亿 aside.</summary>
    public static bool IsOne(char letter) => Digit(letter) >= 0 || Power(letter) > 0;

    /// <summary>
    /// The value of a numeral below 万; null where the characters form none (三五, 十百). Digits in a row are read as
    /// such: 二〇二二.
    /// </summary>
    public static decimal? Value(ReadOnlySpan<char> numeral)
    {
        if (numeral.Length is 0 or > 12)
        {
            return null;
        }

        if (numeral.Length > 1 && !ContainsPower(numeral))
        {
            return Row(numeral);
        }

        var (total, digit, lastPower) = (0, -1, int.MaxValue);
        foreach (var letter in numeral)
        {
            if (Power(letter) is var power and > 0)
            {
                if (power >= lastPower)
                {
                    return null;
                }

                total += (digit < 0 ? 1 : digit) * power;
                (digit, lastPower) = (-1, power);
            }
            else
            {
                var next = Digit(letter);
                if (digit > 0)
                {
                    return null;
                }

                digit = next;
            }
        }

        return total + Math.Max(digit, 0);
    }

    private static bool ContainsPower(ReadOnlySpan<char> numeral)
    {
        foreach (var letter in numeral)
        {
            if (Power(letter) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static decimal? Row(ReadOnlySpan<char> digits)
    {
        if (digits.Length < 3 && digits[0] != '零' && digits[0] != '〇')
        {
            return null;
        }

        var value = 0m;
        foreach (var letter in digits)
        {
            value = value * 10 + Digit(letter);
        }

        return value;
    }
}
