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
                for (var inside = i + 1; inside < end; inside++)
                {
                    taken[inside] |=
                        HanNumeral.IsOne(text[inside]) || text[inside] is '万' or '亿' or '半';
                }
            }
        }
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
