using Microsoft.AspNetCore.Components.Endpoints;

namespace Dashboard.Serving;

/// <summary>The status of the answer that a page is; says nothing once the page is open.</summary>
internal sealed class PageAnswer(IHttpContextAccessor accessor)
{
    private int _status;

    /// <summary>What the address names is not there.</summary>
    public void IsMissing() => Set(StatusCodes.Status404NotFound);

    /// <summary>The address holds something that cannot be read.</summary>
    public void IsUnreadable() => Set(StatusCodes.Status400BadRequest);

    /// <summary>The page failed.</summary>
    public void IsFailed() => Set(StatusCodes.Status500InternalServerError);

    // Not that of a circuit's own connection, which has no page. As late as can be: Blazor would take a 404 that it sees
    // for a page that nobody wrote, and throw away what is on it.
    private void Set(int status)
    {
        if (
            accessor.HttpContext is not { Response.HasStarted: false } http
            || http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null
        )
        {
            return;
        }

        if (_status == 0)
        {
            http.Response.OnStarting(() =>
            {
                http.Response.StatusCode = Math.Max(http.Response.StatusCode, _status);
                return Task.CompletedTask;
            });
        }

        _status = Math.Max(_status, status);
    }
}
