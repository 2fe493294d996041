namespace Dashboard.Shared;

/// <summary>The view that somebody has chosen as the first page of this browser. It counts for the account that chose it alone.</summary>
internal static class FirstPage
{
    public const string Cookie = "first";

    /// <summary>Where it is chosen.</summary>
    public const string Choice = "/views/first";

    /// <summary>Overview, where the first page is a view.</summary>
    public const string Overview = "/overview";

    private const char Between = '@';

    /// <summary>The view's code; null where nobody who is signed in here has chosen one.</summary>
    public static string? Read(HttpContext? http) =>
        http?.User.Identity is { IsAuthenticated: true, Name: { } account }
        && http.Request.Cookies[Cookie]?.Split(Between, 2) is [var code, var owner]
        && owner == account
            ? code
            : null;

    /// <summary>What the cookie says.</summary>
    public static string Write(string code, string account) => code + Between + account;
}
