using Dashboard.Boards;
using Dashboard.Comparing;
using Dashboard.Storage.Maps;

namespace Dashboard.Maps;

/// <summary>A district on the map.</summary>
/// <param name="District">The district.</param>
/// <param name="Shape">Where it lies.</param>
/// <param name="Standing">How it stands; null where it reported nothing comparable.</param>
/// <param name="Shade">0 (lightest) to 4; null where it is not shaded.</param>
/// <param name="HasMap">Whether there is a map of what lies in it.</param>
public sealed record ShadedDistrict(
    District District,
    DistrictShape Shape,
    Standing? Standing,
    int? Shade,
    bool HasMap
);

/// <summary>All that the page of a map shows.</summary>
/// <param name="State">The address with everything that was chosen for it.</param>
/// <param name="District">The district shown; null where the address names none that is there.</param>
/// <param name="Map">Its map, or null.</param>
/// <param name="Shapes">The districts on it.</param>
/// <param name="Shading">How values are shaded.</param>
/// <param name="Ranking">The table behind.</param>
/// <param name="Mapped">The districts that have a map.</param>
public sealed record MapAnswer(
    MapState State,
    District? District,
    ApprovedMap? Map,
    IReadOnlyList<ShadedDistrict> Shapes,
    Shading Shading,
    RankingAnswer Ranking,
    IReadOnlyList<District> Mapped
);
