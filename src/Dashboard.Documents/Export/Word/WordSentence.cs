using System.Globalization;
using Dashboard.Documents.Sentences;
using Dashboard.Documents.Sources;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

/// <summary>
/// Sentences whose numbers lead to their line on the last page: within the document, so that they work on a machine that
/// has nothing else, and as black as the rest, as official documents are.
/// </summary>
internal static class WordSentence
{
    /// <summary>The paragraphs of a sentence; without <paramref name="figures"/> its numbers lead nowhere.</summary>
    public static IEnumerable<Paragraph> Of(
        string style,
        Sentence? sentence,
        BriefingFigures? figures
    ) =>
        sentence is null ? []
        : figures is null || !sentence.IsGenerated ? WordText.Paragraphs(style, sentence.Text)
        : [WordText.Paragraph(style, [.. sentence.Runs.Select(run => Run(run, figures))])];

    /// <summary>Marks a line of the last page as what the numbers lead to.</summary>
    public static OpenXmlElement[] Target(int line, Run run) =>
        [
            new BookmarkStart { Id = Id(line), Name = Name(line) },
            run,
            new BookmarkEnd { Id = Id(line) },
        ];

    private static OpenXmlElement Run(SentenceRun run, BriefingFigures figures) =>
        run.Figure is { } figure
        && run.Text.Any(char.IsAsciiDigit)
        && figures.LineOf(figure) is { } line
            ? new Hyperlink(WordText.Run(run.Text)) { Anchor = Name(line), History = true }
            : WordText.Run(run.Text);

    private static string Name(int line) => "figure" + Id(line);

    private static string Id(int line) => line.ToString(CultureInfo.InvariantCulture);
}
