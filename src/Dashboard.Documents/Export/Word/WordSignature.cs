using Dashboard.Documents.Briefings;
using Dashboard.Documents.Layout;
using Dashboard.Documents.Sources;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

/// <summary>Unit and date under the text: the date four characters in from the right, the unit centred over it.</summary>
internal static class WordSignature
{
    private const int DateIndent = 4;

    public static IEnumerable<Paragraph> Of(Briefing briefing)
    {
        var date = SourceText.Day(briefing.Date, briefing.Language);
        var unit = briefing.Unit.Trim();
        var room = (GlyphWidth.Units(date) - GlyphWidth.Units(unit)) / 4;
        if (unit.Length > 0)
        {
            yield return Line(unit, Math.Max(2, DateIndent + room), before: 1);
        }

        yield return Line(date, DateIndent, before: unit.Length > 0 ? 0 : 1);
    }

    /// <summary>Unit and date in one line under the title, where a page has no room for a signature.</summary>
    public static Paragraph Byline(Briefing briefing) =>
        WordText.Paragraph(
            WordStyles.Caption,
            WordText.Run(
                $"{briefing.Unit}　{SourceText.Day(briefing.Date, briefing.Language)}".Trim()
            )
        );

    private static Paragraph Line(string text, int characters, int before)
    {
        var line = WordText.Paragraph(WordStyles.Signature, WordText.Run(text));
        line.ParagraphProperties!.Append(
            new SpacingBetweenLines { Before = $"{before * OfficialPage.LinePitch}" },
            new Indentation { RightChars = characters * 100, Right = $"{characters * 320}" }
        );
        return line;
    }
}
