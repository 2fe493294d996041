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

    /// <summary>A view, as it was saved.</summary>
    public static string Of(string code) => $"{All}/{Uri.EscapeDataString(code)}";

    /// <summary>The question, with what is to be saved and the page to go back to.</summary>
    public static string Which(BriefingOrigin origin, string? at) =>
        BriefingAddress.Asked(Question, origin, at);
}
