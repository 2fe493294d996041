using System.Text.Json;
using Dashboard.Documents.Import;
using NetTopologySuite.Geometries;

namespace Dashboard.Documents.Maps;

/// <summary>
/// Reads the areas of a GeoJSON file (RFC 7946: a FeatureCollection in degrees of longitude and latitude). Everything is
/// measured before it is built; what is wrong is said in one sentence.
/// </summary>
public static class GeoJsonFile
{
    /// <summary>How large a file may be.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>How many points its areas may have together.</summary>
    public const int MostVertices = 500_000;

    /// <summary>How many areas it may have.</summary>
    public const int MostAreas = 5_000;

    private const int LongestName = 100;
    private const int FewestInRing = 4;

    // What areas are called in the files of statistics offices and of open data, the surest first.
    private static readonly string[] NameProperties = ["code", "adcode", "name", "NAME"];
    private static readonly GeometryFactory Factory = GeometryFactory.Default;

    /// <summary>The areas, in the order of the file.</summary>
    /// <exception cref="SheetRefusedException">Why it is not taken, in one sentence.</exception>
    public static IReadOnlyList<BroughtArea> Read(
        ReadOnlyMemory<byte> file,
        CancellationToken cancellation
    )
    {
        if (file.Length > MostBytes)
        {
            throw TooLarge();
        }

        using var json = MeasuredJson.Parse(file, cancellation);
        try
        {
            return ReadAll(json.RootElement, cancellation);
        }
        catch (InvalidOperationException)
        {
            // Half a character (\ud800), which JSON can spell and no text can hold.
            throw new SheetRefusedException("文件里有读不懂的文字");
        }
    }

    private static List<BroughtArea> ReadAll(JsonElement root, CancellationToken cancellation)
    {
        if (
            TypeName(root) != "FeatureCollection"
            || !root.TryGetProperty("features", out var features)
            || features.ValueKind != JsonValueKind.Array
        )
        {
            throw new SheetRefusedException("文件不是GeoJSON的FeatureCollection");
        }

        if (features.GetArrayLength() > MostAreas)
        {
            throw new SheetRefusedException("文件里超过{0}个区域，请分成几份", $"{MostAreas}");
        }

        var left = MostVertices;
        var areas = new List<BroughtArea>();
        foreach (var feature in features.EnumerateArray())
        {
            cancellation.ThrowIfCancellationRequested();
            areas.Add(ReadArea(feature, areas.Count + 1, ref left));
        }

        return areas.Exists(area => area.Area is not null)
            ? areas
            : throw new SheetRefusedException("文件里没有面（Polygon或MultiPolygon）");
    }

    /// <summary>The refusal of a file that is too large.</summary>
    public static SheetRefusedException TooLarge() =>
        new("文件超过{0}MB，请简化或分成几份", $"{MostBytes / 1024 / 1024}");

    internal static SheetRefusedException TooManyVertices() =>
        new("文件里超过{0}个点，请先简化", $"{MostVertices}");

    private static BroughtArea ReadArea(JsonElement feature, int number, ref int left) =>
        new(
            number,
            Names(feature),
            feature.ValueKind == JsonValueKind.Object
            && feature.TryGetProperty("geometry", out var geometry)
                ? ReadGeometry(geometry, number, ref left)
                : null
        );

    private static List<string> Names(JsonElement feature)
    {
        var names = new List<string>();
        if (
            feature.ValueKind != JsonValueKind.Object
            || !feature.TryGetProperty("properties", out var properties)
            || properties.ValueKind != JsonValueKind.Object
        )
        {
            return names;
        }

        foreach (var name in NameProperties)
        {
            if (
                properties.TryGetProperty(name, out var value)
                && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
                && value.ToString().Trim() is { Length: > 0 and <= LongestName } said
            )
            {
                names.Add(said);
            }
        }

        return names;
    }

    private static Geometry? ReadGeometry(JsonElement geometry, int number, ref int left)
    {
        if (
            TypeName(geometry) is not ("Polygon" or "MultiPolygon")
            || !geometry.TryGetProperty("coordinates", out var coordinates)
        )
        {
            return null;
        }

        if (TypeName(geometry) == "Polygon")
        {
            return ReadPolygon(coordinates, number, ref left);
        }

        var polygons = new List<Polygon>();
        foreach (var polygon in Items(coordinates, number))
        {
            polygons.Add(ReadPolygon(polygon, number, ref left));
        }

        return polygons.Count > 0
            ? Factory.CreateMultiPolygon([.. polygons])
            : throw Unreadable(number);
    }

    private static Polygon ReadPolygon(JsonElement coordinates, int number, ref int left)
    {
        var rings = new List<LinearRing>();
        foreach (var ring in Items(coordinates, number))
        {
            rings.Add(ReadRing(ring, number, ref left));
        }

        return rings.Count > 0
            ? Factory.CreatePolygon(rings[0], [.. rings.Skip(1)])
            : throw Unreadable(number);
    }

    private static LinearRing ReadRing(JsonElement ring, int number, ref int left)
    {
        var points = new List<Coordinate>();
        foreach (var point in Items(ring, number))
        {
            if (--left < 0)
            {
                throw TooManyVertices();
            }

            points.Add(ReadPoint(point, number));
        }

        return points.Count >= FewestInRing && points[0].Equals2D(points[^1])
            ? Factory.CreateLinearRing([.. points])
            : throw new SheetRefusedException("第{0}个区域的边线没有闭合", $"{number}");
    }

    private static Coordinate ReadPoint(JsonElement point, int number)
    {
        if (
            point.ValueKind != JsonValueKind.Array
            || point.GetArrayLength() < 2
            || point[0].ValueKind != JsonValueKind.Number
            || point[1].ValueKind != JsonValueKind.Number
        )
        {
            throw Unreadable(number);
        }

        var (x, y) = (point[0].GetDouble(), point[1].GetDouble());
        return Math.Abs(x) <= 180 && Math.Abs(y) <= 90
            ? new(x, y)
            : throw new SheetRefusedException(
                "第{0}个区域的坐标不是经纬度（经度-180到180，纬度-90到90）",
                $"{number}"
            );
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement array, int number) =>
        array.ValueKind == JsonValueKind.Array ? array.EnumerateArray() : throw Unreadable(number);

    private static SheetRefusedException Unreadable(int number) =>
        new("第{0}个区域的坐标读不懂", $"{number}");

    private static string? TypeName(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty("type", out var type)
        && type.ValueKind == JsonValueKind.String
            ? type.GetString()
            : null;
}
