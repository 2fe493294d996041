using Dashboard.Storage.Briefings;

namespace Dashboard.Shared;

/// <summary>How a page says which of its parts goes into a briefing, and where it sends that.</summary>
internal static class BriefingAddress
{
    /// <summary>Where a part is sent to.</summary>
    public const string Parts = "/briefings/parts";

    private const string Category = "category:";

    /// <summary>The cards of a category of Overview.</summary>
    public static BriefingOrigin OfCategory(string category, BriefingOrigin page) =>
        page with
        {
            Key = Category + category,
        };
}
