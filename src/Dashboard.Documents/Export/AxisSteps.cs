namespace Dashboard.Documents.Export;

/// <summary>The round numbers an axis is marked with: 1, 2 or 5 times a power of ten, about five of them.</summary>
internal static class AxisSteps
{
    /// <summary>From at or below <paramref name="lowest"/> to at or above <paramref name="highest"/>; zero is always among them.</summary>
    public static IReadOnlyList<decimal> Of(decimal lowest, decimal highest)
    {
        var span = (double)(highest - lowest);
        if (span <= 0)
        {
            return [0, 1];
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(span / 5)));
        var step = (decimal)(
            new[] { 1, 2, 5, 10 }.First(times => span / (times * power) <= 5) * power
        );
        var from = Math.Floor(lowest / step);
        var to = Math.Ceiling(highest / step);
        return
        [
            .. Enumerable.Range(0, (int)(to - from) + 1).Select(index => (from + index) * step),
        ];
    }
}
