using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

/// <summary>一、 and （一） before headings (1., 1.1 in English), counted by Word, so that moving a section renumbers the rest.</summary>
internal static class WordNumbering
{
    private const int Headings = 1;

    public static void AddTo(MainDocumentPart main, Language language)
    {
        var counting = new EnumValue<NumberFormatValues>
        {
            InnerText = DocumentWords.In(language, "chineseCountingThousand"),
        };
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.Multilevel },
                Level(0, DocumentWords.In(language, "%1、"), counting.Value),
                Level(1, DocumentWords.In(language, "（%2）"), counting.Value)
            )
            {
                AbstractNumberId = Headings,
            },
            new NumberingInstance(new AbstractNumId { Val = Headings }) { NumberID = Headings }
        );
    }

    /// <summary>A numbered heading; level 0 is 一、.</summary>
    public static Paragraph Heading(string text, int level = 0) =>
        new(
            new ParagraphProperties(
                new ParagraphStyleId
                {
                    Val = level == 0 ? WordStyles.Heading : WordStyles.SecondHeading,
                },
                new NumberingProperties(
                    new NumberingLevelReference { Val = level },
                    new NumberingId { Val = Headings }
                )
            ),
            WordText.Run(text)
        );

    private static Level Level(int index, string text, NumberFormatValues counting) =>
        new(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = counting },
            new LevelSuffix { Val = LevelSuffixValues.Nothing },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(
                new Indentation { FirstLineChars = 200, FirstLine = "640" }
            )
        )
        {
            LevelIndex = index,
        };
}
