using Microsoft.AspNetCore.Antiforgery;

namespace Dashboard.Serving;

/// <summary>
/// Blazor stores an antiforgery cookie with every page it makes, which would make each answer one visitor's own. A
/// viewing page has no form for visitors who are not signed in, so nothing is stored for them; everything else is
/// guarded as ever.
/// </summary>
/// <param name="guard">ASP.NET Core's own.</param>
internal sealed class VisitorsWithoutToken(IAntiforgery guard) : IAntiforgery
{
    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) =>
        WithoutCircuitAttribute.IsForEveryone(httpContext)
            ? new(null, null, "__RequestVerificationToken", null)
            : guard.GetAndStoreTokens(httpContext);

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => guard.GetTokens(httpContext);

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) =>
        guard.IsRequestValidAsync(httpContext);

    public Task ValidateRequestAsync(HttpContext httpContext) =>
        guard.ValidateRequestAsync(httpContext);

    public void SetCookieTokenAndHeader(HttpContext httpContext) =>
        guard.SetCookieTokenAndHeader(httpContext);
}
