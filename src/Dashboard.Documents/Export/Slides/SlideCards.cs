using Dashboard.Documents.Briefings;
using Dashboard.Documents.Sentences;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Dashboard.Documents.Export.Slides;

/// <summary>Key numbers as tiles, eight to a slide.</summary>
internal static class SlideCards
{
    public const int PerSlide = 8;
    private const int Columns = 4;
    private const int Gap = 180_000;

    public static IEnumerable<P.Shape> Of(
        IReadOnlyList<BriefingCard> cards,
        SlideArea area,
        Language language
    )
    {
        var columns = Math.Min(Columns, cards.Count);
        var width = (area.Width - ((columns - 1) * Gap)) / columns;
        var height = (area.Height - Gap) / (PerSlide / Columns);
        return cards.Select(
            (card, index) =>
                Tile(
                    card,
                    new(
                        area.X + (index % columns * (width + Gap)),
                        area.Y + (index / columns * (height + Gap)),
                        width,
                        height
                    ),
                    language
                )
        );
    }

    private static P.Shape Tile(BriefingCard card, SlideArea area, Language language)
    {
        var inner = area with { Width = area.Width - 216_000 };
        var value = QuantityText.Of(card.Standing.Quantity, language).ToString();
        var foot = new List<string> { card.Standing.Period.ToLabel(language) };
        if (ComparisonText.Of(card.Standing, card.Comparison, language) is { } change)
        {
            foot.Add(change);
        }

        if (MarkText.Short(card.Standing.Marks, language) is { Length: > 0 } marks)
        {
            foot.Add(marks);
        }

        return SlideShapes.Box(
            area,
            [
                Line(card.Label, inner.Top(area.Height / 3), new(16), 16, 14, 12, 10),
                Line(
                    value,
                    inner.Top(area.Height / 4),
                    new(32, Bold: true, A.SchemeColorValues.Accent1),
                    32,
                    26,
                    20,
                    16,
                    12
                ),
                .. foot.Select(text =>
                    Line(
                        text,
                        inner.Top(area.Height / 8),
                        new(12, Colour: A.SchemeColorValues.Text2),
                        12,
                        10,
                        9
                    )
                ),
            ],
            A.TextAnchoringTypeValues.Center,
            isCard: true
        );
    }

    private static A.Paragraph Line(
        string text,
        SlideArea area,
        SlideWords words,
        params IReadOnlyList<int> sizes
    )
    {
        var (shown, size) = SlideFit.Within(text, area, sizes);
        return SlideShapes.Paragraph(shown, words with { Size = size });
    }
}
