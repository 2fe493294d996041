using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

/// <summary>Paragraphs and runs of text that people brought.</summary>
internal static class WordText
{
    /// <summary>A paragraph in one of <see cref="WordStyles"/>.</summary>
    public static Paragraph Paragraph(string style, params OpenXmlElement[] content) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. content]);

    /// <summary>Text as it is, tabs and line breaks as blanks.</summary>
    public static Run Run(string text) =>
        new(
            new Text(PlainText.Of(text.ReplaceLineEndings(" ").Replace('\t', ' ')))
            {
                Space = SpaceProcessingModeValues.Preserve,
            }
        );

    /// <summary>The paragraphs of a longer text: each line that is not blank.</summary>
    public static IEnumerable<Paragraph> Paragraphs(string style, string text) =>
        text.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => Paragraph(style, Run(line)));
}
