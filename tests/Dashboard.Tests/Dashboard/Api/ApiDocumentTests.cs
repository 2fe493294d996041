using System.Net.Http.Json;
using System.Text.Json;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Api;

public sealed class ApiDocumentTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    [Fact]
    public async Task The_description_has_a_licence_a_sign_in_and_no_slash_too_many()
    {
        var document = await ReadAsync();

        Assert.Equal(
            "MIT",
            document.GetProperty("info").GetProperty("license").GetProperty("name").GetString()
        );
        var token = document
            .GetProperty("components")
            .GetProperty("securitySchemes")
            .GetProperty("token");
        Assert.Equal("http", token.GetProperty("type").GetString());
        Assert.Equal("bearer", token.GetProperty("scheme").GetString());
        Assert.All(
            document.GetProperty("servers").EnumerateArray(),
            server =>
                Assert.False(
                    server.GetProperty("url").GetString()!.EndsWith('/'),
                    server.GetProperty("url").GetString()
                )
        );
    }

    [Fact]
    public async Task Every_address_says_who_may_ask_and_what_is_answered_to_a_wrong_question()
    {
        var document = await ReadAsync();

        var operations = document
            .GetProperty("paths")
            .EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .Select(operation => operation.Value)
            .ToList();
        Assert.Equal(5, operations.Count);
        Assert.All(
            operations,
            operation =>
            {
                Assert.True(operation.GetProperty("security").GetArrayLength() > 0);
                Assert.Contains(
                    operation.GetProperty("responses").EnumerateObject(),
                    answer => answer.Name.StartsWith('4')
                );
            }
        );
    }

    [Fact]
    public async Task Entering_is_described_with_examples_that_the_app_itself_understands()
    {
        var post = (await ReadAsync())
            .GetProperty("paths")
            .GetProperty("/api/entries")
            .GetProperty("post");

        var content = post.GetProperty("requestBody").GetProperty("content");
        var lines = content.GetProperty("application/json").GetProperty("example");
        Assert.Equal(2, lines.GetArrayLength());
        Assert.StartsWith(
            "indicator,district,period,value",
            content.GetProperty("text/csv").GetProperty("example").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["200", "201", "400", "401", "403", "413", "415", "422", "429"],
            post.GetProperty("responses").EnumerateObject().Select(answer => answer.Name).Order()
        );
        var sent = SentTable(lines.GetRawText());
        Assert.Empty(sent.Errors);
        Assert.Equal(2, sent.Table.Lines.Count);
    }

    private static global::Dashboard.Api.SentTable SentTable(string json) =>
        global::Dashboard.Api.SentTable.OfJson(
            System.Text.Encoding.UTF8.GetBytes(json),
            new(Language.Chinese)
        );

    private async Task<JsonElement> ReadAsync()
    {
        using var client = app.CreateClient();
        return await client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
    }
}
