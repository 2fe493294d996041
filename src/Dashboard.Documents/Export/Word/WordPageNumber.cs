using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

/// <summary>— 1 —: 4号 宋体 between dashes, a character in from the outer edge; odd pages right, even pages left.</summary>
internal static class WordPageNumber
{
    /// <summary>Adds the footer and returns the id of its relationship.</summary>
    public static string AddTo(MainDocumentPart main, JustificationValues side)
    {
        var part = main.AddNewPart<FooterPart>();
        var isRight = side == JustificationValues.Right;
        part.Footer = new Footer(
            new Paragraph(
                new ParagraphProperties(
                    new ParagraphStyleId { Val = WordStyles.Footer },
                    isRight
                        ? new Indentation { RightChars = 100, Right = "280" }
                        : new Indentation { LeftChars = 100, Left = "280" },
                    new Justification { Val = side }
                ),
                Run(new Text("— ") { Space = SpaceProcessingModeValues.Preserve }),
                Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
                Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
                Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
                Run(new Text("1")),
                Run(new FieldChar { FieldCharType = FieldCharValues.End }),
                Run(new Text(" —") { Space = SpaceProcessingModeValues.Preserve })
            )
        );
        return main.GetIdOfPart(part);
    }

    private static Run Run(OpenXmlElement content) => new(content);
}
