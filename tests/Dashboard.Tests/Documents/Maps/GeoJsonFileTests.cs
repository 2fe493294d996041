using System.Text;
using Dashboard.Documents.Import;
using Dashboard.Documents.Maps;

namespace Dashboard.Tests.Documents.Maps;

public sealed class GeoJsonFileTests
{
    private const string Square = "[[0,0],[1,0],[1,1],[0,1],[0,0]]";

    [Fact]
    public void Areas_are_read_with_what_they_may_be_known_by()
    {
        var areas = Read(
            Collection(
                Feature($"[{Square}]", """{"name":"甲区","adcode":340001}"""),
                Feature($"[[{Square}]]", """{"NAME":"乙区"}""", "MultiPolygon"),
                Feature("[1,2]", "{}", "Point")
            )
        );

        Assert.Equal(["340001", "甲区"], areas[0].Names);
        Assert.Equal(["乙区"], areas[1].Names);
        Assert.Equal([1d, 1d], areas.Take(2).Select(area => area.Area!.Area));
        Assert.Null(areas[2].Area);
    }

    [Fact]
    public void A_mark_of_the_byte_order_does_no_harm() =>
        Assert.Single(Read("\uFEFF" + Collection(Feature($"[{Square}]"))));

    [Theory]
    [InlineData("", "第1行不是JSON")]
    [InlineData("no json", "第1行不是JSON")]
    [InlineData("""{"type":"FeatureCollection","features":[""", "第1行不是JSON")]
    [InlineData("""{"a":NaN}""", "第1行不是JSON")]
    [InlineData("[]", "FeatureCollection")]
    [InlineData("""{"type":"Topology","objects":{}}""", "FeatureCollection")]
    [InlineData("""{"type":"FeatureCollection","features":{}}""", "FeatureCollection")]
    [InlineData("""{"type":"FeatureCollection","features":[]}""", "没有面")]
    [InlineData("""{"type":"FeatureCollection","features":[null,1,[]]}""", "没有面")]
    [InlineData("""{"type":"\ud800","features":[]}""", "读不懂的文字")]
    public void What_is_no_map_is_refused_in_one_sentence(string text, string said) =>
        Refused(text, said);

    [Theory]
    [InlineData("[[[0,0],[1,0],[1,1],[0,1]]]", "没有闭合")]
    [InlineData("[[[0,0],[1,0],[0,0]]]", "没有闭合")]
    [InlineData("[[[0,0],[181,0],[1,1],[0,1],[0,0]]]", "不是经纬度")]
    [InlineData("[[[0,0],[1,-91],[1,1],[0,1],[0,0]]]", "不是经纬度")]
    [InlineData("[[[0,0],[1e999,0],[1,1],[0,1],[0,0]]]", "不是经纬度")]
    [InlineData("[[[0,0],[\"1\",0],[1,1],[0,1],[0,0]]]", "读不懂")]
    [InlineData("[[[0,0],[1],[1,1],[0,1],[0,0]]]", "读不懂")]
    [InlineData("[]", "读不懂")]
    [InlineData("{}", "读不懂")]
    public void A_border_that_is_none_is_refused_with_its_place_in_the_file(
        string coordinates,
        string said
    ) => Refused(Collection(Feature($"[{Square}]"), Feature(coordinates)), "第2个区域", said);

    [Fact]
    public void A_file_in_another_encoding_is_refused() =>
        Assert.Contains(
            "UTF-8",
            Refusal([.. "{\"a\":\""u8, 0xBC, 0xD7, .. "\"}"u8]),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_is_too_deep_is_refused() =>
        Refused(new string('[', 100_000) + new string(']', 100_000), "层以上");

    [Fact]
    public void What_is_too_large_is_refused_before_it_is_looked_at() =>
        Assert.Contains(
            "超过20MB",
            Refusal(new byte[GeoJsonFile.MostBytes + 1]),
            StringComparison.Ordinal
        );

    [Fact]
    public void Too_many_points_are_refused_and_so_is_a_flood_of_anything()
    {
        var ring = string.Join(',', Enumerable.Repeat("[0,0]", GeoJsonFile.MostVertices + 1));
        Refused(Collection(Feature($"[[{ring}]]")), "个点");
        Refused("[" + string.Join(',', Enumerable.Repeat("1", 5_000_000)) + "]", "个点");
    }

    [Fact]
    public void Too_many_areas_are_refused() =>
        Refused(
            Collection([.. Enumerable.Repeat("{}", GeoJsonFile.MostAreas + 1)]),
            "超过5000个区域"
        );

    internal static string Collection(params string[] features) =>
        $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}""";

    internal static string Feature(
        string coordinates,
        string properties = "{}",
        string type = "Polygon"
    ) =>
        $$"""{"type":"Feature","geometry":{"type":"{{type}}","coordinates":{{coordinates}} },"properties":{{properties}} }""";

    internal static IReadOnlyList<BroughtArea> Read(string text) =>
        GeoJsonFile.Read(Encoding.UTF8.GetBytes(text), CancellationToken.None);

    private static void Refused(string text, params string[] said)
    {
        var refusal = Refusal(Encoding.UTF8.GetBytes(text));
        Assert.All(said, part => Assert.Contains(part, refusal, StringComparison.Ordinal));
    }

    private static string Refusal(byte[] file) =>
        Assert
            .Throws<SheetRefusedException>(() => GeoJsonFile.Read(file, CancellationToken.None))
            .Message;
}
