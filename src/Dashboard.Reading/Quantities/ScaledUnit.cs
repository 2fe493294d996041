using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Quantities;

/// <summary>A unit with its step: 万元, 亿元, 公斤/亩.</summary>
/// <param name="Base">The base unit, per what included.</param>
/// <param name="Measure">The measure word.</param>
/// <param name="Scale">The step printed before it: 10,000 for 万元.</param>
internal sealed record ScaledUnit(string Base, MeasureWord Measure, decimal Scale)
{
    /// <summary>The unit that <paramref name="word"/> is as a whole; null where it is none.</summary>
    public static ScaledUnit? Of(string word)
    {
        var (place, scale) = (0, 1m);
        while (place < word.Length)
        {
            if (UnitReader.At(word, place) is { } unit && unit.End == word.Length)
            {
                return new ScaledUnit(unit.Base, unit.Measure, scale);
            }

            var step = word[place] switch
            {
                '百' => 100m,
                '千' => 1000m,
                '万' => 10_000m,
                '亿' => 100_000_000m,
                _ => 0,
            };
            if (step == 0)
            {
                return null;
            }

            (place, scale) = (place + 1, scale * step);
        }

        return null;
    }
}
