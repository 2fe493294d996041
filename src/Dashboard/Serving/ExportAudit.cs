using Dashboard.Access;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;

namespace Dashboard.Serving;

/// <summary>Writes down each file that leaves, with who took it and under which address; those that visitors take are counted.</summary>
internal sealed class ExportAudit(AuditLog audit) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        var result = await next(context);
        var file = result is INestedHttpResult nested ? nested.Result : result;
        if (file is IFileHttpResult { FileDownloadName: { Length: > 0 } name })
        {
            var http = context.HttpContext;
            var actor = await http.ActorAsync();
            if (actor.IsSignedIn())
            {
                await audit.WriteAsync(
                    actor,
                    AuditAct.Export,
                    name,
                    Uri.UnescapeDataString(http.Request.Path + http.Request.QueryString),
                    http.RequestAborted
                );
            }
            else
            {
                audit.Count(AuditAct.Export, Kind(http, name));
            }
        }

        return result;
    }

    // The door and the kind of file are ours and few; the rest of an address is whatever a stranger makes it.
    private static string Kind(HttpContext http, string name) =>
        $"{(http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText} {Path.GetExtension(name)}";
}
