using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Places;

/// <summary>Places that are named but not spoken of: 居全市第2位, 高于全省平均, 全国文明城市, 某市某公司.</summary>
internal static class PlaceComparison
{
    /// <summary>Whether the place from <paramref name="start"/> to before <paramref name="end"/> is one.</summary>
    public static bool Is(string text, int start, int end)
    {
        var isMeasured = Letters.At(text, start - 1) is '居' or '列' or '于' or '占';
        var (_, length) = PlaceLexicon.Comparisons.At(text, end);
        if (length > 0 || isMeasured && Letters.At(text, start) is '全')
        {
            return true;
        }

        for (var i = end; i < end + 16 && Letters.IsHan(Letters.At(text, i)); i++)
        {
            if (text[i] == '公' && Letters.At(text, i + 1) == '司')
            {
                return true;
            }
        }

        return false;
    }
}
