using NetTopologySuite.Geometries;

namespace Dashboard.Documents.Maps;

/// <summary>An area of a file.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Names">What it may be known by: codes first, then names.</param>
/// <param name="Area">Where it lies, in degrees; null where the file gives no polygon.</param>
public sealed record BroughtArea(int Number, IReadOnlyList<string> Names, Geometry? Area)
{
    /// <summary>What it is called in a sentence: its last name, or its place in the file.</summary>
    public string Name => Names.Count > 0 ? Names[^1] : $"#{Number}";
}
