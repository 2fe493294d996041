using System.Diagnostics;
using System.Globalization;

namespace Dashboard.Figures.Quantities;

/// <summary>A quantity worded for a page: hedge before, grouped number, hedge behind, unit (约｜110亿｜｜元, ｜710｜余｜人次).</summary>
/// <param name="Before">The hedge that stands before the number, or empty.</param>
/// <param name="Number">The number, grouped in threes, in 万 or 亿 (k, m, bn) where the source prints it so.</param>
/// <param name="After">The hedge that stands behind the number, or empty.</param>
/// <param name="Unit">The base unit.</param>
public sealed record QuantityText(string Before, string Number, string After, string Unit)
{
    /// <summary>The wording of <paramref name="quantity"/>, in the scale (万, 亿 or none) its source prints, or in English its like.</summary>
    public static QuantityText Of(Quantity quantity, Language language)
    {
        var scale = NumberScale
            .OfPrinted(quantity.Printed)
            .In(language, quantity.Max ?? quantity.Value);
        var number = scale.Text(quantity.Value);
        if (quantity.Max is { } max)
        {
            number = FigureWords.Format(language, "{0}至{1}", number, scale.Text(max));
        }

        var hedge = FigureWords.In(language, Hedge(quantity.Qualifier)).Split("{0}");
        return new QuantityText(
            hedge[0],
            number,
            hedge[1],
            UnitName.After(quantity.Unit, language)
        );
    }

    /// <summary>All in one line: 约110亿元, 710余人次, 25,808个.</summary>
    public override string ToString() => Before + Number + After + Unit;

    /// <summary>
    /// Groups a number in threes, keeping its decimals and no trailing zeros: 53,634.45. Twelve decimals are what a
    /// <see cref="Quantity"/> can have once it is worded in 亿.
    /// </summary>
    public static string Grouped(decimal value) =>
        value.ToString("#,##0.############", CultureInfo.InvariantCulture);

    private static string Hedge(Qualifier qualifier) =>
        qualifier switch
        {
            Qualifier.Exact => "{0}",
            Qualifier.MoreThan => "{0}余",
            Qualifier.Nearly => "近{0}",
            Qualifier.About => "约{0}",
            Qualifier.AtLeast => "不低于{0}",
            Qualifier.AtMost => "不超过{0}",
            _ => throw new UnreachableException(),
        };
}
