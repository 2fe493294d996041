using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Dashboard.Api;

/// <summary>Examples of <c>POST /api/entries</c>, and what its signatures do not say.</summary>
internal static class EntriesExamples
{
    private const string Lines = """
        [
          { "indicator": "停车位总数", "district": "安庆经开区", "period": "2023-11-30", "value": 25808, "source": "停车场管理系统 2023年11月" },
          { "indicator": "培训人次", "district": "安庆经开区", "period": "2023", "value": "710余", "unit": "人次", "source": "培训台账" }
        ]
        """;

    private const string Csv =
        "indicator,district,period,value,source\n停车位总数,安庆经开区,2023-11-30,25808,停车场管理系统 2023年11月\n";

    private const string Saved = """
        { "dryRun": false, "lines": 2, "new": 1, "changed": 0, "same": 1,
          "results": [ { "line": 1, "outcome": "new", "code": "e-5f0c2b9d1a" }, { "line": 2, "outcome": "same" } ] }
        """;

    private const string Looked = """
        { "dryRun": true, "lines": 1, "new": 1, "changed": 0, "same": 0,
          "results": [ { "line": 1, "outcome": "new", "findings": [ { "grade": "hint", "detail": "比上次多一半以上" } ] } ] }
        """;

    private const string Wrong = """
        { "type": "about:blank", "title": "Unprocessable Entity", "status": 422, "detail": "有1处要改，什么也没有保存。",
          "errorCount": 1, "errors": [ { "line": 2, "field": "district", "detail": "没有名为“瓦坎达”的区划" } ] }
        """;

    public static void AddTo(OpenApiDocument document, OpenApiOperation post)
    {
        post.Parameters ??= [];
        post.Parameters.Add(
            new OpenApiParameter
            {
                Name = EntriesRequest.KeyHeader,
                In = ParameterLocation.Header,
                Description =
                    "Chosen by the sender for this request: 1 to 255 visible ASCII characters. With another content it is answered 422.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 255 },
                Example = "3f1c9a2e-2023-11",
            }
        );
        var content = post.RequestBody!.Content!;
        foreach (
            var dryRun in post
                .Parameters.OfType<OpenApiParameter>()
                .Where(one => one.Name == "dryRun")
        )
        {
            dryRun.Schema = new OpenApiSchema { Type = JsonSchemaType.Boolean };
        }

        Give(content[EntriesRequest.Json], Lines);
        content[EntriesRequest.Csv] = new OpenApiMediaType
        {
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            Example = Csv,
        };
        if (document.Components!.Schemas?["SentEntry"] is OpenApiSchema { Properties: { } fields })
        {
            fields[EntryFields.Value] = new OpenApiSchema
            {
                Type = JsonSchemaType.String | JsonSchemaType.Number,
                Description = fields[EntryFields.Value].Description,
            };
        }

        Give(post.Responses!["200"].Content![EntriesRequest.Json], Looked);
        Give(post.Responses["201"].Content![EntriesRequest.Json], Saved);
        Give(post.Responses["422"].Content!["application/problem+json"], Wrong);
    }

    private static void Give(OpenApiMediaType content, string json) =>
        content.Example = JsonNode.Parse(json);
}
