using System.Globalization;
using Dashboard.Documents.Import;
using Dashboard.Documents.Maps;

namespace Dashboard.Tests.Documents.Maps;

public sealed class MapDrawingTests
{
    private static readonly DistrictTree Districts = new([
        new("city", "某市", "Some City", DistrictLevel.City, null, []),
        new("zone", "某区", "Some Zone", DistrictLevel.County, "city", ["某某区"]),
        new("other", "别区", "Other", DistrictLevel.County, "city", []),
    ]);

    [Theory]
    [InlineData("""{"code":"zone"}""")]
    [InlineData("""{"adcode":"zone","name":"不知何处"}""")]
    [InlineData("""{"code":340000,"name":"某区"}""")]
    [InlineData("""{"NAME":"某某区"}""")]
    [InlineData("""{"name":"some zone"}""")]
    public void An_area_is_the_district_that_its_code_name_or_alias_names(string properties) =>
        Assert.Equal("zone", Assert.Single(Match(Box(0, 0, 1, properties)).Matched).District.Code);

    [Theory]
    [InlineData("""{"name":"某"}""", "目录里没有")]
    [InlineData("""{"name":"某区区"}""", "目录里没有")]
    [InlineData("{}", "没有编码")]
    [InlineData("""{"name":"某市"}""", "不在任何区划之下")]
    public void What_is_only_like_a_name_is_left_with_the_reason(string properties, string why)
    {
        var areas = Match(Box(0, 0, 1, properties));

        Assert.Empty(areas.Matched);
        Assert.Contains(why, Assert.Single(areas.Left).Why.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_border_that_crosses_itself_is_left_and_not_mended()
    {
        var areas = Match(
            GeoJsonFileTests.Feature("[[[0,0],[1,1],[1,0],[0,1],[0,0]]]", """{"code":"zone"}""")
        );

        Assert.Contains("相交", Assert.Single(areas.Left).Why.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_district_twice_is_refused() =>
        Assert.Contains(
            "“某区”",
            Assert
                .Throws<SheetRefusedException>(() =>
                    Match(
                        Box(0, 0, 1, """{"code":"zone"}"""),
                        Box(1, 0, 1, """{"name":"某某区"}""")
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Neighbours_lie_side_by_side_north_up_and_a_degree_of_longitude_is_shorter()
    {
        var map = Assert.Single(
            Draw(
                Box(110, 59.5, 1, """{"code":"zone"}"""),
                Box(111, 59.5, 1, """{"code":"other"}""")
            )
        );

        Assert.Equal("city", map.Within);
        // Two degrees by one: at 60° north a degree of longitude is half as long as one of latitude.
        Assert.InRange(map.Width, 999, 1001);
        Assert.InRange(map.Height, 999, 1001);
        Assert.Equal((0, 500), Across(map, "zone"));
        Assert.Equal((500, 1000), Across(map, "other"));
    }

    [Fact]
    public void A_name_stands_in_the_middle_and_never_outside_its_area()
    {
        var bent = GeoJsonFileTests.Feature(
            "[[[0,0],[3,0],[3,3],[2.9,3],[2.9,0.1],[0,0.1],[0,0]]]",
            """{"code":"zone"}"""
        );

        var map = Assert.Single(Draw(bent, Box(3, 0, 3, """{"code":"other"}""")));

        Assert.Equal((750, 250), NameOf("other"));
        // The middle of an angle lies outside it.
        var (x, y) = NameOf("zone");
        Assert.True(y > 475 || x > 475, $"{x}, {y} is in neither arm");

        (int X, int Y) NameOf(string district)
        {
            var shape = map.Shapes.Single(one => one.District == district);
            return (shape.NameX, shape.NameY);
        }
    }

    [Fact]
    public void A_long_border_is_simplified_until_the_page_stays_small_and_is_still_where_it_was()
    {
        var rough = new Random(3);
        var arc = Enumerable
            .Range(0, 100_000)
            .Select(at => at / 100_000d * Math.Tau)
            .Select(turn =>
            {
                var far = 1 + (0.01 * rough.NextDouble());
                return FormattableString.Invariant(
                    $"[{far * Math.Cos(turn):F6},{far * Math.Sin(turn):F6}]"
                );
            })
            .ToList();
        var ring = string.Join(',', arc.Append(arc[0]));

        var map = Assert.Single(
            Draw(GeoJsonFileTests.Feature($"[[{ring}]]", """{"code":"zone"}"""))
        );

        Assert.InRange(map.Shapes[0].Path.Length, 500, MapDrawing.LongestPaths);
        var (left, right) = Across(map, "zone");
        Assert.InRange(left, -10, 10);
        Assert.InRange(right, 990, 1010);
    }

    private static string Box(double x, double y, double side, string properties) =>
        GeoJsonFileTests.Feature(
            FormattableString.Invariant(
                $"[[[{x},{y}],[{x + side},{y}],[{x + side},{y + side}],[{x},{y + side}],[{x},{y}]]]"
            ),
            properties
        );

    private static MatchedAreas Match(params string[] features) =>
        MatchedAreas.Match(
            GeoJsonFileTests.Read(GeoJsonFileTests.Collection(features)),
            Districts,
            CancellationToken.None
        );

    private static IReadOnlyList<DistrictMap> Draw(params string[] features) =>
        MapDrawing.Draw(Match(features).Matched, CancellationToken.None);

    // From where to where the one ring of a district reaches.
    private static (int Left, int Right) Across(DistrictMap map, string district)
    {
        var path = map.Shapes.Single(shape => shape.District == district).Path;
        var numbers = path.Split(['M', 'l', ' ', 'z'], StringSplitOptions.RemoveEmptyEntries)
            .Select(number => double.Parse(number, CultureInfo.InvariantCulture))
            .ToList();
        var (x, all) = (0d, new List<double>());
        for (var at = 0; at < numbers.Count; at += 2)
        {
            x += numbers[at];
            all.Add(x);
        }

        return ((int)Math.Round(all.Min()), (int)Math.Round(all.Max()));
    }
}
