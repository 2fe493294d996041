using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Dashboard.Documents.Export.Slides;

/// <summary>A presentation in the making, slide after slide.</summary>
internal sealed class SlideDeck : IDisposable
{
    private const uint FirstSlideId = 256;

    private readonly PresentationDocument _document;
    private readonly PresentationPart _presentation;
    private readonly SlideLayoutPart _layout;
    private uint _slides;

    public SlideDeck(Stream stream, string title, string creator)
    {
        _document = PresentationDocument.Create(stream, PresentationDocumentType.Presentation);
        _document.PackageProperties.Title = PlainText.Of(title);
        _document.PackageProperties.Creator = PlainText.Of(creator);
        _presentation = _document.AddPresentationPart();
        _presentation.Presentation = new P.Presentation(
            new P.SlideMasterIdList(
                new P.SlideMasterId { Id = 2_147_483_648, RelationshipId = "rId1" }
            ),
            new P.SlideIdList(),
            new P.SlideSize { Cx = SlideArea.SlideWidth, Cy = SlideArea.SlideHeight },
            new P.NotesSize { Cx = SlideArea.SlideHeight, Cy = SlideArea.SlideWidth }
        );
        _layout = SlideMaster.AddTo(_presentation, "rId1");
        SlideTheme.AddTo(_presentation, "rId2");
    }

    /// <summary>Adds a slide and returns its part, for charts to be put into.</summary>
    public SlidePart Add()
    {
        _slides++;
        var slide = _presentation.AddNewPart<SlidePart>(
            FormattableString.Invariant($"slide{_slides}")
        );
        slide.AddPart(_layout);
        slide.Slide = new P.Slide(
            new P.CommonSlideData(EmptyTree()),
            new P.ColorMapOverride(new A.MasterColorMapping())
        );
        _presentation.Presentation.SlideIdList!.Append(
            new P.SlideId
            {
                Id = FirstSlideId + _slides,
                RelationshipId = _presentation.GetIdOfPart(slide),
            }
        );
        return slide;
    }

    /// <summary>Puts shapes on a slide, each with an id of its own.</summary>
    public static void Put(SlidePart slide, params IEnumerable<OpenXmlElement> shapes)
    {
        var tree = slide.Slide.CommonSlideData!.ShapeTree!;
        foreach (var shape in shapes)
        {
            tree.Append(shape);
            var properties = shape.Descendants<P.NonVisualDrawingProperties>().First();
            properties.Id = (uint)tree.ChildElements.Count;
        }
    }

    public void Dispose() => _document.Dispose();

    internal static P.ShapeTree EmptyTree() =>
        new(
            new P.NonVisualGroupShapeProperties(
                new P.NonVisualDrawingProperties { Id = 1, Name = "" },
                new P.NonVisualGroupShapeDrawingProperties(),
                new P.ApplicationNonVisualDrawingProperties()
            ),
            new P.GroupShapeProperties(
                new A.TransformGroup(
                    new A.Offset { X = 0, Y = 0 },
                    new A.Extents { Cx = 0, Cy = 0 },
                    new A.ChildOffset { X = 0, Y = 0 },
                    new A.ChildExtents { Cx = 0, Cy = 0 }
                )
            )
        );
}
