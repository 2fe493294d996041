using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Dashboard.Documents.Export.Slides;

/// <summary>The one master and its one layout: a title and a slide number, the rest is each slide's own.</summary>
internal static class SlideMaster
{
    public static SlideLayoutPart AddTo(PresentationPart presentation, string id)
    {
        var master = presentation.AddNewPart<SlideMasterPart>(id);
        var layout = master.AddNewPart<SlideLayoutPart>("rId1");
        SlideTheme.AddTo(master, "rId2");
        layout.SlideLayout = new P.SlideLayout(
            new P.CommonSlideData(Tree()) { Name = "Title Only" },
            new P.ColorMapOverride(new A.MasterColorMapping())
        )
        {
            Type = P.SlideLayoutValues.TitleOnly,
            Preserve = true,
        };
        layout.AddPart(master);
        master.SlideMaster = new P.SlideMaster(
            new P.CommonSlideData(
                new P.Background(
                    new P.BackgroundStyleReference(
                        new A.SchemeColor { Val = A.SchemeColorValues.Background1 }
                    )
                    {
                        Index = 1001,
                    }
                ),
                Tree()
            ),
            new P.ColorMap
            {
                Background1 = A.ColorSchemeIndexValues.Light1,
                Text1 = A.ColorSchemeIndexValues.Dark1,
                Background2 = A.ColorSchemeIndexValues.Light2,
                Text2 = A.ColorSchemeIndexValues.Dark2,
                Accent1 = A.ColorSchemeIndexValues.Accent1,
                Accent2 = A.ColorSchemeIndexValues.Accent2,
                Accent3 = A.ColorSchemeIndexValues.Accent3,
                Accent4 = A.ColorSchemeIndexValues.Accent4,
                Accent5 = A.ColorSchemeIndexValues.Accent5,
                Accent6 = A.ColorSchemeIndexValues.Accent6,
                Hyperlink = A.ColorSchemeIndexValues.Hyperlink,
                FollowedHyperlink = A.ColorSchemeIndexValues.FollowedHyperlink,
            },
            new P.SlideLayoutIdList(
                new P.SlideLayoutId { Id = 2_147_483_649, RelationshipId = "rId1" }
            ),
            new P.TextStyles(
                new P.TitleStyle(Level(2800)),
                new P.BodyStyle(Level(1800)),
                new P.OtherStyle(Level(1800))
            )
        );
        return layout;
    }

    private static P.ShapeTree Tree()
    {
        var tree = SlideDeck.EmptyTree();
        var title = SlideShapes.Title(
            "",
            SlideArea.Title,
            new SlideWords(28, Bold: true),
            P.PlaceholderValues.Title
        );
        var number = SlideNumber();
        title.NonVisualShapeProperties!.NonVisualDrawingProperties!.Id = 2;
        number.NonVisualShapeProperties!.NonVisualDrawingProperties!.Id = 3;
        tree.Append(title, number);
        return tree;
    }

    /// <summary>The number of the slide, at its lower right.</summary>
    public static P.Shape SlideNumber()
    {
        var shape = SlideShapes.Box(
            SlideArea.Number,
            [
                new A.Paragraph(
                    new A.ParagraphProperties { Alignment = A.TextAlignmentTypeValues.Right },
                    new A.Field(
                        new A.RunProperties(new A.LatinFont { Typeface = "+mn-lt" })
                        {
                            Language = "zh-CN",
                            FontSize = 1000,
                        },
                        new A.Text("‹#›")
                    )
                    {
                        Id = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}",
                        Type = "slidenum",
                    }
                ),
            ]
        );
        shape.NonVisualShapeProperties!.ApplicationNonVisualDrawingProperties!.Append(
            new P.PlaceholderShape
            {
                Type = P.PlaceholderValues.SlideNumber,
                Size = P.PlaceholderSizeValues.Quarter,
                Index = 12,
            }
        );
        return shape;
    }

    private static A.Level1ParagraphProperties Level(int size) =>
        new(
            new A.DefaultRunProperties(
                new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Text1 }),
                new A.LatinFont { Typeface = "+mn-lt" },
                new A.EastAsianFont { Typeface = "+mn-ea" },
                new A.ComplexScriptFont { Typeface = "+mn-cs" }
            )
            {
                FontSize = size,
            }
        );
}
