using Dashboard.Access;
using Dashboard.Serving;
using Dashboard.Wording;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Shell;

/// <summary>
/// What answers where nothing else does: a page for people, RFC 9457 (<c>application/problem+json</c>) for files and the
/// API; both with one sentence. And HEAD, which no page of Blazor answers by itself.
/// </summary>
internal static class ErrorAnswers
{
    public static void AddErrorAnswers(this IServiceCollection services)
    {
        services.AddProblemDetails(options =>
            options.CustomizeProblemDetails = context => Say(context.ProblemDetails)
        );
        services.AddExceptionHandler<FaultHandler>();
        services.AddScoped<Faults>();
        services.AddScoped<PageAnswer>();
        services.AddScoped<IAuthorizationHandler, MayHandler>();

        // In Development a parameter that cannot be read would be an exception, elsewhere it is a 400.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
    }

    /// <summary>Stands before routing, since a page answers in the place of what could not.</summary>
    public static void UseErrorAnswers(this WebApplication app)
    {
        app.Use(AnswerHeadAsync);
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePages(AnswerAsync);
        app.UseRouting();
    }

    /// <summary>Whether a program asks here rather than a person: a file, the API.</summary>
    public static bool IsForPrograms(this HttpContext http)
    {
        var endpoint =
            http.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? http.GetEndpoint();
        if (endpoint?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        {
            return false;
        }

        // Where nothing is, it is a page that somebody looked for, unless a program asks.
        return endpoint is { RequestDelegate: not null }
            || http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            || !http
                .Request.Headers.Accept.ToString()
                .Contains("text/html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The sentence of a status.</summary>
    public static string Sentence(int status, Language language)
    {
        var words = new Words(language);
        return status switch
        {
            StatusCodes.Status400BadRequest => words[
                "请求看不懂：地址或表单中有写错的内容。请重新载入页面再试。"
            ],
            StatusCodes.Status401Unauthorized => words["请先登录。"],
            StatusCodes.Status403Forbidden => words[
                "您的账号没有这项权限；请用有权限的账号登录，或请管理员调整。"
            ],
            StatusCodes.Status404NotFound => words[
                "这里没有要找的内容；地址可能写错，或已经改变。"
            ],
            StatusCodes.Status405MethodNotAllowed => words["这个地址不接受这种请求方式。"],
            StatusCodes.Status413PayloadTooLarge => words["送来的内容太大。"],
            StatusCodes.Status415UnsupportedMediaType => words["送来的内容不是这里能读的格式。"],
            StatusCodes.Status429TooManyRequests => words["请求太频繁，请稍后再试。"],
            >= StatusCodes.Status500InternalServerError => words[
                "服务器出错，情况已记入日志，数据没有改变。"
            ],
            _ => words["请求没有完成。"],
        };
    }

    private static void Say(ProblemDetails problem)
    {
        problem.Type ??= "about:blank";
        problem.Detail ??= Sentence(problem.Status ?? 500, Languages.Current);
    }

    private static async Task AnswerHeadAsync(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsHead(http.Request.Method))
        {
            http.Request.Method = HttpMethods.Get;
            http.Response.Body = Stream.Null;
        }

        await next(http);
    }

    private static async Task AnswerAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        var status = http.Response.StatusCode;
        if (http.IsForPrograms())
        {
            await WriteProblemAsync(http, status);
            return;
        }

        // The page has services of its own, as those of the first try have been used; the feature tells Blazor of it.
        var request = http.Request;
        var (path, method, services) = (request.Path, request.Method, http.RequestServices);
        await using var scope = services.CreateAsyncScope();
        http.RequestServices = scope.ServiceProvider;
        http.Features.Set<IStatusCodeReExecuteFeature>(
            new StatusCodeReExecuteFeature
            {
                OriginalPathBase = request.PathBase,
                OriginalPath = path,
                OriginalQueryString = request.QueryString.Value,
            }
        );
        request.Path = status == StatusCodes.Status404NotFound ? "/not-found" : "/refused";
        request.Method = HttpMethods.Get;
        http.SetEndpoint(null);
        request.RouteValues.Clear();
        try
        {
            await context.Next(http);
        }
        finally
        {
            (request.Path, request.Method, http.RequestServices) = (path, method, services);
        }
    }

    // Even where the request does not ask for JSON: there is no other form of it.
    private static Task WriteProblemAsync(HttpContext http, int status)
    {
        http.Request.Headers.Accept = "application/problem+json";
        return TypedResults.Problem(statusCode: status).ExecuteAsync(http);
    }

    /// <summary>Writes down what was not foreseen, and answers a program by itself; people get the page of errors.</summary>
    private sealed class FaultHandler(ILogger<FaultHandler> log) : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(
            HttpContext httpContext,
            Exception exception,
            CancellationToken cancellationToken
        )
        {
            if (exception is BadHttpRequestException wrong)
            {
                httpContext.Response.StatusCode = wrong.StatusCode;
            }
            else if (
                httpContext.Request.HasFormContentType
                && exception
                    is InvalidDataException
                        or IOException
                        or AntiforgeryValidationException
            )
            {
                // A form that is none: cut off, too many fields, one too long.
                httpContext.Response.StatusCode = StatusCodes.Status400BadRequest;
            }

            var reference = FaultLog.Write(log, exception, httpContext.Request.Path);
            httpContext.Items[FaultLog.Item] = reference;
            if (!httpContext.IsForPrograms())
            {
                return false;
            }

            var status = httpContext.Response.StatusCode;
            httpContext.Request.Headers.Accept = "application/problem+json";
            await TypedResults
                .Problem(
                    detail: FaultLog.Explain(exception),
                    statusCode: status,
                    extensions: new Dictionary<string, object?> { ["reference"] = reference }
                )
                .ExecuteAsync(httpContext);
            return true;
        }
    }
}
