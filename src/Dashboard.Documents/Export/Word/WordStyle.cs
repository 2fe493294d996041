using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

/// <summary>A paragraph style: what differs from the body's 3号 仿宋 on the grid. Lengths are in twentieths of a point.</summary>
/// <param name="Id">The id that paragraphs refer to.</param>
/// <param name="Name">The name Word knows it by.</param>
/// <param name="Alias">The name people see.</param>
internal sealed record WordStyle(string Id, string Name, string Alias)
{
    public string? Font { get; init; }

    public string Latin { get; init; } = WordFonts.Latin;

    public int? HalfPoints { get; init; }

    public string? Colour { get; init; }

    public JustificationValues? Side { get; init; }

    /// <summary>The height of a line that holds nothing but text; others grow with what they hold.</summary>
    public int? LineHeight { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    /// <summary>The level in Word's outline, for headings.</summary>
    public int? Outline { get; init; }

    public bool IndentsTwoCharacters { get; init; }

    /// <summary>
    /// Whether it keeps to 22 lines of 28 characters. The pitches are written into the style: LibreOffice gives a
    /// character that is wider than the page's grid two of its cells.
    /// </summary>
    public bool IsOnGrid { get; init; }

    public Style ToStyle()
    {
        var style = new Style(
            new StyleName { Val = Name },
            new Aliases { Val = Alias },
            new BasedOn { Val = WordStyles.Normal },
            new UIPriority { Val = 1 },
            new PrimaryStyle()
        )
        {
            Type = StyleValues.Paragraph,
            StyleId = Id,
        };
        OpenXmlElement[] properties =
        [
            new StyleParagraphProperties(ParagraphProperties()),
            new StyleRunProperties(RunProperties()),
        ];
        style.Append(properties.Where(one => one.HasChildren));
        return style;
    }

    private IEnumerable<OpenXmlElement> ParagraphProperties()
    {
        if (Outline is not null)
        {
            yield return new KeepNext();
        }

        yield return new SnapToGrid { Val = false };
        var line = IsOnGrid ? OfficialPage.LinePitch : LineHeight;
        if (line is not null || Before > 0 || After > 0)
        {
            var spacing = new SpacingBetweenLines { Before = $"{Before}", After = $"{After}" };
            if (line is { } height)
            {
                spacing.Line = $"{height}";
                spacing.LineRule = LineSpacingRuleValues.Exact;
            }

            yield return spacing;
        }

        if (IndentsTwoCharacters)
        {
            yield return new Indentation { FirstLineChars = 200, FirstLine = "640" };
        }

        if (Side is { } side)
        {
            yield return new Justification { Val = side };
        }

        if (Outline is { } level)
        {
            yield return new OutlineLevel { Val = level };
        }
    }

    private IEnumerable<OpenXmlElement> RunProperties()
    {
        if (Font is not null)
        {
            yield return WordFonts.Run(Font, Latin);
        }

        yield return new SnapToGrid { Val = false };
        if (Colour is not null)
        {
            yield return new Color { Val = Colour };
        }

        if (IsOnGrid)
        {
            yield return new Spacing { Val = OfficialPage.CharacterSpacing };
        }

        if (HalfPoints is { } size)
        {
            yield return new FontSize { Val = $"{size}" };
            yield return new FontSizeComplexScript { Val = $"{size}" };
        }
    }
}
