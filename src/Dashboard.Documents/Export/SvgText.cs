using System.Globalization;
using System.Xml.Linq;

namespace Dashboard.Documents.Export;

/// <summary>Text in a picture: SVG neither measures nor breaks it, so this counts a Chinese character as two of a Latin one.</summary>
internal static class SvgText
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static XElement Of(
        string text,
        double x,
        double y,
        int size,
        string role,
        string anchor = "start",
        bool bold = false
    ) =>
        new(
            Svg + "text",
            new XAttribute("x", Number(x)),
            new XAttribute("y", Number(y)),
            new XAttribute("font-size", size),
            new XAttribute("class", role),
            new XAttribute("fill", role == "ink" ? "#1c2430" : "#56616f"),
            anchor == "start" ? null : new XAttribute("text-anchor", anchor),
            bold ? new XAttribute("font-weight", 700) : null,
            PlainText.Of(text)
        );

    /// <summary>About how wide <paramref name="text"/> is at this size.</summary>
    public static double WidthOf(string text, int size) => Units(text) * size * 0.52;

    /// <summary>Cuts text to <paramref name="units"/> half-widths, with an ellipsis.</summary>
    public static string Cut(string text, int units)
    {
        if (Units(text) <= units)
        {
            return text;
        }

        var kept = 0;
        var end = text.TakeWhile(letter => (kept += Wide(letter)) <= units - 2).Count();
        end -= end > 0 && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return text[..end] + "…";
    }

    /// <summary>Breaks text into lines of at most <paramref name="units"/> half-widths.</summary>
    public static List<string> Wrap(string text, int units)
    {
        var lines = new List<string>();
        var line = new System.Text.StringBuilder();
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = rune.ToString();
            var wide = Units(letter);
            if (width + wide > units)
            {
                lines.Add(line.ToString());
                line.Clear();
                width = 0;
            }

            line.Append(letter);
            width += wide;
        }

        lines.Add(line.ToString());
        return lines;
    }

    public static string Number(double value) =>
        Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The number on an axis, in 万 or 亿 where the largest value asks for it.</summary>
    public static string Axis(decimal value, decimal largest, Language language) =>
        NumberScale.OfLargest(largest).Text(value, language);

    /// <summary>The width of <paramref name="text"/> in half-widths.</summary>
    public static int Units(string text) => text.Sum(Wide);

    private static int Wide(char letter) =>
        letter >= 0x2E80 && !char.IsLowSurrogate(letter) ? 2 : 1;
}
