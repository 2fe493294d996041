using Dashboard.Documents.Import;
using NetTopologySuite.Geometries;

namespace Dashboard.Documents.Maps;

/// <summary>An area whose district is known.</summary>
public sealed record MatchedArea(District District, string Name, Geometry Area);

/// <summary>An area that is not drawn, and why.</summary>
public sealed record LeftArea(string Name, Advice Why);

/// <summary>Which areas of a file are which districts. A name counts as a person means it: a code, a name, an alias, and nothing like it.</summary>
public sealed record MatchedAreas(IReadOnlyList<MatchedArea> Matched, IReadOnlyList<LeftArea> Left)
{
    /// <summary>Matches areas with districts.</summary>
    /// <exception cref="SheetRefusedException">Two areas are the same district.</exception>
    public static MatchedAreas Match(
        IEnumerable<BroughtArea> areas,
        DistrictTree districts,
        CancellationToken cancellation
    )
    {
        var matched = new Dictionary<string, MatchedArea>(StringComparer.Ordinal);
        var left = new List<LeftArea>();
        foreach (var area in areas)
        {
            cancellation.ThrowIfCancellationRequested();
            var district = area
                .Names.Select(districts.Named)
                .FirstOrDefault(one => one is not null);
            if (Refused(area, district) is { } why)
            {
                left.Add(new(area.Name, why));
            }
            else if (!matched.TryAdd(district!.Code, new(district, area.Name, area.Area!)))
            {
                throw new SheetRefusedException("文件里有两个区域都是“{0}”", district.Name);
            }
        }

        return new([.. matched.Values], left);
    }

    private static Advice? Refused(BroughtArea area, District? district) =>
        area.Area is null ? new("不是面")
        : area.Names.Count == 0 ? new("没有编码，也没有名称")
        : district is null ? new("目录里没有这个区划，或不止一个")
        : district.Parent is null ? new("它不在任何区划之下，没有地图要画它")
        // Mending a border that crosses itself is a guess, and on a hostile file it takes for ever.
        : !area.Area.IsValid ? new("边线自己相交")
        : null;
}
