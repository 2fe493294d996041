using System.Globalization;

namespace Dashboard.Figures.Catalogues;

/// <summary>
/// The pinyin initials of Chinese words (停车位 is TCW), by which clerks look things up. Taken from the pinyin order of
/// the culture's collation, so no table is needed; a character of several readings has the one it is sorted by.
/// </summary>
public static class PinyinInitials
{
    private const string Letters = "ABCDEFGHJKLMNOPQRSTWXYZ";

    // The first character of each letter in pinyin order.
    private const string Firsts = "阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀";

    private static readonly CompareInfo Order = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;

    /// <summary>The initials of <paramref name="text"/>; letters and digits stand for themselves, the rest is left out.</summary>
    public static string Of(string text) => string.Concat(text.Select(Initial));

    private static string Initial(char letter)
    {
        if (letter < 0x2E80)
        {
            return char.IsAsciiLetterOrDigit(letter)
                ? char.ToUpperInvariant(letter).ToString()
                : "";
        }

        if (letter is < '\u3400' or > '\u9FFF')
        {
            return "";
        }

        for (var index = Firsts.Length - 1; index >= 0; index--)
        {
            if (Order.Compare(letter.ToString(), Firsts[index].ToString()) >= 0)
            {
                return Letters[index].ToString();
            }
        }

        return "";
    }
}
