using Dashboard.Storage.Briefings;

namespace Dashboard.Shared;

/// <summary>Where views are, and where a page sends what goes into one.</summary>
internal static class ViewAddress
{
    /// <summary>The list.</summary>
    public const string All = "/views";

    /// <summary>Where a part is sent to.</summary>
    public const string Parts = "/views/parts";

    /// <summary>Where somebody with several views is asked which one a part goes into.</summary>
    public const string Question = "/views/which";

    /// <summary>How a page's address says which view something was just saved into.</summary>
    public const string Kept = "kept";

    /// <summary>A view, as saved or for another district or period.</summary>
    public static string Of(string code, string? district = null, string? period = null) =>
        Address.Of(
            $"{All}/{Uri.EscapeDataString(code)}",
            ("district", district),
            ("period", period)
        );

    /// <summary>The same full screen.</summary>
    public static string Wall(string code, string? district = null, string? period = null) =>
        Address.Of(
            $"/wall/{Uri.EscapeDataString(code)}",
            ("district", district),
            ("period", period)
        );

    /// <summary>The question, with what is to be saved and the page to go back to.</summary>
    public static string Which(BriefingOrigin origin, string? at) =>
        BriefingAddress.Asked(Question, origin, at);
}
