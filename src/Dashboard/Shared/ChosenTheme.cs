namespace Dashboard.Shared;

/// <summary>Light or dark, as someone chose it in this browser.</summary>
internal static class ChosenTheme
{
    public const string Cookie = "theme";

    /// <summary>What was chosen, light or dark; null where nobody has.</summary>
    public static string? Read(HttpContext? http) =>
        http?.Request.Cookies[Cookie] is { } theme && IsTheme(theme) ? theme : null;

    public static bool IsTheme(string? text) => text is "light" or "dark";
}
