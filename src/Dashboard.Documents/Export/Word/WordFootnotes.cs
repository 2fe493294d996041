using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

/// <summary>The document's footnotes: real ones, which Word numbers and keeps with their page.</summary>
internal sealed class WordFootnotes
{
    public const int Separator = -1;
    public const int ContinuationSeparator = 0;

    private readonly Footnotes _footnotes;
    private int _last;

    public WordFootnotes(MainDocumentPart main)
    {
        _footnotes = new Footnotes(
            Line(Separator, FootnoteEndnoteValues.Separator, new Run(new SeparatorMark())),
            Line(
                ContinuationSeparator,
                FootnoteEndnoteValues.ContinuationSeparator,
                new Run(new ContinuationSeparatorMark())
            )
        );
        main.AddNewPart<FootnotesPart>().Footnotes = _footnotes;
    }

    /// <summary>Adds a footnote for each of <paramref name="texts"/> and returns their marks, with commas between them.</summary>
    public IEnumerable<Run> Add(IReadOnlyList<string> texts)
    {
        var marks = new List<Run>();
        foreach (var text in texts)
        {
            if (marks.Count > 0)
            {
                marks.Add(Mark(new Text("，")));
            }

            _last++;
            _footnotes.Append(
                new Footnote(
                    WordText.Paragraph(
                        WordStyles.FootnoteText,
                        Mark(new FootnoteReferenceMark()),
                        WordText.Run(" " + text)
                    )
                )
                {
                    Id = _last,
                }
            );
            marks.Add(Mark(new FootnoteReference { Id = _last }));
        }

        return marks;
    }

    private static Run Mark(OpenXmlElement content) =>
        new(new RunProperties(new RunStyle { Val = WordStyles.FootnoteMark }), content);

    private static Footnote Line(int id, FootnoteEndnoteValues type, Run content) =>
        new(
            new Paragraph(
                new ParagraphProperties(
                    new SpacingBetweenLines
                    {
                        After = "0",
                        Line = "240",
                        LineRule = LineSpacingRuleValues.Auto,
                    }
                ),
                content
            )
        )
        {
            Id = id,
            Type = type,
        };
}
