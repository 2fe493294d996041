namespace Dashboard.Serving;

/// <summary>
/// A page with a circuit brings scripts and styles that a viewing page has not loaded, so it is never put into one by
/// enhanced navigation: without this header the browser's script loads it as a document of its own.
/// </summary>
internal static class StaffPages
{
    public static void UseWholeStaffPages(this WebApplication app) =>
        app.Use(
            (http, next) =>
            {
                if (!WithoutCircuitAttribute.Marks(http))
                {
                    http.Response.OnStarting(() =>
                    {
                        http.Response.Headers.Remove("blazor-enhanced-nav");
                        return Task.CompletedTask;
                    });
                }

                return next(http);
            }
        );
}
