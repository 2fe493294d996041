using Dashboard.Documents.Briefings;
using Dashboard.Tests.Setup;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Tests.Documents.Export;

public sealed class WordBriefingTests
{
    [Fact]
    public async Task Every_chart_card_and_table_has_numbered_footnotes_with_its_sources()
    {
        using var document = await GivenBriefing.Full.WordAsync();
        var main = document.MainDocumentPart!;

        var marks = main
            .Document.Descendants<FootnoteReference>()
            .Select(mark => mark.Id!.Value)
            .ToList();
        var notes = main.FootnotesPart!.Footnotes.Elements<Footnote>()
            .Where(note => note.Type is null)
            .ToList();
        Assert.Equal(Enumerable.Range(1, 5).Select(number => (long)number), marks);
        Assert.Equal(marks, notes.Select(note => note.Id!.Value));
        Assert.All(
            notes,
            note => Assert.Contains("第1段", note.InnerText, StringComparison.Ordinal)
        );
        Assert.Contains("early，2022年11月1日", notes[0].InnerText, StringComparison.Ordinal);
        Assert.Contains("late，2022年12月1日", notes[^1].InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_number_of_a_generated_sentence_leads_to_its_line_on_the_last_page()
    {
        using var document = await GivenBriefing.Full.WordAsync();
        var body = document.MainDocumentPart!.Document.Body!;

        var numbers = body.Descendants<Hyperlink>().ToList();
        Assert.NotEmpty(numbers);
        Assert.All(
            numbers,
            number =>
            {
                var mark = Assert.Single(
                    body.Descendants<BookmarkStart>(),
                    mark => mark.Name == number.Anchor
                );
                var line = mark.Ancestors<TableRow>().Single();
                Assert.Equal("figure" + line.Elements<TableCell>().First().InnerText, mark.Name);
                Assert.Matches("[0-9]", number.InnerText);
            }
        );
        Assert.Contains(
            numbers,
            number =>
                number.InnerText == "25,808个"
                && body.Descendants<TableRow>()
                    .Any(line =>
                        line.Descendants<BookmarkStart>().Any(mark => mark.Name == number.Anchor)
                        && line.InnerText.Contains("25,808个", StringComparison.Ordinal)
                    )
        );
    }

    [Fact]
    public async Task Sections_come_in_order_under_headings_that_Word_numbers()
    {
        using var document = await GivenBriefing.Full.WordAsync();

        var headings = Paragraphs(document, "Heading1")
            .Where(paragraph => paragraph.ParagraphProperties!.NumberingProperties is not null)
            .Select(paragraph => paragraph.InnerText);
        Assert.Equal(GivenBriefing.Full.Sections.Select(section => section.Heading), headings);
        Assert.Contains(
            "%1、",
            document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering.InnerXml,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_table_repeats_its_header_and_never_cuts_a_row()
    {
        using var document = await GivenBriefing.Of(GivenBriefing.Table("明细", 1000)).WordAsync();

        var rows = document
            .MainDocumentPart!.Document.Body!.Elements<Table>()
            .First()
            .Elements<TableRow>()
            .ToList();
        Assert.Equal(1001, rows.Count);
        Assert.Single(rows, row => row.Descendants<TableHeader>().Any());
        Assert.All(rows, row => Assert.Single(row.Descendants<CantSplit>()));
        Assert.Equal("第1000项1,000人次", rows[^1].InnerText);
    }

    [Fact]
    public async Task The_last_page_lists_figures_sources_and_what_is_unsure()
    {
        var doubtful = GivenBriefing.Card("培训人次", 98, doubt: "疑漏小数点");
        using var document = await GivenBriefing
            .Of(new CardsSection("主要指标", [GivenBriefing.Card("停车位", 5), doubtful]))
            .WordAsync();
        var text = Texts(document);
        var annex = text.IndexOf("附：数据与出处");

        Assert.True(annex > 0);
        Assert.Contains("1. early，2022年11月1日", text[annex..]);
        Assert.Contains("atrained，2022年，98人次：存疑：疑漏小数点", text[annex..]);
        Assert.NotNull(
            Paragraphs(document, "Heading1")
                .Single(paragraph => paragraph.InnerText == "附：数据与出处")
                .ParagraphProperties!.PageBreakBefore
        );
    }

    [Fact]
    public async Task Where_nothing_is_unsure_the_last_page_says_so()
    {
        using var document = await GivenBriefing
            .Of(new CardsSection("主要指标", [GivenBriefing.Card("停车位", 5)]))
            .WordAsync();

        Assert.Equal("无。", Texts(document)[^1]);
    }

    [Fact]
    public async Task A_section_without_data_says_so_and_draws_nothing()
    {
        using var document = await GivenBriefing
            .Of(new ChartSection("空图", GivenBriefing.Over(ChartForm.OverTime)))
            .WordAsync();

        Assert.Contains("本期未见报道，无数据。", Texts(document));
        Assert.Empty(document.MainDocumentPart!.ChartParts);
    }

    [Fact]
    public async Task What_people_bring_is_only_text()
    {
        using var document = await GivenBriefing
            .Of(new RemarkSection("说明", GivenBriefing.Hostile))
            .WordAsync();

        Assert.Contains(
            "=cmd|' /C calc'!A0 <script>alert(1)</script> & \"quoted\" 😀🏴‍☠️ \uFFFD ]]>",
            Texts(document)
        );
        Assert.Contains("next line", Texts(document));
    }

    [Fact]
    public async Task One_page_sets_charts_side_by_side_and_has_no_last_page()
    {
        using var document = await (
            GivenBriefing.Full with
            {
                Template = BriefingTemplate.OnePage,
            }
        ).WordAsync();

        var pairs = document
            .MainDocumentPart!.Document.Body!.Elements<Table>()
            .Where(table => table.Descendants<Drawing>().Any())
            .Select(table => table.Descendants<Drawing>().Count());
        Assert.Equal([2, 1], pairs);
        Assert.DoesNotContain("附：数据与出处", Texts(document));
    }

    private static List<Paragraph> Paragraphs(WordprocessingDocument document, string style) =>
        [
            .. document
                .MainDocumentPart!.Document.Descendants<Paragraph>()
                .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == style),
        ];

    private static List<string> Texts(WordprocessingDocument document) =>
        [
            .. document
                .MainDocumentPart!.Document.Descendants<Paragraph>()
                .Select(paragraph => paragraph.InnerText),
        ];
}
