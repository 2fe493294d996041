namespace Dashboard.Reading.Places;

/// <summary>A place that a text names.</summary>
/// <param name="Start">Where it begins in the clean text.</param>
/// <param name="End">Just behind it.</param>
/// <param name="Name">The place: a district's name, the words of the text, or what 该镇 stands for.</param>
/// <param name="District">The catalogue's district, or null.</param>
/// <param name="Level">How high it stands; a school or hospital counts as a village.</param>
internal sealed record PlaceMention(
    int Start,
    int End,
    string Name,
    District? District,
    DistrictLevel Level
)
{
    /// <summary>The place of the gazetteer, where it is known which of those with its name is meant.</summary>
    public GazetteerPlace? Known { get; init; }

    /// <summary>Whether it is named beside the matter: 距市区, 与邻县接壤, 来自外省.</summary>
    public bool IsAside { get; init; }

    /// <summary>The word that takes a place up again (市 in 全市), to be resolved; empty for a name.</summary>
    public string Again { get; init; } = "";
}
