namespace Dashboard.Boards;

/// <summary>
/// Which districts stand beside each other where nobody chose: the highest level with enough to compare, as one would look
/// at a city's districts before its towns; where there is none, the level with most.
/// </summary>
internal static class ComparedLevel
{
    private const int FewestCompared = 3;

    /// <summary>The level; null where nothing is reported.</summary>
    /// <param name="reporting">The districts that report something.</param>
    public static DistrictLevel? Among(IEnumerable<District> reporting)
    {
        var levels = reporting
            .GroupBy(district => district.Level)
            .Select(level => (Level: (DistrictLevel?)level.Key, Count: level.Count()))
            .ToList();
        return levels
                .Where(level => level.Count >= FewestCompared)
                .Select(level => level.Level)
                .Order()
                .FirstOrDefault()
            ?? levels
                .OrderByDescending(level => level.Count)
                .ThenBy(level => level.Level)
                .Select(level => level.Level)
                .FirstOrDefault();
    }
}
