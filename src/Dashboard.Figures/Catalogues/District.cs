namespace Dashboard.Figures.Catalogues;

/// <summary>How high a district stands in the tree; a lower value is a higher office.</summary>
public enum DistrictLevel
{
    /// <summary>全国.</summary>
    Country,

    /// <summary>省, 自治区, 直辖市.</summary>
    Province,

    /// <summary>地级市, 州.</summary>
    City,

    /// <summary>区, 县, 经开区.</summary>
    County,

    /// <summary>镇, 乡, 街道, 办事处.</summary>
    Town,

    /// <summary>村, 社区, 园区.</summary>
    Village,
}

/// <summary>A place that figures belong to (区划).</summary>
/// <param name="Code">Short and lasting, unique in the tree (<c>anqing-jkq</c>).</param>
/// <param name="Name">The name as it is shown (安庆经开区).</param>
/// <param name="EnglishName">The name in the English interface.</param>
/// <param name="Level">How high it stands.</param>
/// <param name="Parent">The code of the district it lies in; null only for the top.</param>
/// <param name="Aliases">Other names by which reports print it, damaged scans included (南澳区 for 南谯区).</param>
/// <param name="Note">What should be known about it, or empty.</param>
/// <param name="IsRetired">No longer offered for new figures; what there is stays.</param>
public sealed record District(
    string Code,
    string Name,
    string EnglishName,
    DistrictLevel Level,
    string? Parent,
    IReadOnlyList<string> Aliases,
    string Note = "",
    bool IsRetired = false
)
{
    /// <summary>The name in <paramref name="language"/>.</summary>
    public string NameIn(Language language) =>
        language == Language.Chinese || EnglishName.Length == 0 ? Name : EnglishName;
}
