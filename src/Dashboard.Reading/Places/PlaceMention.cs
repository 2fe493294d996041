using Dashboard.Figures;

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
);
