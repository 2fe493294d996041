using Dashboard.Documents.Layout;

namespace Dashboard.Documents.Export.Slides;

/// <summary>
/// Whether text fits: slides neither flow nor grow, so text is measured, set smaller, or carried over to the next slide.
/// </summary>
internal static class SlideFit
{
    /// <summary>The height of a line against its letters.</summary>
    public const double LineHeight = 1.3;

    /// <summary>How many lines <paramref name="text"/> takes at this size.</summary>
    public static int Lines(string text, double size, double width) =>
        text.ReplaceLineEndings("\n").Split('\n').Sum(line => WrappedLines(line, size, width));

    /// <summary>The largest of <paramref name="sizes"/> at which the text fits, and the text, cut where none does.</summary>
    public static (string Text, int Size) Within(
        string text,
        SlideArea area,
        params IReadOnlyList<int> sizes
    )
    {
        foreach (var size in sizes)
        {
            var room = (int)(area.HeightInPoints / (size * LineHeight));
            if (Lines(text, size, area.WidthInPoints) <= Math.Max(1, room))
            {
                return (text, size);
            }
        }

        var smallest = sizes[^1];
        var lines = Math.Max(1, (int)(area.HeightInPoints / (smallest * LineHeight)));
        return (
            GlyphWidth.Cut(
                text.ReplaceLineEndings(" "),
                (lines * Units(smallest, area.WidthInPoints)) - 4
            ),
            smallest
        );
    }

    /// <summary>The lines of a longer text, broken where they would not fit, in groups that fill a slide each.</summary>
    public static IEnumerable<string[]> Slides(string text, double size, SlideArea area)
    {
        var room = (int)(area.HeightInPoints / (size * LineHeight));
        return text.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(line => GlyphWidth.Wrap(line, Units(size, area.WidthInPoints) * room))
            .Aggregate(
                new List<List<string>>(),
                (slides, paragraph) =>
                {
                    var lines = WrappedLines(paragraph, size, area.WidthInPoints);
                    if (
                        slides.Count == 0
                        || slides[^1].Sum(line => WrappedLines(line, size, area.WidthInPoints))
                            + lines
                            > room
                    )
                    {
                        slides.Add([]);
                    }

                    slides[^1].Add(paragraph);
                    return slides;
                }
            )
            .Select(slide => slide.ToArray());
    }

    private static int WrappedLines(string line, double size, double width) =>
        Math.Max(1, (int)Math.Ceiling((double)GlyphWidth.Units(line) / Units(size, width)));

    // Half a letter's height is the width of a Latin letter; a line breaks up to one character early.
    private static int Units(double size, double width) =>
        Math.Max(4, (int)((width - 14) / (size * GlyphWidth.HalfWidth)) - 2);
}
