namespace Dashboard.Shared;

/// <summary>A district as a picker shows it.</summary>
/// <param name="Code">The district's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">What the search looks in: name with the path above it.</param>
/// <param name="Depth">How deep it lies in the tree.</param>
public sealed record DistrictChoice(string Code, string Name, string Text, int Depth)
{
    public static IReadOnlyList<DistrictChoice> Of(
        IEnumerable<District> districts,
        Catalogue catalogue,
        Language language
    ) =>
        [
            .. districts.Select(district => new DistrictChoice(
                district.Code,
                district.NameIn(language),
                district.NameIn(language),
                catalogue.Districts.Path(district).Count - 1
            )),
        ];
}
