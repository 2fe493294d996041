using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;

namespace Dashboard.Documents.Maps;

/// <summary>Writes an area as the data of an SVG path, with one decimal and each point as a step from the one before.</summary>
internal static class SvgPath
{
    private const int PerUnit = 10;

    /// <summary>The path of an area; islands and holes smaller than <paramref name="smallest"/> are left out, but never the largest island.</summary>
    public static string Write(Geometry area, double smallest)
    {
        var text = new StringBuilder();
        var polygons = Polygons(area).OrderByDescending(polygon => polygon.Area).ToList();
        for (var at = 0; at < polygons.Count; at++)
        {
            if (at > 0 && polygons[at].Area < smallest)
            {
                break;
            }

            AddRing(text, polygons[at].ExteriorRing);
            foreach (var hole in polygons[at].InteriorRings)
            {
                if (NetTopologySuite.Algorithm.Area.OfRing(hole.CoordinateSequence) >= smallest)
                {
                    AddRing(text, hole);
                }
            }
        }

        return text.ToString();
    }

    private static IEnumerable<Polygon> Polygons(Geometry area) =>
        Enumerable.Range(0, area.NumGeometries).Select(area.GetGeometryN).OfType<Polygon>();

    private static void AddRing(StringBuilder text, LineString ring)
    {
        var (x, y) = Tenths(ring.GetCoordinateN(0));
        text.Append('M');
        AddPoint(text, x, y);
        text.Append('l');
        for (var at = 1; at < ring.NumPoints - 1; at++)
        {
            var (nextX, nextY) = Tenths(ring.GetCoordinateN(at));
            if ((nextX, nextY) != (x, y))
            {
                AddPoint(text, nextX - x, nextY - y);
                text.Append(' ');
                (x, y) = (nextX, nextY);
            }
        }

        text.Length -= text[^1] is ' ' or 'l' ? 1 : 0;
        text.Append('z');
    }

    private static (int X, int Y) Tenths(Coordinate point) =>
        ((int)Math.Round(point.X * PerUnit), (int)Math.Round(point.Y * PerUnit));

    private static void AddPoint(StringBuilder text, int x, int y) =>
        text.Append(CultureInfo.InvariantCulture, $"{x / (double)PerUnit} {y / (double)PerUnit}");
}
