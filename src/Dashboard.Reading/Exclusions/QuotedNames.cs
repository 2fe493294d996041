using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Exclusions;

/// <summary>Short names in quotation marks that hold Chinese numerals: “三师助企”, “一改两为”. Arabic figures in them still count.</summary>
internal static class QuotedNames
{
    private const int Longest = 16;

    /// <summary>Marks the Chinese numerals in them.</summary>
    public static void Mark(string text, bool[] taken)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Closing(text[i]) is not { } closing)
            {
                continue;
            }

            var end = i + 1;
            while (
                end < text.Length
                && end - i <= Longest
                && text[end] != closing
                && !",。;!?\n".Contains(text[end])
            )
            {
                end++;
            }

            if (end < text.Length && text[end] == closing)
            {
                var isName = IsName(text, end + 1);
                for (var inside = i + 1; inside < end; inside++)
                {
                    taken[inside] |=
                        isName
                        || HanNumeral.IsOne(text[inside])
                        || text[inside] is '万' or '亿' or '半';
                }
            }
        }
    }

    // “5个园区是1个园区”的要求, “543”工作法
    private static bool IsName(string text, int behind)
    {
        foreach (
            var word in (ReadOnlySpan<string>)
                [
                    "的要求",
                    "的思路",
                    "的理念",
                    "的原则",
                    "的模式",
                    "的布局",
                    "的格局",
                    "的定位",
                    "工作法",
                    "战略",
                    "布局",
                    "格局",
                ]
        )
        {
            if (string.CompareOrdinal(text, behind, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static char? Closing(char opening) =>
        opening switch
        {
            '“' => '”',
            '‘' => '’',
            '「' => '」',
            '『' => '』',
            '"' => '"',
            _ => null,
        };
}
