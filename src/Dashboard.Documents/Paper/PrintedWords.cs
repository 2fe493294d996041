using System.Globalization;
using System.Xml;

namespace Dashboard.Documents.Paper;

/// <summary>What pdftotext says of the words of a PDF: <c>-bbox-layout</c>, an XHTML with a <c>word</c> for each.</summary>
internal static class PrintedWords
{
    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
    };

    /// <summary>The words of each page in the order of the text, on pictures of these sizes; fewer pages where the text ends early.</summary>
    public static IReadOnlyList<IReadOnlyList<PaperWord>> Read(
        string xhtml,
        IReadOnlyList<(int Width, int Height)> pictures
    )
    {
        var pages = new List<List<PaperWord>>();
        var (across, down) = (1.0, 1.0);
        try
        {
            using var reader = XmlReader.Create(new StringReader(xhtml), _settings);
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                if (reader.LocalName == "page")
                {
                    if (pages.Count == pictures.Count)
                    {
                        break;
                    }

                    (across, down) = Scale(reader, pictures[pages.Count]);
                    pages.Add([]);
                }
                else if (reader.LocalName == "word" && pages is [.., var page])
                {
                    Add(page, reader, across, down);
                }
            }
        }
        catch (XmlException)
        {
            // What stands before the fault is right; the words behind it have no place, as on a page without any.
            return pages;
        }

        return pages;
    }

    // A page that lies on its side is measured as it lies in the file and drawn as it is read.
    private static (double Across, double Down) Scale(
        XmlReader page,
        (int Width, int Height) picture
    )
    {
        var (width, height) = (Points(page, "width"), Points(page, "height"));
        if (width > height != picture.Width > picture.Height)
        {
            (width, height) = (height, width);
        }

        return width > 0 && height > 0 ? (picture.Width / width, picture.Height / height) : (0, 0);
    }

    private static void Add(List<PaperWord> page, XmlReader word, double across, double down)
    {
        var box = PaperBox.Between(
            Dots(Points(word, "xMin") * across),
            Dots(Points(word, "yMin") * down),
            Dots(Points(word, "xMax") * across),
            Dots(Points(word, "yMax") * down)
        );
        using var within = word.ReadSubtree();
        within.Read();
        var text = within.ReadElementContentAsString().Trim();
        if (text.Length > 0)
        {
            page.Add(new(string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))), box));
        }
    }

    private static int Dots(double value) => (int)Math.Clamp(Math.Round(value), -1e6, 1e6);

    private static double Points(XmlReader reader, string name) =>
        double.TryParse(
            reader.GetAttribute(name),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var points
        ) && double.IsFinite(points)
            ? points
            : 0;
}
