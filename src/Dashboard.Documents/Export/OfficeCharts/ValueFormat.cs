using System.Globalization;
using Dashboard.Documents.Layout;

namespace Dashboard.Documents.Export.OfficeCharts;

/// <summary>
/// Number formats that word a value as its source does: <c>"约"#,##0.0"亿元"</c>. The label stays a number, so it
/// follows when someone edits the chart's data, and its hedge stays with it.
/// </summary>
internal static class ValueFormat
{
    private const int MostDecimals = 12;

    /// <summary>Grouped in threes with <paramref name="decimals"/> decimals. An optional <c>#</c> behind the point would leave "25,808.".</summary>
    public static string Plain(int decimals) =>
        decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals);

    /// <summary>How many decimals <paramref name="value"/> has, trailing zeros not counted.</summary>
    public static int Decimals(decimal value)
    {
        var text = Text(value);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : Math.Min(MostDecimals, text.Length - point - 1);
    }

    /// <summary>The number as a cell or a chart's cache keeps it.</summary>
    public static string Text(decimal value) =>
        value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>The format that words a number as its quantity does.</summary>
    /// <param name="value">The number, in <paramref name="unit"/>.</param>
    /// <param name="quantity">Where hedge and range come from.</param>
    /// <param name="marks">What must be known of it.</param>
    /// <param name="scale">The scale of <paramref name="value"/>.</param>
    /// <param name="unit">The unit behind the number, 万 or 亿 included.</param>
    /// <param name="language">The language of the words.</param>
    public static string Of(
        decimal value,
        Quantity quantity,
        PointMarks marks,
        NumberScale scale,
        string unit,
        Language language
    )
    {
        var words = QuantityText.Of(quantity, language);
        var after = words.After;
        if (quantity.Max is { } max)
        {
            after += DocumentWords.In(language, "至") + QuantityText.Grouped(scale.InSteps(max));
        }

        unit += ValueText.Doubts(marks, language);

        return Quoted(words.Before) + Plain(Decimals(value)) + Quoted(after + unit);
    }

    private static string Quoted(string text)
    {
        var plain = PlainText.Of(text).Replace("\"", "", StringComparison.Ordinal);
        return plain.Length == 0 ? "" : $"\"{plain}\"";
    }
}
