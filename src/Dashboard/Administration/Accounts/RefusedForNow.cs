using System.Globalization;

namespace Dashboard.Administration.Accounts;

/// <summary>An answer to somebody who guessed wrongly too often.</summary>
internal static class RefusedForNow
{
    public static void RefuseFor(this HttpContext http, TimeSpan wait)
    {
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds)
            .ToString(CultureInfo.InvariantCulture);
    }
}
