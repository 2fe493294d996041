using System.Globalization;
using Dashboard.Documents.Briefings;
using Dashboard.Documents.Sources;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Dashboard.Documents.Export.Slides;

/// <summary>A briefing as slides, 16:9: a title, a slide or more for each section, and the sources at the end.</summary>
internal static class SlideBriefing
{
    public static void Write(
        Briefing briefing,
        Catalogue catalogue,
        Stream stream,
        Action<int> done,
        CancellationToken cancellation
    )
    {
        using var deck = new SlideDeck(stream, briefing.Title, briefing.Unit);
        var figures = new BriefingFigures(briefing, catalogue);
        var sections = new SlideSections(deck, briefing, catalogue, figures);
        var isPage = briefing.Template == BriefingTemplate.OnePage;
        if (!isPage || briefing.Sections.Count == 0)
        {
            AddTitle(deck, briefing);
        }

        for (var index = 0; index < briefing.Sections.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            sections.Add(briefing.Sections[index]);
            done(index + 1);
        }

        if (!isPage)
        {
            AddLast(sections, new LastPage(briefing, catalogue, figures));
        }
    }

    private static void AddTitle(SlideDeck deck, Briefing briefing)
    {
        var area = new SlideArea(1_100_000, 1_900_000, 9_992_000, 1_600_000);
        var (text, size) = SlideFit.Within(briefing.Title, area, 44, 36, 28, 20, 14);
        var below = area with { Y = area.Y + area.Height + 300_000, Height = 1_100_000 };
        var (unit, unitSize) = SlideFit.Within(briefing.Unit, below.Top(600_000), 22, 16, 12);
        SlideDeck.Put(
            deck.Add(),
            [
                SlideShapes.Title(
                    text,
                    area,
                    new(size, Bold: true),
                    P.PlaceholderValues.CenteredTitle
                ),
                SlideShapes.Rule(
                    new(area.X, area.Y + area.Height + 120_000, area.Width, 36_000),
                    briefing.RedHead ? "FF0000" : null
                ),
                SlideShapes.Box(
                    below,
                    [
                        SlideShapes.Paragraph(
                            unit,
                            new(unitSize, Colour: A.SchemeColorValues.Text2)
                        ),
                        SlideShapes.Paragraph(
                            SourceText.Day(briefing.Date, briefing.Language),
                            new(18, Colour: A.SchemeColorValues.Text2)
                        ),
                    ]
                ),
            ]
        );
    }

    private static void AddLast(SlideSections sections, LastPage page)
    {
        if (page.Figures.Rows.Count == 0)
        {
            sections.AddText(page.Title, page.NoFigures);
        }
        else
        {
            sections.AddTable(page.Title, page.Figures, section: null);
        }

        var sources = page.Sources.Select(
            (source, index) =>
                string.Create(CultureInfo.InvariantCulture, $"[{index + 1}] {source}")
        );
        sections.AddText(
            page.Title,
            string.Join('\n', [page.SourcesHeading, .. sources, page.UnsureHeading, .. page.Unsure])
        );
    }
}
