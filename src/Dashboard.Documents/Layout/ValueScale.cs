namespace Dashboard.Documents.Layout;

/// <summary>
/// An axis of values: about five round steps (1, 2 or 5 times a power of ten) usually with zero among them, worded in one scale
/// (万 or 亿) that the largest step decides.
/// </summary>
internal sealed class ValueScale
{
    private const double Steps = 5;
    private const int MostDecimals = 6;

    /// <summary>What a chart without values shows.</summary>
    private static readonly decimal[] Nothing = [0, 1];

    /// <summary>The steps for some values.</summary>
    /// <param name="values">What has its place on the axis.</param>
    /// <param name="holdsZero">Whether zero has its place too, as where lengths compare; places of points need none.</param>
    public ValueScale(IEnumerable<decimal> values, bool holdsZero = true)
    {
        var all = values.ToList();
        var (lowest, highest) = holdsZero || all.Count == 0 ? (0m, 0m) : (all[0], all[0]);
        foreach (var value in all)
        {
            (lowest, highest) = (Math.Min(lowest, value), Math.Max(highest, value));
        }

        if (lowest == highest)
        {
            (lowest, highest) = (Math.Min(0, lowest), Math.Max(0, highest));
        }

        Ticks = Round((double)lowest, (double)highest);
    }

    /// <summary>The steps, from at or below the lowest value to at or above the highest.</summary>
    public IReadOnlyList<decimal> Ticks { get; }

    /// <summary>The scale of every number on it.</summary>
    public NumberScale ScaleIn(Language language)
    {
        var largest = Math.Max(Math.Abs(Ticks[0]), Math.Abs(Ticks[^1]));
        return NumberScale.OfLargest(largest).In(language, largest);
    }

    /// <summary>Where a value stands between the first step (0) and the last (1).</summary>
    public double Share(decimal value)
    {
        var (low, high) = ((double)Ticks[0], (double)Ticks[^1]);
        return Math.Clamp(((double)value - low) / (high - low), 0, 1);
    }

    /// <summary>The words of a step.</summary>
    public string Text(decimal tick, Language language) =>
        tick == 0 ? "0" : ScaleIn(language).Text(tick);

    /// <summary>
    /// Any value in the scale of the axis without the scale's word, which the axis says: to two decimals, a small one to
    /// two figures (0.026), so that none but zero reads 0.
    /// </summary>
    public string Round(decimal value, Language language)
    {
        var steps = ScaleIn(language).InSteps(value);
        var decimals = 2;
        for (
            var size = Math.Abs(steps);
            size is > 0 and < 0.1m && decimals < MostDecimals;
            size *= 10
        )
        {
            decimals++;
        }

        return QuantityText.Grouped(decimal.Round(steps, decimals));
    }

    private static decimal[] Round(double lowest, double highest)
    {
        var span = highest - lowest;
        if (span <= 0)
        {
            return Nothing;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(span / Steps)));
        var times = new[] { 1.0, 2, 5, 10 }.First(times => span / (times * power) <= Steps);
        var step = (decimal)(times * power);
        if (step == 0)
        {
            return Nothing;
        }

        var from = (int)Math.Floor(lowest / (double)step);
        var to = (int)Math.Ceiling(highest / (double)step);
        return [.. Enumerable.Range(from, to - from + 1).Select(index => index * step)];
    }
}
