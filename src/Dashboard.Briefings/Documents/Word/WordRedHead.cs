using Dashboard.Figures;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Briefings.Documents.Word;

/// <summary>
/// 红头: the unit's name in red 小标宋, 35 mm under the upper edge of the type area, the place for the document's number
/// two lines under it, and the red line 4 mm under that.
/// </summary>
internal static class WordRedHead
{
    private const int UpperDistance = 1984;
    private const int LargestHalfPoints = 120;
    private const int SmallestHalfPoints = 44;
    private const int TypeWidthHalfPoints = 840;

    public static IEnumerable<Paragraph> Of(Briefing briefing)
    {
        // As large as fits into one line, as the standard asks; a very long name takes two.
        var length = Math.Max(1, SvgText.Units(briefing.Unit) / 2);
        var size = Math.Clamp(TypeWidthHalfPoints / length, SmallestHalfPoints, LargestHalfPoints);
        var run = WordText.Run(briefing.Unit);
        run.RunProperties = new RunProperties(
            new FontSize { Val = $"{size}" },
            new FontSizeComplexScript { Val = $"{size}" }
        );
        var name = WordText.Paragraph(WordStyles.RedHead, run);
        name.ParagraphProperties!.Append(
            new SpacingBetweenLines
            {
                Before = $"{UpperDistance}",
                After = $"{2 * OfficialPage.LinePitch}",
            }
        );

        var number = WordText.Paragraph(
            WordStyles.DocumentNumber,
            WordText.Run(
                briefing.Language == Language.Chinese
                    ? $"　　　〔{briefing.Date.Year}〕　　号"
                    : $"〔{briefing.Date.Year}〕 No. 　　"
            )
        );
        number.ParagraphProperties!.Append(
            new ParagraphBorders(
                new BottomBorder
                {
                    Val = BorderValues.Single,
                    Color = "FF0000",
                    Size = 18,
                    Space = 11,
                }
            ),
            new SpacingBetweenLines { After = $"{2 * OfficialPage.LinePitch}" }
        );
        return [name, number];
    }
}
