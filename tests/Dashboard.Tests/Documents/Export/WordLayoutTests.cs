using Dashboard.Tests.Setup;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Tests.Documents.Export;

/// <summary>GB/T 9704-2012, measured in the file. A millimetre is 56.69 twentieths of a point.</summary>
public sealed class WordLayoutTests : IAsyncLifetime
{
    private const double Millimetre = 1440 / 25.4;
    private WordprocessingDocument _document = null!;

    private MainDocumentPart Main => _document.MainDocumentPart!;

    private SectionProperties Section => Main.Document.Body!.Elements<SectionProperties>().Single();

    public async Task InitializeAsync() =>
        _document = await (GivenBriefing.Full with { RedHead = true }).WordAsync();

    public Task DisposeAsync()
    {
        _document.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public void The_paper_is_A4()
    {
        var size = Section.GetFirstChild<PageSize>()!;

        Assert.Equal(210, size.Width! / Millimetre, 0.1);
        Assert.Equal(297, size.Height! / Millimetre, 0.1);
    }

    [Fact]
    public void The_margins_leave_a_type_area_of_156_by_225_millimetres()
    {
        var margin = Section.GetFirstChild<PageMargin>()!;
        var size = Section.GetFirstChild<PageSize>()!;

        Assert.Equal(37, margin.Top! / Millimetre, 0.1);
        Assert.Equal(28, margin.Left! / Millimetre, 0.1);
        Assert.Equal(156, (size.Width! - margin.Left! - margin.Right!) / Millimetre, 0.1);
        Assert.Equal(225, (size.Height! - margin.Top! - margin.Bottom!) / Millimetre, 0.1);
    }

    [Fact]
    public void Twenty_two_lines_of_twenty_eight_characters_fill_it_by_the_grid_and_by_the_body_s_own_pitch()
    {
        var grid = Section.GetFirstChild<DocGrid>()!;
        var body = Style("BodyText");
        var (width, height) = (156 * Millimetre, 225 * Millimetre);

        Assert.Equal(DocGridValues.LinesAndChars, grid.Type!.Value);
        Assert.Equal(22, Math.Floor(height / grid.LinePitch!));
        Assert.Equal(28, Math.Floor(width / ((16 + (grid.CharacterSpace! / 4096.0)) * 20)));
        var spacing = body.StyleParagraphProperties!.SpacingBetweenLines!;
        Assert.Equal(LineSpacingRuleValues.Exact, spacing.LineRule!.Value);
        Assert.Equal($"{grid.LinePitch}", spacing.Line!.Value);
        Assert.Equal(28, Math.Floor(width / (320 + body.StyleRunProperties!.Spacing!.Val!)));
    }

    [Theory]
    [InlineData("Normal", "仿宋", "32")]
    [InlineData("Title", "方正小标宋简体", "44")]
    [InlineData("Heading1", "黑体", null)]
    [InlineData("Heading2", "楷体", null)]
    [InlineData("Footer", "宋体", "28")]
    public void Each_rank_has_its_font_and_size(string style, string font, string? halfPoints)
    {
        var run = Style(style).StyleRunProperties!;

        Assert.Equal(font, run.RunFonts!.EastAsia!.Value);
        Assert.Equal(halfPoints, run.FontSize?.Val?.Value);
    }

    [Fact]
    public void Every_Chinese_font_names_what_to_take_where_it_is_missing()
    {
        var fonts = Main.FontTablePart!.Fonts.Elements<Font>()
            .ToDictionary(font => font.Name!.Value!, font => font.AltName?.Val?.Value);
        var used = Main.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>()
            .Select(run => run.EastAsia!.Value!)
            .Distinct();

        Assert.All(used, font => Assert.NotNull(fonts[font]));
        Assert.Contains("仿宋_GB2312", fonts["仿宋"], StringComparison.Ordinal);
        Assert.Contains("宋体", fonts["方正小标宋简体"], StringComparison.Ordinal);
    }

    [Fact]
    public void Page_numbers_stand_between_dashes_odd_right_and_even_left()
    {
        var footers = Section
            .Elements<FooterReference>()
            .ToDictionary(
                footer => footer.Type!.Value,
                footer => ((FooterPart)Main.GetPartById(footer.Id!)).Footer
            );

        Assert.Equal("—  PAGE 1 —", footers[HeaderFooterValues.Default].InnerText);
        Assert.Equal(
            JustificationValues.Right,
            footers[HeaderFooterValues.Default].Descendants<Justification>().Single().Val!.Value
        );
        Assert.Equal(
            JustificationValues.Left,
            footers[HeaderFooterValues.Even].Descendants<Justification>().Single().Val!.Value
        );
        Assert.NotNull(Main.DocumentSettingsPart!.Settings.GetFirstChild<EvenAndOddHeaders>());
    }

    [Fact]
    public void A_red_head_has_the_unit_in_red_a_place_for_the_number_and_a_red_line()
    {
        var (name, number) = (
            Main.Document.Body!.Elements<Paragraph>().First(),
            Main.Document.Body!.Elements<Paragraph>().ElementAt(1)
        );

        Assert.Equal("某区管委会", name.InnerText);
        Assert.Equal("FF0000", Style("RedHead").StyleRunProperties!.Color!.Val!.Value);
        Assert.Equal(
            35,
            int.Parse(
                name.ParagraphProperties!.SpacingBetweenLines!.Before!.Value!,
                System.Globalization.CultureInfo.InvariantCulture
            ) / Millimetre,
            0.1
        );
        Assert.Contains("〔2026〕", number.InnerText, StringComparison.Ordinal);
        Assert.Equal("FF0000", number.Descendants<BottomBorder>().Single().Color!.Value);
    }

    [Fact]
    public async Task Without_the_option_or_a_unit_there_is_no_red_head()
    {
        using var plain = await GivenBriefing.Full.WordAsync();
        using var nameless = await (
            GivenBriefing.Full with
            {
                RedHead = true,
                Unit = "",
            }
        ).WordAsync();

        Assert.DoesNotContain("RedHead", Xml(plain), StringComparison.Ordinal);
        Assert.DoesNotContain("RedHead", Xml(nameless), StringComparison.Ordinal);

        static string Xml(WordprocessingDocument document) =>
            document.MainDocumentPart!.Document.InnerXml;
    }

    private Style Style(string id) =>
        Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == id);
}
