using Dashboard.Documents.Briefings;
using Dashboard.Documents.Sources;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Dashboard.Documents.Export.Slides;

/// <summary>The sections of a briefing as slides: heading, content, and the numbered sources at the foot.</summary>
internal sealed class SlideSections(
    SlideDeck deck,
    Briefing briefing,
    Catalogue catalogue,
    BriefingFigures figures
)
{
    private const int TextSize = 18;
    private const int MostLinesBesideChart = 5;

    public void Add(BriefingSection section)
    {
        switch (section)
        {
            case ChartSection chart:
                AddChart(chart);
                break;
            case CardsSection { Cards.Count: > 0 } cards:
                foreach (var eight in cards.Cards.Chunk(SlideCards.PerSlide))
                {
                    Put(
                        cards with
                        {
                            Cards = eight,
                        },
                        SlideCards.Of(eight, SlideArea.Content, briefing.Language)
                    );
                }

                break;
            case TableSection { Rows.Count: > 0, Columns.Count: > 0 } table:
                AddTable(table.Heading, TextTable.Of(table), section);
                break;
            case RemarkSection remark:
                AddText(remark.Heading, remark.Text);
                break;
            default:
                AddText(section.Heading, NoData.Text(section, briefing.Language));
                break;
        }
    }

    /// <summary>Text under a heading, over as many slides as it needs.</summary>
    public void AddText(string heading, string text)
    {
        foreach (var lines in SlideFit.Slides(text, TextSize, SlideArea.Content))
        {
            var slide = deck.Add();
            SlideDeck.Put(
                slide,
                [
                    .. Head(heading),
                    SlideShapes.Box(
                        SlideArea.Content,
                        lines.Select(line => SlideShapes.Paragraph(line, new(TextSize)))
                    ),
                    SlideMaster.SlideNumber(),
                ]
            );
        }
    }

    /// <summary>A table under a heading, over as many slides as it needs.</summary>
    public void AddTable(string heading, TextTable table, BriefingSection? section)
    {
        foreach (var frame in SlideTable.Of(table, SlideArea.Content))
        {
            Put(section ?? new RemarkSection(heading, ""), [frame]);
        }
    }

    private void AddChart(ChartSection section)
    {
        var text = section.Text?.Text ?? "";
        if (!section.Chart.Points.Any())
        {
            AddText(section.Heading, text + "\n" + NoData.Text(section, briefing.Language));
            return;
        }

        var area = SlideArea.Content;
        var lines = SlideFit.Lines(text, TextSize, area.WidthInPoints);
        if (lines > MostLinesBesideChart)
        {
            AddText(section.Heading, text);
            text = "";
        }

        var height =
            text.Length == 0
                ? 0
                : (long)((lines + 0.5) * TextSize * SlideFit.LineHeight * SlideArea.Point);
        var slide = deck.Add();
        SlideDeck.Put(
            slide,
            [
                .. Head(section.Heading.Length > 0 ? section.Heading : section.Chart.Title),
                .. text.Length == 0
                    ? Array.Empty<OpenXmlElement>()
                    :
                    [
                        SlideShapes.Box(
                            area.Top(height),
                            text.ReplaceLineEndings("\n")
                                .Split('\n')
                                .Select(line => SlideShapes.Paragraph(line, new(TextSize)))
                        ),
                    ],
                SlideChart.AddTo(
                    slide,
                    section.Chart,
                    area.Below(height),
                    catalogue,
                    briefing.Language
                ),
                .. Foot(section),
            ]
        );
    }

    private void Put(BriefingSection section, IEnumerable<OpenXmlElement> shapes)
    {
        var slide = deck.Add();
        SlideDeck.Put(slide, [.. Head(section.Heading), .. shapes, .. Foot(section)]);
    }

    private static IEnumerable<OpenXmlElement> Head(string heading)
    {
        var (text, size) = SlideFit.Within(heading, SlideArea.Title, 28, 22, 18, 14, 12);
        yield return SlideShapes.Title(
            text,
            SlideArea.Title,
            new(size, Bold: true),
            P.PlaceholderValues.Title
        );
        yield return SlideShapes.Rule(
            new(SlideArea.Title.X, 1_160_000, SlideArea.Title.Width, 18_000)
        );
    }

    private IEnumerable<OpenXmlElement> Foot(BriefingSection section)
    {
        var rests = FigureUse.Of(section).SelectMany(use => use.Standing.Figures).ToList();
        var note = section is ChartSection { Chart.Note: { Length: > 0 } said } ? said : "";
        var lines = rests
            .GroupBy(figure => figures.NumbersOf([figure]) is [var number, ..] ? number : 0)
            .Where(report => report.Key > 0)
            .OrderBy(report => report.Key)
            .Select(report =>
                $"[{report.Key}] {SourceText.Of(report, catalogue, briefing.Language)}"
            )
            .ToList();
        if (note.Length > 0)
        {
            lines.Insert(0, DocumentWords.In(briefing.Language, "注：") + note);
        }

        if (lines.Count > 0)
        {
            var (text, size) = SlideFit.Within(
                string.Join(DocumentWords.In(briefing.Language, "；"), lines),
                SlideArea.Sources,
                10,
                9,
                8
            );
            yield return SlideShapes.Box(
                SlideArea.Sources,
                [
                    SlideShapes.Paragraph(
                        DocumentWords.In(briefing.Language, "来源：") + text,
                        new(size, Colour: A.SchemeColorValues.Text2)
                    ),
                ]
            );
        }

        yield return SlideMaster.SlideNumber();
    }
}
