using Dashboard.Storage.Briefings;

namespace Dashboard.Shared;

/// <summary>How a page says which of its parts goes into a briefing, and where it sends that.</summary>
internal static class BriefingAddress
{
    /// <summary>Where a part is sent to.</summary>
    public const string Parts = "/briefings/parts";

    /// <summary>Where somebody with several briefings is asked which one a part goes into.</summary>
    public const string Question = "/briefings/which";

    /// <summary>The key of the strip of Overview.</summary>
    public const string Strip = "headlines";

    /// <summary>The key of the table of districts below.</summary>
    public const string Below = "below";

    private const string Category = "category:";

    /// <summary>The question, with what is to be added and the page to go back to.</summary>
    public static string Which(BriefingOrigin origin, string? at) => Asked(Question, origin, at);

    /// <summary>The address of a question, with what it is about and the page to go back to.</summary>
    public static string Asked(string question, BriefingOrigin origin, string? at)
    {
        (string Name, string? Value)[] asked =
        [
            ("district", origin.District),
            ("period", origin.Period),
            ("indicator", origin.Indicator),
            ("key", origin.Key),
            ("at", at),
        ];
        return asked.Aggregate(
            question,
            (address, pair) => Address.With(address, pair.Name, pair.Value)
        );
    }

    /// <summary>The cards of a category of Overview.</summary>
    public static BriefingOrigin OfCategory(string category, BriefingOrigin page) =>
        page with
        {
            Key = Category + category,
        };
}
