using Dashboard.Shared;

namespace Dashboard.Serving;

/// <summary>Leads whoever comes to the first page, and asks for nothing else, to the view they have chosen for it.</summary>
internal static class FirstPages
{
    public static void UseFirstPages(this WebApplication app) =>
        app.Use(
            (http, next) =>
            {
                if (
                    http.Request.Path != "/"
                    || http.Request.QueryString.HasValue
                    || !HttpMethods.IsGet(http.Request.Method)
                    || FirstPage.Read(http) is not { } code
                )
                {
                    return next(http);
                }

                http.Response.Headers.CacheControl = "private, no-store";
                http.Response.Redirect(ViewAddress.Of(code));
                return Task.CompletedTask;
            }
        );
}
