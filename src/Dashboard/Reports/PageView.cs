using System.Globalization;
using Dashboard.Documents.Paper;

namespace Dashboard.Reports;

/// <summary>The part of a page around a place, large enough to be read: as an SVG's <c>viewBox</c>.</summary>
internal static class PageView
{
    // A third of a page's width is a column, at a size one reads.
    private const double Share = 0.36;
    private const double Height = 0.3;

    /// <summary>The part around <paramref name="box"/> on a page so large.</summary>
    public static string Around(PaperBox box, int width, int height)
    {
        var wide = Math.Min(width, Math.Max(width * Share, box.Width * 1.3));
        var high = Math.Min(height, Math.Max(wide * Height, box.Height * 1.5));
        var left = Math.Clamp(box.Left + box.Width / 2.0 - wide / 2, 0, width - wide);
        var top = Math.Clamp(box.Top + box.Height / 2.0 - high / 2, 0, height - high);
        return string.Create(CultureInfo.InvariantCulture, $"{left:0} {top:0} {wide:0} {high:0}");
    }
}
