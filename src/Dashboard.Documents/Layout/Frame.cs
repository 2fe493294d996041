using System.Runtime.InteropServices;

namespace Dashboard.Documents.Layout;

/// <summary>A rectangle, in the units in which a drawing's words are 13 high.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Frame(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public bool Overlaps(Frame other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(Frame other) =>
        Left <= other.Left && other.Right <= Right && Top <= other.Top && other.Bottom <= Bottom;
}
