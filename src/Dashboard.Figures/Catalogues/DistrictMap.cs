namespace Dashboard.Figures.Catalogues;

/// <summary>The area of a district as it is drawn.</summary>
/// <param name="District">The district's code.</param>
/// <param name="Path">The path in the units of its map, as SVG writes one.</param>
/// <param name="NameX">Where the middle of its name stands, from the left.</param>
/// <param name="NameY">The same, from the top.</param>
public sealed record DistrictShape(string District, string Path, int NameX, int NameY);

/// <summary>The districts directly below one district, drawn beside each other.</summary>
/// <param name="Within">The code of the district they lie in.</param>
/// <param name="Width">How wide the drawing is.</param>
/// <param name="Height">How high the drawing is.</param>
/// <param name="Shapes">The areas.</param>
public sealed record DistrictMap(
    string Within,
    int Width,
    int Height,
    IReadOnlyList<DistrictShape> Shapes
);
