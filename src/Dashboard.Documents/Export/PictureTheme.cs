using System.Xml.Linq;

namespace Dashboard.Documents.Export;

/// <summary>On what a picture of a chart is to stand.</summary>
public enum PictureTheme
{
    /// <summary>White paper.</summary>
    Light,

    /// <summary>A dark slide or page.</summary>
    Dark,
}

/// <summary>The colours of the page's dark theme, put on a drawing by the roles of its marks.</summary>
internal static class DarkPaint
{
    private static readonly Dictionary<string, (string Attribute, string Colour)> Colours = new()
    {
        ["page"] = ("fill", "#1a2029"),
        ["ink"] = ("fill", "#e6eaf0"),
        ["soft"] = ("fill", "#a6b0bd"),
        ["bar"] = ("fill", "#7fb2ef"),
        ["line"] = ("stroke", "#7fb2ef"),
        ["grid"] = ("stroke", "#303844"),
    };

    public static void On(XElement svg)
    {
        foreach (var mark in svg.Descendants())
        {
            if (Colours.TryGetValue((string?)mark.Attribute("class") ?? "", out var paint))
            {
                mark.SetAttributeValue(paint.Attribute, paint.Colour);
            }
        }
    }
}
