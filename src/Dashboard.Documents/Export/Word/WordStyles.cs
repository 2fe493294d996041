using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

/// <summary>The styles of the document, so that a person who edits it changes a look in one place.</summary>
internal static class WordStyles
{
    public const string Normal = "Normal";
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

    private static readonly WordStyle[] Paragraphs =
    [
        new(Body, "Body Text", "正文文字")
        {
            IsOnGrid = true,
            IndentsTwoCharacters = true,
            Side = JustificationValues.Both,
        },
        new(Title, "Title", "标题")
        {
            Font = WordFonts.Title,
            HalfPoints = OfficialPage.TitleHalfPoints,
            Side = JustificationValues.Center,
            LineHeight = 700,
            After = OfficialPage.LinePitch,
        },
        new(Heading, "heading 1", "一级标题")
        {
            IsOnGrid = true,
            Font = WordFonts.Heading,
            Outline = 0,
            Before = 160,
            IndentsTwoCharacters = true,
        },
        new(SecondHeading, "heading 2", "二级标题")
        {
            IsOnGrid = true,
            Font = WordFonts.SecondHeading,
            Outline = 1,
            IndentsTwoCharacters = true,
        },
        new(Caption, "caption", "题注")
        {
            Font = WordFonts.Heading,
            HalfPoints = 21,
            Side = JustificationValues.Center,
            Before = 60,
            After = 60,
        },
        new(Cell, "Table Text", "表格文字") { HalfPoints = 21, LineHeight = 320 },
        new(Figure, "Chart Holder", "图") { Side = JustificationValues.Center, IsOnGrid = false },
        new(Footer, "footer", "页脚")
        {
            Font = WordFonts.Page,
            Latin = WordFonts.Page,
            HalfPoints = OfficialPage.PageNumberHalfPoints,
            LineHeight = OfficialPage.PageNumberHalfPoints * 10,
        },
        new(FootnoteText, "footnote text", "脚注文本") { HalfPoints = 18, LineHeight = 260 },
        new(RedHead, "Red Head", "发文机关标志")
        {
            Font = WordFonts.Title,
            Colour = "FF0000",
            Side = JustificationValues.Center,
        },
        new(DocumentNumber, "Document Number", "发文字号")
        {
            IsOnGrid = true,
            Side = JustificationValues.Center,
        },
        new(Signature, "Signature", "署名") { IsOnGrid = true, Side = JustificationValues.Right },
    ];

    public static void AddTo(MainDocumentPart main) =>
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles([
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
            // The grid is measured in characters of this style; LibreOffice looks for its size nowhere else.
            new Style(
                new StyleName { Val = "Normal" },
                new PrimaryStyle(),
                new StyleRunProperties(
                    WordFonts.Run(WordFonts.Body),
                    new FontSize { Val = $"{OfficialPage.BodyHalfPoints}" },
                    new FontSizeComplexScript { Val = $"{OfficialPage.BodyHalfPoints}" }
                )
            )
            {
                Type = StyleValues.Paragraph,
                StyleId = Normal,
                Default = true,
            },
            .. Paragraphs.Select(style => style.ToStyle()),
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
            },
        ]);
}
