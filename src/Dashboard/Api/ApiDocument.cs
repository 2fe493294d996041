using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Dashboard.Api;

/// <summary>What the description of the API says beside its addresses: licence, sign-in, what is answered to a wrong question, and examples.</summary>
internal sealed class ApiDocument : IOpenApiDocumentTransformer
{
    public const string Reading = "Reading";
    public const string Entering = "Entering";
    private const string Token = "token";

    public Task TransformAsync(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        document.Info = new()
        {
            Title = "政绩指标看板",
            Version = "1",
            Description =
                "Figures of a district, read and entered by other systems. Errors are RFC 9457.",
            License = new() { Name = "MIT", Identifier = "MIT" },
        };
        foreach (var server in document.Servers ?? [])
        {
            server.Url = server.Url?.TrimEnd('/');
        }

        document.Tags = new HashSet<OpenApiTag>
        {
            new() { Name = Reading, Description = "What was approved." },
            new() { Name = Entering, Description = "What goes to review." },
        };
        document.Components ??= new();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Token] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "A token that an administrator made; it begins with zjzb_.",
        };
        foreach (var (path, item) in document.Paths)
        {
            foreach (var (method, operation) in item.Operations ?? [])
            {
                Describe(document, operation, isRead: method == HttpMethod.Get);
            }

            if (path == "/api/entries" && item.Operations?[HttpMethod.Post] is { } post)
            {
                EntriesExamples.AddTo(document, post);
            }
        }

        return Task.CompletedTask;
    }

    private static void Describe(OpenApiDocument document, OpenApiOperation operation, bool isRead)
    {
        OpenApiSecurityRequirement token = new()
        {
            [new OpenApiSecuritySchemeReference(Token, document)] = [],
        };

        // Reading asks for a token only where viewing is closed (Access:PublicViewing).
        operation.Security = isRead
            ?
            [
                [],
                token,
            ]
            : [token];
        operation.Responses ??= [];
        if (isRead)
        {
            Answer("401", "No token, where viewing is closed.");
            Answer("429", "Too many in a minute; Retry-After says when to ask again.");
        }

        void Answer(string status, string description) =>
            operation.Responses.TryAdd(
                status,
                new OpenApiResponse
                {
                    Description = description,
                    Content = new Dictionary<string, OpenApiMediaType>
                    {
                        ["application/problem+json"] = new OpenApiMediaType
                        {
                            Schema = new OpenApiSchemaReference("ProblemDetails", document),
                        },
                    },
                }
            );
    }
}
