using System.Globalization;
using Dashboard.Reading.Characters;

namespace Dashboard.Reading.Doubts;

/// <summary>The digits that a figure prints: 约98亿元 prints 98 and 亿元 behind it.</summary>
/// <param name="Start">Where the digits begin in what is printed.</param>
/// <param name="Number">The digits with their point and without marks between thousands.</param>
/// <param name="Behind">Scale and unit.</param>
internal sealed record PrintedDigits(int Start, string Number, string Behind)
{
    /// <summary>The number.</summary>
    public decimal Value => decimal.Parse(Number, CultureInfo.InvariantCulture);

    /// <summary>How many digits stand behind the point.</summary>
    public int Decimals => Number.IndexOf('.') is var at and >= 0 ? Number.Length - at - 1 : 0;

    /// <summary>The digits alone.</summary>
    public string Digits => Number.Replace(".", "", StringComparison.Ordinal);

    /// <summary>The only number in <paramref name="raw"/>; null for numerals, ranges and ratios.</summary>
    public static PrintedDigits? Of(string raw)
    {
        var start = 0;
        while (start < raw.Length && !Letters.IsDigit(raw[start]))
        {
            start++;
        }

        var end = start;
        while (end < raw.Length && (Letters.IsDigit(raw[end]) || raw[end] is '.' or ','))
        {
            end++;
        }

        var number = raw[start..end].Replace(",", "", StringComparison.Ordinal);
        var behind = raw[end..];
        return
            decimal.TryParse(
                number,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out _
            ) && !behind.Any(Letters.IsDigit)
            ? new(start, number, behind)
            : null;
    }

    /// <summary>The same digits with a point before the last <paramref name="decimals"/> of them.</summary>
    public string WithPoint(int decimals) => $"{Number[..^decimals]}.{Number[^decimals..]}{Behind}";
}
