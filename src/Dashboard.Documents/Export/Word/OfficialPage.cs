using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

/// <summary>
/// The page of GB/T 9704-2012: A4, top margin 37 mm, left margin 28 mm, type area 156 mm by 225 mm, 22 lines of 28
/// characters of 16 points. Lengths are in twentieths of a point unless said otherwise.
/// </summary>
internal static class OfficialPage
{
    public const int Width = 11906;
    public const int Height = 16838;
    public const int Top = 2098;
    public const int Left = 1587;
    public const int Right = 1474;
    public const int Bottom = 1984;

    /// <summary>The width of the type area: 156 mm.</summary>
    public const int TypeWidth = Width - Left - Right;

    /// <summary>A line of the grid: 22 of them fill 225 mm.</summary>
    public const int LinePitch = 579;

    /// <summary>What each character is set closer than its 16 points, in 4096ths of a point: 28 of them fill 156 mm.</summary>
    public const int CharacterSpace = -849;

    /// <summary>
    /// The same for a run of text. Five would do for Word; LibreOffice rounds to tenths of a point and needs six.
    /// </summary>
    public const int CharacterSpacing = -6;

    /// <summary>3号.</summary>
    public const int BodyHalfPoints = 32;

    /// <summary>2号.</summary>
    public const int TitleHalfPoints = 44;

    /// <summary>4号.</summary>
    public const int PageNumberHalfPoints = 28;

    /// <summary>From the lower edge of the paper to the page number, which then stands 7 mm under the type area.</summary>
    private const int FooterDistance = 1304;

    /// <summary>The properties of the one section, with its page numbers.</summary>
    public static SectionProperties Section(MainDocumentPart main) =>
        new(
            new FooterReference
            {
                Type = HeaderFooterValues.Default,
                Id = WordPageNumber.AddTo(main, JustificationValues.Right),
            },
            new FooterReference
            {
                Type = HeaderFooterValues.Even,
                Id = WordPageNumber.AddTo(main, JustificationValues.Left),
            },
            new PageSize { Width = Width, Height = Height },
            new PageMargin
            {
                Top = Top,
                Left = Left,
                Right = Right,
                Bottom = Bottom,
                Header = 851,
                Footer = FooterDistance,
                Gutter = 0,
            },
            new DocGrid
            {
                Type = DocGridValues.LinesAndChars,
                LinePitch = LinePitch,
                CharacterSpace = CharacterSpace,
            }
        );
}
