using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Dashboard.Documents.Export.Slides;

/// <summary>How a piece of text on a slide looks.</summary>
/// <param name="Size">In points.</param>
/// <param name="Bold">Whether it stands out.</param>
/// <param name="Colour">A colour of the theme.</param>
/// <param name="Side">Where it is aligned.</param>
internal sealed record SlideWords(
    int Size,
    bool Bold = false,
    A.SchemeColorValues Colour = A.SchemeColorValues.Text1,
    A.TextAlignmentTypeValues Side = A.TextAlignmentTypeValues.Left
);

/// <summary>The shapes that hold text. Ids are given when a slide is put together.</summary>
internal static class SlideShapes
{
    /// <summary>The slide's title: a placeholder, so that outline and screen readers know it.</summary>
    public static P.Shape Title(
        string text,
        SlideArea area,
        SlideWords words,
        P.PlaceholderValues type
    ) =>
        Shape(
            "Title",
            area,
            [Paragraph(text, words)],
            new P.ApplicationNonVisualDrawingProperties(new P.PlaceholderShape { Type = type }),
            A.TextAnchoringTypeValues.Bottom
        );

    public static P.Shape Box(
        SlideArea area,
        IEnumerable<A.Paragraph> paragraphs,
        A.TextAnchoringTypeValues anchor = A.TextAnchoringTypeValues.Top,
        bool isCard = false
    ) =>
        Shape(
            "Text",
            area,
            paragraphs,
            new P.ApplicationNonVisualDrawingProperties(),
            anchor,
            isCard
        );

    /// <summary>A thin line in the accent colour.</summary>
    public static P.Shape Rule(SlideArea area, string? colour = null)
    {
        var shape = Box(area, [new A.Paragraph()]);
        A.SolidFill fill = colour is null
            ? new(new A.SchemeColor { Val = A.SchemeColorValues.Accent1 })
            : new(new A.RgbColorModelHex { Val = colour });
        shape.ShapeProperties!.Append(fill);
        return shape;
    }

    public static A.Paragraph Paragraph(string text, SlideWords words) =>
        new(
            new A.ParagraphProperties { Alignment = words.Side },
            new A.Run(
                new A.RunProperties(new A.SolidFill(new A.SchemeColor { Val = words.Colour }))
                {
                    Language = "zh-CN",
                    FontSize = words.Size * 100,
                    Bold = words.Bold,
                },
                new A.Text(PlainText.Of(text.ReplaceLineEndings(" ")))
            )
        );

    private static P.Shape Shape(
        string name,
        SlideArea area,
        IEnumerable<A.Paragraph> paragraphs,
        P.ApplicationNonVisualDrawingProperties properties,
        A.TextAnchoringTypeValues anchor,
        bool isCard = false
    )
    {
        var look = new P.ShapeProperties(
            area.ToTransform(),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }
        );
        if (isCard)
        {
            look.Append(
                new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Background2 })
            );
        }

        return new P.Shape(
            new P.NonVisualShapeProperties(
                new P.NonVisualDrawingProperties { Id = 0, Name = name },
                new P.NonVisualShapeDrawingProperties(),
                properties
            ),
            look,
            new P.TextBody([
                new A.BodyProperties
                {
                    Wrap = A.TextWrappingValues.Square,
                    Anchor = anchor,
                    LeftInset = isCard ? 144_000 : 0,
                    RightInset = isCard ? 72_000 : 0,
                    TopInset = isCard ? 72_000 : 0,
                    BottomInset = isCard ? 72_000 : 0,
                },
                new A.ListStyle(),
                .. paragraphs,
            ])
        );
    }
}
