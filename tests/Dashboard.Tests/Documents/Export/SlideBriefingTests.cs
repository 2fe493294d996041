using Dashboard.Documents.Briefings;
using Dashboard.Documents.Sentences;
using Dashboard.Tests.Setup;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using A = DocumentFormat.OpenXml.Drawing;

namespace Dashboard.Tests.Documents.Export;

public sealed class SlideBriefingTests
{
    private const long SlideWidth = 12_192_000;
    private const long SlideHeight = 6_858_000;

    [Fact]
    public async Task Slides_are_16_to_9_with_a_title_one_for_each_section_and_the_sources()
    {
        using var deck = await GivenBriefing.Full.SlidesAsync();

        var size = deck.PresentationPart!.Presentation.SlideSize!;
        Assert.Equal((SlideWidth, SlideHeight), (size.Cx!.Value, size.Cy!.Value));
        Assert.Equal(
            [
                "某区2022年主要指标情况通报",
                "主要指标",
                "停车位的构成",
                "各区停车位",
                "各年培训",
                "明细",
                "说明",
                "附：数据与出处",
                "附：数据与出处",
            ],
            Slides(deck).Select(Title)
        );
    }

    [Fact]
    public async Task Sources_are_numbered_at_the_foot_and_again_at_the_end()
    {
        using var deck = await GivenBriefing.Full.SlidesAsync();
        var slides = Slides(deck);

        Assert.Contains("来源：[1] early", slides[1].InnerText, StringComparison.Ordinal);
        Assert.Contains("来源：[2] late", slides[5].InnerText, StringComparison.Ordinal);
        Assert.Contains("[2] late", slides[^1].InnerText, StringComparison.Ordinal);
        Assert.Contains("（三）存疑与计算", slides[^1].InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thousand_rows_go_over_many_slides_with_the_header_on_each_and_none_lost()
    {
        using var deck = await (
            GivenBriefing.Of(GivenBriefing.Table("明细", 1000)) with
            {
                Template = BriefingTemplate.OnePage,
            }
        ).SlidesAsync();
        var tables = Slides(deck).ConvertAll(slide => slide.Descendants<A.Table>().Single());

        Assert.True(tables.Count > 40, $"{tables.Count} slides");
        Assert.All(
            tables,
            table => Assert.Equal("项目数据", table.Elements<A.TableRow>().First().InnerText)
        );
        Assert.Equal(1000, tables.Sum(table => table.Elements<A.TableRow>().Count() - 1));
        Assert.All(
            tables,
            table =>
                Assert.True(table.Elements<A.TableRow>().Sum(row => row.Height!.Value) <= 4_600_000)
        );
    }

    [Fact]
    public async Task A_long_title_is_set_smaller_and_a_long_remark_goes_on_on_the_next_slide()
    {
        var title = new string('题', 60);
        using var deck = await (
            GivenBriefing.Of(new RemarkSection(title, new string('长', 3000))) with
            {
                Template = BriefingTemplate.OnePage,
            }
        ).SlidesAsync();
        var slides = Slides(deck);

        Assert.True(slides.Count > 3);
        Assert.All(slides, slide => Assert.Equal(title, Title(slide)));
        Assert.True(slides[0].Descendants<A.RunProperties>().First().FontSize! < 2800);
        Assert.Equal(3000, slides.Sum(slide => slide.InnerText.Count(letter => letter == '长')));
    }

    [Fact]
    public async Task A_long_paragraph_about_a_chart_gets_a_slide_before_it()
    {
        var section = new ChartSection(
            "图",
            GivenBriefing.Over(ChartForm.OverTime, 1, 2),
            Sentence.Written(new string('长', 600))
        );
        using var deck = await (
            GivenBriefing.Of(section) with
            {
                Template = BriefingTemplate.OnePage,
            }
        ).SlidesAsync();
        var slides = Slides(deck);

        Assert.Empty(slides[0].Descendants<GraphicFrame>());
        Assert.Single(slides[^1].Descendants<GraphicFrame>());
        Assert.DoesNotContain("长长", slides[^1].InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_stands_outside_its_slide_and_every_shape_has_an_id_of_its_own()
    {
        using var deck = await GivenBriefing.Full.SlidesAsync();

        Assert.All(
            Slides(deck),
            slide =>
            {
                Assert.All(
                    slide.Descendants<A.Offset>().Zip(slide.Descendants<A.Extents>()),
                    pair =>
                    {
                        Assert.InRange(pair.First.X!.Value + pair.Second.Cx!.Value, 0, SlideWidth);
                        Assert.InRange(pair.First.Y!.Value + pair.Second.Cy!.Value, 0, SlideHeight);
                    }
                );
                var ids = slide
                    .Descendants<NonVisualDrawingProperties>()
                    .Select(shape => shape.Id!.Value)
                    .ToList();
                Assert.Equal(ids.Distinct(), ids);
            }
        );
    }

    private static List<Slide> Slides(PresentationDocument deck) =>
        [
            .. deck.PresentationPart!.Presentation.SlideIdList!.Elements<SlideId>()
                .Select(id =>
                    ((SlidePart)deck.PresentationPart.GetPartById(id.RelationshipId!)).Slide
                ),
        ];

    private static string Title(Slide slide) =>
        slide
            .Descendants<Shape>()
            .First(shape => shape.Descendants<PlaceholderShape>().Any())
            .TextBody!.InnerText;
}
