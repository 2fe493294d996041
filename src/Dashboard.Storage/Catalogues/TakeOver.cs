namespace Dashboard.Storage.Catalogues;

/// <summary>A district that would be taken over.</summary>
/// <param name="District">What it would be, or is.</param>
/// <param name="IsThere">Whether the catalogue has it.</param>
public sealed record TakenDistrict(District District, bool IsThere);

/// <summary>A place as the country's gazetteer has it.</summary>
/// <param name="Code">Its official code, which becomes the district's.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Level">How high it stands.</param>
public sealed record OfficialPlace(string Code, string Name, DistrictLevel Level);

/// <summary>
/// What a place and its towns would add to the catalogue. One is there already that has the same code, or below the same place
/// the same name or alias: it is left as it is, and what lies in it is hung below it.
/// </summary>
public static class TakeOver
{
    /// <summary>The districts from the widest to the towns.</summary>
    /// <param name="tree">The catalogue's districts.</param>
    /// <param name="path">The place, after those it lies in from the widest on.</param>
    /// <param name="towns">Its towns.</param>
    public static IReadOnlyList<TakenDistrict> Plan(
        DistrictTree tree,
        IReadOnlyList<OfficialPlace> path,
        IReadOnlyList<OfficialPlace> towns
    )
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(path);
        var taken = new List<TakenDistrict>(path.Count + towns.Count);
        var above = tree.Roots.FirstOrDefault(root => root.Level == DistrictLevel.Country)?.Code;
        foreach (var place in path)
        {
            taken.Add(Find(tree, place, above) ?? New(place, above));
            above = taken[^1].District.Code;
        }

        taken.AddRange(towns.Select(town => Find(tree, town, above) ?? New(town, above)));
        return taken;
    }

    private static TakenDistrict New(OfficialPlace place, string? above) =>
        new(new District(place.Code, place.Name, "", place.Level, above, []), IsThere: false);

    private static TakenDistrict? Find(DistrictTree tree, OfficialPlace place, string? above) =>
        (
            tree.Find(place.Code)
            ?? tree.All.FirstOrDefault(district =>
                district.Parent == above
                && (district.Name == place.Name || district.Aliases.Contains(place.Name))
            )
        )
            is { } there
            ? new(there, IsThere: true)
            : null;
}
