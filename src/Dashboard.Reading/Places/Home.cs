namespace Dashboard.Reading;

/// <summary>The place a report is about, as somebody said before it was read.</summary>
internal static class Home
{
    /// <summary>A mention of it at the text's beginning, or null where nobody said.</summary>
    public static PlaceMention? Of(ReadingRequest request)
    {
        if (request.District is { } district)
        {
            return new PlaceMention(0, 0, district.Name, district, district.Level);
        }

        if (string.IsNullOrWhiteSpace(request.Place))
        {
            return null;
        }

        var suffix = PlaceLexicon.Suffixes.Before(request.Place, request.Place.Length).Meaning;
        return new PlaceMention(0, 0, request.Place, null, suffix?.Level ?? DistrictLevel.County);
    }
}
