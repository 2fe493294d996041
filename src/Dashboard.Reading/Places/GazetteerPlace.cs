namespace Dashboard.Reading.Places;

/// <summary>A place of the country: a province, city, county or town.</summary>
/// <param name="Code">Its official code: 2, 4, 6 or 9 digits.</param>
/// <param name="Name">Its official name (宁蒗彝族自治县).</param>
/// <param name="Level">How high it stands.</param>
/// <param name="Parent">The place it lies in; null for a province.</param>
internal sealed record GazetteerPlace(
    string Code,
    string Name,
    DistrictLevel Level,
    GazetteerPlace? Parent
)
{
    /// <summary>Whether this is <paramref name="other"/> or lies in it.</summary>
    public bool IsIn(GazetteerPlace other) => Code.StartsWith(other.Code, StringComparison.Ordinal);

    /// <summary>The place of <paramref name="level"/> it is or lies in, or null.</summary>
    public GazetteerPlace? At(DistrictLevel level)
    {
        var place = this;
        while (place is not null && place.Level > level)
        {
            place = place.Parent;
        }

        return place?.Level == level ? place : null;
    }
}
