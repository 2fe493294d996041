using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Places;

/// <summary>The place a report is about, as somebody said before it was read.</summary>
internal static class Home
{
    /// <summary>A mention of it at the text's beginning, or null where nobody said.</summary>
    public static PlaceMention? Of(District? district, string? name)
    {
        if (district is not null)
        {
            return new PlaceMention(0, 0, district.Name, district, district.Level);
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var suffix = PlaceLexicon.Suffixes.Before(name, name.Length).Meaning;
        return new PlaceMention(0, 0, name, null, suffix?.Level ?? DistrictLevel.County);
    }
}
