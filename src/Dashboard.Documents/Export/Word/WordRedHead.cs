using Dashboard.Documents.Briefings;
using Dashboard.Documents.Layout;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

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

    public static IEnumerable<Paragraph> Of(Briefing briefing) =>
        briefing.Template == BriefingTemplate.OnePage ? Narrow(briefing) : Full(briefing);

    // One page has no room for the standard's head: the name and the red line alone.
    private static IEnumerable<Paragraph> Narrow(Briefing briefing)
    {
        var name = Name(briefing, LargestHalfPoints / 2);
        name.ParagraphProperties!.Append(
            RedLine(space: 4),
            new SpacingBetweenLines { Before = "0", After = $"{OfficialPage.LinePitch / 2}" }
        );
        return [name];
    }

    private static IEnumerable<Paragraph> Full(Briefing briefing)
    {
        var name = Name(briefing, LargestHalfPoints);
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
                DocumentWords.Format(briefing.Language, "　　　〔{0}〕　　号", briefing.Date.Year)
            )
        );
        number.ParagraphProperties!.Append(
            RedLine(space: 11),
            new SpacingBetweenLines { After = $"{2 * OfficialPage.LinePitch}" }
        );
        return [name, number];
    }

    // As large as fits into one line, as the standard asks; a very long name takes two.
    private static Paragraph Name(Briefing briefing, int largest)
    {
        var length = Math.Max(1, GlyphWidth.Units(briefing.Unit) / 2);
        var size = Math.Clamp(TypeWidthHalfPoints / length, SmallestHalfPoints, largest);
        var run = WordText.Run(briefing.Unit);
        run.RunProperties = new RunProperties(
            new FontSize { Val = $"{size}" },
            new FontSizeComplexScript { Val = $"{size}" }
        );
        return WordText.Paragraph(WordStyles.RedHead, run);
    }

    private static ParagraphBorders RedLine(uint space) =>
        new(
            new BottomBorder
            {
                Val = BorderValues.Single,
                Color = "FF0000",
                Size = 18,
                Space = space,
            }
        );
}
