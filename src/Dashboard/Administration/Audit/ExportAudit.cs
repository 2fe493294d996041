using Dashboard.Administration.Accounts;
using Dashboard.Storage.Audit;

namespace Dashboard.Administration.Audit;

/// <summary>Writes down each file that leaves, with who took it and under which address.</summary>
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
            await audit.WriteAsync(
                await http.ActorAsync(),
                AuditAct.Export,
                name,
                Uri.UnescapeDataString(http.Request.Path + http.Request.QueryString),
                http.RequestAborted
            );
        }

        return result;
    }
}
