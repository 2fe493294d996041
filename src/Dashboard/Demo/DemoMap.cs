using System.Text.Json;
using Dashboard.Documents.Maps;

namespace Dashboard.Demo;

/// <summary>An invented map of the invented city: a sheet of crooked fields in the middle of the ocean, as a file that an administrator would bring.</summary>
internal static class DemoMap
{
    /// <summary>Stands where a real map has its 审图号.</summary>
    public const string Approval = "示例（虚构，不是真实地图）";

    private const int Columns = 4;
    private const int Rows = 2;
    private const double West = -140;
    private const double South = 30;
    private const double CellSide = 0.6;

    /// <summary>The maps of the city and of its districts, read from the file as any other would be.</summary>
    public static IReadOnlyList<DistrictMap> Draw(
        IReadOnlyList<DemoPlace> places,
        CancellationToken cancellation
    )
    {
        var areas = GeoJsonFile.Read(GeoJson(places), cancellation);
        var tree = new DistrictTree(places.Select(place => place.District));
        return MapDrawing.Draw(MatchedAreas.Match(areas, tree, cancellation).Matched, cancellation);
    }

    /// <summary>The file.</summary>
    public static byte[] GeoJson(IReadOnlyList<DemoPlace> places)
    {
        var features = new List<object>();
        var counties = Below(places, DemoPlaces.City);
        for (var at = 0; at < counties.Count; at++)
        {
            var (column, row) = (at % Columns, at / Columns);
            features.Add(Feature(counties[at], column, row, 1, 0, 0));
            var towns = Below(places, counties[at].Code);
            var across = (int)Math.Ceiling(Math.Sqrt(towns.Count));
            for (var town = 0; town < towns.Count; town++)
            {
                features.Add(
                    Feature(towns[town], column, row, 1.0 / across, town % across, town / across)
                );
            }
        }

        return JsonSerializer.SerializeToUtf8Bytes(new { type = "FeatureCollection", features });
    }

    private static List<District> Below(IReadOnlyList<DemoPlace> places, string code) =>
        [.. places.Select(place => place.District).Where(district => district.Parent == code)];

    private static object Feature(
        District district,
        int column,
        int row,
        double side,
        int right,
        int down
    )
    {
        var (x, y) = (column + (right * side), Rows - row - (down * side));
        (double, double)[] ring =
        [
            (x, y),
            (x, y - side),
            (x + side, y - side),
            (x + side, y),
            (x, y),
        ];
        return new
        {
            type = "Feature",
            properties = new { code = district.Code, name = district.Name },
            geometry = new
            {
                type = "Polygon",
                coordinates = new[] { ring.Select(point => Place(point.Item1, point.Item2)) },
            },
        };
    }

    // Crooked alike for all who share a corner.
    private static double[] Place(double x, double y) =>
        [
            Math.Round(West + (CellSide * (x + (0.12 * Math.Sin((3 * y) + x)))), 6),
            Math.Round(South + (CellSide * (y + (0.1 * Math.Cos((2.5 * x) - y)))), 6),
        ];
}
