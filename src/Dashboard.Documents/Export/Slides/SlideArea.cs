using A = DocumentFormat.OpenXml.Drawing;

namespace Dashboard.Documents.Export.Slides;

/// <summary>A rectangle on a slide, in English metric units (12,700 to the point).</summary>
internal sealed record SlideArea(long X, long Y, long Width, long Height)
{
    /// <summary>16:9, 13.33 by 7.5 inches.</summary>
    public const int SlideWidth = 12_192_000;
    public const int SlideHeight = 6_858_000;
    public const int Point = 12_700;
    private const int Margin = 548_640;

    public static SlideArea Title => new(Margin, 330_000, SlideWidth - (2 * Margin), 780_000);

    public static SlideArea Content => new(Margin, 1_300_000, SlideWidth - (2 * Margin), 4_560_000);

    public static SlideArea Sources => new(Margin, 5_930_000, 10_200_000, 700_000);

    public static SlideArea Number => new(10_900_000, 6_330_000, 743_360, 300_000);

    public double WidthInPoints => (double)Width / Point;

    public double HeightInPoints => (double)Height / Point;

    /// <summary>The upper part, of this height.</summary>
    public SlideArea Top(long height) => this with { Height = height };

    /// <summary>What is left below the upper part of this height.</summary>
    public SlideArea Below(long height) => this with { Y = Y + height, Height = Height - height };

    public A.Transform2D ToTransform() =>
        new(new A.Offset { X = X, Y = Y }, new A.Extents { Cx = Width, Cy = Height });
}
