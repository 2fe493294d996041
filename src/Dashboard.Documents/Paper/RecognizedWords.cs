using System.Globalization;

namespace Dashboard.Documents.Paper;

/// <summary>What tesseract says of a picture's words: <c>tsv</c>, a line for each page, block, paragraph, line and word.</summary>
internal static class RecognizedWords
{
    private const string OfPage = "1";
    private const string OfWord = "5";

    /// <summary>The lines in the order of the text, in dots of the picture that was read; and how many of those it is wide.</summary>
    public static (IReadOnlyList<RecognizedLine> Lines, int Width) Read(string tsv)
    {
        var lines = new List<RecognizedLine>();
        var words = new List<PaperWord>();
        var (width, line) = (0, "");
        foreach (var row in tsv.Split('\n'))
        {
            // level page block paragraph line word left top width height confidence text
            if (
                row.TrimEnd('\r').Split('\t')
                is not [
                    var level,
                    _,
                    var block,
                    var paragraph,
                    var inParagraph,
                    _,
                    var left,
                    var top,
                    var wide,
                    var high,
                    _,
                    var text,
                ]
            )
            {
                continue;
            }

            if (level == OfPage)
            {
                width = Dots(wide);
            }
            else if (level == OfWord && !string.IsNullOrWhiteSpace(text))
            {
                var here = $"{block} {paragraph} {inParagraph}";
                if (here != line)
                {
                    Close();
                    line = here;
                }

                words.Add(new(text.Trim(), new(Dots(left), Dots(top), Dots(wide), Dots(high))));
            }
        }

        Close();
        return (lines, width);

        void Close()
        {
            if (words.Count > 0)
            {
                lines.Add(new(words));
            }

            words = [];
        }
    }

    /// <summary>Words on a picture that is shown so many times as large.</summary>
    public static IReadOnlyList<PaperWord> Shown(IEnumerable<RecognizedLine> lines, double scale) =>
        [
            .. lines
                .SelectMany(line => line.Words)
                .Select(word => word with { Box = Scaled(word.Box, scale) }),
        ];

    private static PaperBox Scaled(PaperBox box, double scale) =>
        PaperBox.Between(
            (int)(box.Left * scale),
            (int)(box.Top * scale),
            (int)Math.Ceiling(box.Right * scale),
            (int)Math.Ceiling(box.Bottom * scale)
        );

    private static int Dots(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var dots)
            ? dots
            : 0;
}
