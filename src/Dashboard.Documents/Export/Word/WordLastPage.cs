using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

/// <summary>The last page: every figure of the briefing, its sources, and what cannot be fully stood by.</summary>
internal static class WordLastPage
{
    public static IEnumerable<OpenXmlElement> Of(LastPage page)
    {
        var title = WordText.Paragraph(WordStyles.Heading, WordText.Run(page.Title));
        title.ParagraphProperties!.Append(new PageBreakBefore());
        yield return title;
        yield return Heading(page.FiguresHeading);
        if (page.Figures.Rows.Count == 0)
        {
            yield return WordText.Paragraph(WordStyles.Body, WordText.Run(page.NoFigures));
        }
        else
        {
            yield return WordTable.Of(page.Figures, areTargets: true);
        }

        yield return Heading(page.SourcesHeading);
        foreach (var (source, index) in page.Sources.Select((source, index) => (source, index)))
        {
            yield return WordText.Paragraph(
                WordStyles.Body,
                WordText.Run((index + 1).ToString(CultureInfo.InvariantCulture) + ". " + source)
            );
        }

        yield return Heading(page.UnsureHeading);
        foreach (var line in page.Unsure)
        {
            yield return WordText.Paragraph(WordStyles.Body, WordText.Run(line));
        }
    }

    private static Paragraph Heading(string text) =>
        WordText.Paragraph(WordStyles.SecondHeading, WordText.Run(text));
}
