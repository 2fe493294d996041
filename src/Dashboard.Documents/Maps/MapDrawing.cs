using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;

namespace Dashboard.Documents.Maps;

/// <summary>
/// Draws matched areas small: one map for each district, of those directly below it. Degrees become a flat map by
/// shortening longitudes by the cosine of the mean latitude (equirectangular): over a province the error of shape is
/// about three percent, north stays up, and no table of projections is needed. Borders are simplified to half a thousandth of the map, which
/// no screen shows, so that neighbours drawn apart still meet.
/// </summary>
public static class MapDrawing
{
    /// <summary>The longer side of a map, in its units.</summary>
    public const int Side = 1000;

    /// <summary>How long all paths of a map may be together: a page of it stays small, whatever was brought.</summary>
    public const int LongestPaths = 120_000;

    private const double FirstTolerance = 0.5;
    private const double LastTolerance = 64;

    /// <summary>The maps, by the district that each shows.</summary>
    public static IReadOnlyList<DistrictMap> Draw(
        IEnumerable<MatchedArea> areas,
        CancellationToken cancellation
    ) =>
        [
            .. areas
                .GroupBy(area => area.District.Parent!, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => DrawOne(group.Key, [.. group], cancellation)),
        ];

    private static DistrictMap DrawOne(
        string within,
        IReadOnlyList<MatchedArea> areas,
        CancellationToken cancellation
    )
    {
        var box = new Envelope();
        foreach (var area in areas)
        {
            box.ExpandToInclude(area.Area.EnvelopeInternal);
        }

        var shortened = Math.Cos(double.DegreesToRadians(box.Centre.Y));
        var (width, height) = (box.Width * shortened, box.Height);
        var scale = Side / Math.Max(width, height);
        var flat = areas.Select(area => (area.District.Code, Area: area.Area.Copy())).ToList();
        foreach (var (_, area) in flat)
        {
            area.Apply(new Flattened(box, shortened * scale, scale));
            area.GeometryChanged();
        }

        for (var tolerance = FirstTolerance; ; tolerance *= 2)
        {
            cancellation.ThrowIfCancellationRequested();
            List<DistrictShape> shapes =
            [
                .. flat.Select(area =>
                    Shape(area.Code, Simplified(area.Area, tolerance), tolerance * tolerance)
                ),
            ];
            if (
                tolerance >= LastTolerance
                || shapes.Sum(shape => shape.Path.Length) <= LongestPaths
            )
            {
                return new(within, Whole(width * scale), Whole(height * scale), shapes);
            }
        }
    }

    // Its name stands in the middle, or where the middle lies outside (a bent area, one of islands) somewhere inside.
    private static DistrictShape Shape(string code, Geometry area, double smallest)
    {
        var middle = area.Centroid;
        var inside = area.Contains(middle) ? middle : area.InteriorPoint;
        return new(
            code,
            SvgPath.Write(area, smallest),
            (int)Math.Round(inside.X),
            (int)Math.Round(inside.Y)
        );
    }

    private static Geometry Simplified(Geometry area, double tolerance) =>
        TopologyPreservingSimplifier.Simplify(area, tolerance);

    private static int Whole(double length) => Math.Max(1, (int)Math.Ceiling(length));

    /// <summary>Degrees into units of the map, north up.</summary>
    private sealed class Flattened(Envelope box, double across, double down)
        : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq, int i)
        {
            seq.SetX(i, (seq.GetX(i) - box.MinX) * across);
            seq.SetY(i, (box.MaxY - seq.GetY(i)) * down);
        }
    }
}
