namespace Dashboard.Figures.Quantities;

/// <summary>
/// A number as a report gives it: its value in the base unit (1908万元 is 19,080,000 元), how it was printed and how
/// sure it is. An invalid one cannot be built.
/// </summary>
public sealed record Quantity
{
    /// <summary>Digits kept behind the decimal point. Storage keeps values as whole ten-thousandths.</summary>
    public const int Decimals = 4;

    /// <summary>The largest value that can be kept, in the base unit: some 900 万亿.</summary>
    public const decimal Largest = 900_000_000_000_000m;

    /// <summary>A quantity; <paramref name="max"/> is the upper end where a range was printed (50至80元).</summary>
    /// <exception cref="ArgumentException">
    /// A value has more than four decimals or is out of bounds, the range ends below its start, or unit or printed
    /// form is empty.
    /// </exception>
    public Quantity(
        decimal value,
        string unit,
        string printed,
        Qualifier qualifier = Qualifier.Exact,
        decimal? max = null
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        ArgumentException.ThrowIfNullOrWhiteSpace(printed);
        Value = Kept(value);
        Max = max is { } upper ? Kept(upper) : null;
        if (Max < Value)
        {
            throw new ArgumentException($"The range ends ({Max}) below its start ({Value}).");
        }

        (Unit, Printed, Qualifier) = (unit, printed, qualifier);
    }

    /// <summary>The value in <see cref="Unit"/>; the lower end where <see cref="Max"/> is given.</summary>
    public decimal Value { get; }

    /// <summary>The upper end of a printed range, otherwise null.</summary>
    public decimal? Max { get; }

    /// <summary>The base unit (元, 个, 人次, %), never 万 or 亿 of it.</summary>
    public string Unit { get; }

    /// <summary>The number, its hedge and its unit exactly as the source prints them.</summary>
    public string Printed { get; }

    /// <summary>How sure the value is.</summary>
    public Qualifier Qualifier { get; }

    private static decimal Kept(decimal value)
    {
        if (decimal.Round(value, Decimals) != value)
        {
            throw new ArgumentException($"{value} has more than {Decimals} decimals.");
        }

        return Math.Abs(value) <= Largest
            ? value
            : throw new ArgumentException(
                $"{value} is larger than anything the dashboard keeps ({Largest})."
            );
    }
}
