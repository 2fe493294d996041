namespace Dashboard.Figures.Catalogues;

/// <summary>Districts that an administrator keeps together under a name, to be compared with each other.</summary>
/// <param name="Name">The name.</param>
/// <param name="Districts">Codes of the districts, in the order chosen.</param>
public sealed record DistrictGroup(string Name, IReadOnlyList<string> Districts)
{
    /// <summary>How long a name may be.</summary>
    public const int LongestName = 40;

    /// <summary>More cannot be compared at once.</summary>
    public const int MostDistricts = 60;
}
