using Dashboard.Documents.Briefings;
using Dashboard.Documents.Sources;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

/// <summary>A briefing as a Word document in the official layout of GB/T 9704-2012.</summary>
internal static class WordBriefing
{
    /// <summary>Writes the document; <paramref name="done"/> is told after each section how many are.</summary>
    public static void Write(
        Briefing briefing,
        Catalogue catalogue,
        Stream stream,
        Action<int> done,
        CancellationToken cancellation
    )
    {
        using var document = WordprocessingDocument.Create(
            stream,
            WordprocessingDocumentType.Document
        );
        document.PackageProperties.Title = PlainText.Of(briefing.Title);
        document.PackageProperties.Creator = PlainText.Of(briefing.Unit);
        var main = document.AddMainDocumentPart();
        var body = new Body();
        main.Document = new Document(body);
        WordStyles.AddTo(main);
        WordFonts.AddTo(main);
        WordNumbering.AddTo(main, briefing.Language);
        WordSettings.AddTo(main);

        if (briefing.RedHead && briefing.Unit.Length > 0)
        {
            body.Append(WordRedHead.Of(briefing));
        }

        body.Append(WordText.Paragraph(WordStyles.Title, WordText.Run(briefing.Title)));
        var isPage = briefing.Template == BriefingTemplate.OnePage;
        if (isPage)
        {
            body.Append(WordSignature.Byline(briefing));
        }

        // One page has no last page for its numbers to lead to.
        var figures = isPage ? null : new BriefingFigures(briefing, catalogue);
        var sections = new WordSections(
            briefing,
            catalogue,
            new WordChart(main, catalogue, briefing.Language),
            new WordFootnotes(main),
            figures
        );
        var written = 0;
        foreach (var line in sections.Lines())
        {
            cancellation.ThrowIfCancellationRequested();
            body.Append(sections.ElementsOf(line));
            written += line.Length;
            done(written);
        }

        if (figures is not null)
        {
            body.Append(WordSignature.Of(briefing));
            body.Append(WordLastPage.Of(new LastPage(briefing, catalogue, figures)));
        }

        body.Append(OfficialPage.Section(main));
    }
}
