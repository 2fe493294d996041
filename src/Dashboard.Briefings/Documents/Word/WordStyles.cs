using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Briefings.Documents.Word;

/// <summary>The styles of the document, so that a person who edits it changes a look in one place.</summary>
internal static class WordStyles
{
    public const string Body = "BodyText";
    public const string Title = "Title";
    public const string Heading = "Heading1";
    public const string SecondHeading = "Heading2";
    public const string Caption = "Caption";
    public const string Cell = "TableText";
    public const string Figure = "ChartHolder";
    public const string Footer = "Footer";
    public const string FootnoteText = "FootnoteText";
    public const string FootnoteMark = "FootnoteReference";
    public const string RedHead = "RedHead";
    public const string DocumentNumber = "DocumentNumber";
    public const string Signature = "Signature";

    public static void AddTo(MainDocumentPart main) =>
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        WordFonts.Run(WordFonts.Body),
                        new FontSize { Val = $"{OfficialPage.BodyHalfPoints}" },
                        new FontSizeComplexScript { Val = $"{OfficialPage.BodyHalfPoints}" },
                        new Languages
                        {
                            Val = "en-US",
                            EastAsia = "zh-CN",
                            Bidi = "ar-SA",
                        }
                    )
                ),
                new ParagraphPropertiesDefault()
            ),
            Normal(),
            Style(Body, "Body Text", "仿宋正文", indent: true, justify: JustificationValues.Both),
            Style(
                Title,
                "Title",
                "标题",
                WordFonts.Title,
                OfficialPage.TitleHalfPoints,
                justify: JustificationValues.Center,
                exactly: 700,
                after: OfficialPage.LinePitch
            ),
            Style(Heading, "heading 1", "一级标题", WordFonts.Heading, outline: 0, indent: true),
            Style(
                SecondHeading,
                "heading 2",
                "二级标题",
                WordFonts.SecondHeading,
                outline: 1,
                indent: true
            ),
            Style(
                Caption,
                "caption",
                "题注",
                WordFonts.Heading,
                24,
                justify: JustificationValues.Center
            ),
            Style(Cell, "Table Text", "表格文字", halfPoints: 24, exactly: 360),
            Style(Figure, "Chart Holder", "图", justify: JustificationValues.Center, free: true),
            Style(
                Footer,
                "footer",
                "页脚",
                WordFonts.Page,
                OfficialPage.PageNumberHalfPoints,
                exactly: OfficialPage.PageNumberHalfPoints * 10,
                latin: WordFonts.Page
            ),
            Style(FootnoteText, "footnote text", "脚注文本", halfPoints: 18, exactly: 260),
            Style(
                RedHead,
                "Red Head",
                "发文机关标志",
                WordFonts.Title,
                justify: JustificationValues.Center,
                free: true,
                colour: "FF0000"
            ),
            Style(
                DocumentNumber,
                "Document Number",
                "发文字号",
                justify: JustificationValues.Center
            ),
            Style(Signature, "Signature", "署名", justify: JustificationValues.Right),
            new Style(
                new StyleName { Val = "footnote reference" },
                new UIPriority { Val = 99 },
                new StyleRunProperties(
                    new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }
                )
            )
            {
                Type = StyleValues.Character,
                StyleId = FootnoteMark,
            }
        );

    private static Style Normal() =>
        new(new StyleName { Val = "Normal" }, new PrimaryStyle())
        {
            Type = StyleValues.Paragraph,
            StyleId = "Normal",
            Default = true,
        };

    private static Style Style(
        string id,
        string name,
        string alias,
        string? font = null,
        int? halfPoints = null,
        JustificationValues? justify = null,
        int? exactly = null,
        int? after = null,
        int? outline = null,
        bool indent = false,
        bool free = false,
        string? colour = null,
        string latin = WordFonts.Latin
    )
    {
        var paragraph = new StyleParagraphProperties();
        if (outline is not null)
        {
            paragraph.Append(new KeepNext());
        }

        if (free || exactly is not null)
        {
            paragraph.Append(new SnapToGrid { Val = false });
        }

        if (exactly is not null || after is not null)
        {
            var spacing = new SpacingBetweenLines { After = $"{after ?? 0}" };
            if (exactly is { } line)
            {
                spacing.Line = $"{line}";
                spacing.LineRule = LineSpacingRuleValues.Exact;
            }

            paragraph.Append(spacing);
        }

        if (indent)
        {
            paragraph.Append(new Indentation { FirstLineChars = 200, FirstLine = "640" });
        }

        if (justify is { } side)
        {
            paragraph.Append(new Justification { Val = side });
        }

        if (outline is { } level)
        {
            paragraph.Append(new OutlineLevel { Val = level });
        }

        var run = new StyleRunProperties();
        if (font is not null)
        {
            run.Append(WordFonts.Run(font, latin));
        }

        if (colour is not null)
        {
            run.Append(new Color { Val = colour });
        }

        if (halfPoints is { } size)
        {
            run.Append(
                new FontSize { Val = $"{size}" },
                new FontSizeComplexScript { Val = $"{size}" }
            );
        }

        var style = new Style(
            new StyleName { Val = name },
            new Aliases { Val = alias },
            new BasedOn { Val = "Normal" },
            new UIPriority { Val = 1 },
            new PrimaryStyle()
        )
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
        OpenXmlElement[] properties = [paragraph, run];
        style.Append(properties.Where(one => one.HasChildren));
        return style;
    }
}
