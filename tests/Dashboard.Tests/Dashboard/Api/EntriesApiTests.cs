using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Connections;
using Dashboard.Storage.Review;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Api;

/// <summary>Another system enters figures of 安庆经开区; each test writes of a site of its own.</summary>
public sealed class EntriesApiTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    private const string Json = "application/json";
    private const string Problem = "application/problem+json";
    private static readonly NewToken Clerk = new("停车系统", Role.Clerk, ["anqing-jkq"], null);
    private static readonly Actor Reviewer = new("shen", Role.Reviewer, ["anqing-jkq"]);

    [Fact]
    public async Task Lines_of_json_wait_for_review_under_the_systems_name()
    {
        using var client = await ClientAsync();

        using var answer = await client.PostAsync(
            "/api/entries?source=月报",
            Body(
                Line("甲站", "25808"),
                """{"indicator":"停车位总数","district":"安庆经开区","period":"2023-11-30","value":1908,"scope":"甲二站"}"""
            )
        );

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var said = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(2, said.GetProperty("new").GetInt32());
        Assert.False(said.GetProperty("dryRun").GetBoolean());
        var code = said.GetProperty("results")[1].GetProperty("code").GetString();
        await using var db = await DatabaseAsync();
        var row = await db.Figures.SingleAsync(one => one.Code == code);
        Assert.Equal(FigureState.Submitted, row.State);
        Assert.Equal("api:停车系统", row.EnteredBy);
        Assert.Equal("月报", row.Document);
        Assert.Equal("甲二站", row.Scope);
        var waiting = await app
            .Services.GetRequiredService<ReviewQuery>()
            .FindAsync(code!, CancellationToken.None);
        Assert.Equal(1908, waiting!.Figure.Quantity.Value);
    }

    [Fact]
    public async Task A_dry_run_says_the_same_and_saves_nothing()
    {
        using var client = await ClientAsync();

        using var good = await client.PostAsync(
            "/api/entries?dryRun=true",
            Body(Line("乙站", "5"))
        );
        using var bad = await client.PostAsync(
            "/api/entries?dryRun=true",
            Body(Line("乙站", "许多"))
        );

        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        var said = await good.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(said.GetProperty("dryRun").GetBoolean());
        Assert.Equal("new", said.GetProperty("results")[0].GetProperty("outcome").GetString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.StatusCode);
        Assert.Equal(0, await CountAsync("乙站"));
    }

    [Fact]
    public async Task What_is_there_already_is_the_same_and_another_value_of_it_a_change()
    {
        using var client = await ClientAsync();
        using var first = await client.PostAsync("/api/entries", Body(Line("丙站", "100")));
        var code = Code(await first.Content.ReadFromJsonAsync<JsonElement>());

        using var again = await client.PostAsync("/api/entries", Body(Line("丙站", "100")));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(
            1,
            (await again.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("same").GetInt32()
        );

        await ApproveAsync(code);
        using var other = await client.PostAsync("/api/entries", Body(Line("丙站", "110")));
        Assert.Equal(HttpStatusCode.Created, other.StatusCode);
        var said = await other.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(1, said.GetProperty("changed").GetInt32());
        await using var db = await DatabaseAsync();
        var changed = Code(said);
        var change = await db.Figures.SingleAsync(row => row.Code == changed);
        Assert.Equal(code, change.Replaces);
        Assert.Equal("由api:停车系统送入", change.Reason);
    }

    [Theory]
    [InlineData(
        """{"indicator":"停车位","district":"安庆经开区","period":"2023-11-30","value":1}""",
        "source",
        "写出文件名称"
    )]
    [InlineData(
        """{"indicator":"没有的","district":"安庆经开区","period":"2023-11-30","value":1,"source":"x"}""",
        "indicator",
        "没有名为“没有的”的指标"
    )]
    [InlineData(
        """{"indicator":"停车位总数","district":"瓦坎达","period":"2023-11-30","value":1,"source":"x"}""",
        "district",
        "没有名为“瓦坎达”的区划"
    )]
    [InlineData(
        """{"indicator":"停车位总数","district":"安庆经开区","period":"昨天","value":1,"source":"x"}""",
        "period",
        "2023"
    )]
    [InlineData(
        """{"indicator":"停车位总数","district":"安庆经开区","period":"2023-11-30","source":"x"}""",
        "value",
        "请填数值"
    )]
    [InlineData(
        """{"indicator":"停车位总数","district":"安庆经开区","period":"2023-11-30","value":1e99,"source":"x"}""",
        "value",
        "看不懂"
    )]
    [InlineData(
        """{"indicator":"停车位总数","district":"安庆经开区","period":"2023-11-30","value":"1","kind":"猜","source":"x"}""",
        "kind",
        "性质"
    )]
    [InlineData(
        """{"indicator":"停车位总数","district":"安庆经开区","period":"2023-11-30","value":true,"source":"x"}""",
        "value",
        "应为文字"
    )]
    [InlineData(
        """{"indicator":7,"district":"安庆经开区","period":"2023-11-30","value":1,"source":"x"}""",
        "indicator",
        "应为文字"
    )]
    [InlineData(
        """{"indicator":"停车位总数","district":"安庆经开区","period":"2023-11-30","value":1,"source":"\u0000"}""",
        "source",
        "应为文字"
    )]
    [InlineData(
        """{"indicator":"停车位总数","district":"安庆经开区","period":"2023-11-30","value":1,"source":"\ud800"}""",
        "source",
        "应为文字"
    )]
    [InlineData(
        """{"indicator":"停车位总数","district":"安庆经开区","period":"2023-11-30","value":1,"source":"x","sum":1}""",
        "sum",
        "没有叫“sum”的字段"
    )]
    [InlineData(
        """{"indicator":"停车位总数","district":"安庆经开区","period":"2199-12-31","value":1,"source":"x"}""",
        null,
        "才结束"
    )]
    [InlineData("7", null, "对象")]
    [InlineData("null", null, "对象")]
    public async Task A_wrong_line_is_named_with_its_field_and_nothing_is_saved(
        string line,
        string? field,
        string sentence
    )
    {
        using var client = await ClientAsync();
        var before = await CountAsync();

        using var answer = await client.PostAsync("/api/entries", Body(Line("丁站", "7"), line));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(Problem, answer.Content.Headers.ContentType?.MediaType);
        var said = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(422, said.GetProperty("status").GetInt32());
        var errors = said.GetProperty("errors").EnumerateArray().ToList();
        Assert.Equal(errors.Count, said.GetProperty("errorCount").GetInt32());
        var error = Assert.Single(errors);
        Assert.Equal(2, error.GetProperty("line").GetInt32());
        Assert.Equal(
            field,
            error.TryGetProperty("field", out var named) ? named.GetString() : null
        );
        Assert.Contains(
            sentence,
            error.GetProperty("detail").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_finding_that_asks_for_words_is_answered_until_they_are_there()
    {
        using var client = await ClientAsync();
        using var first = await client.PostAsync("/api/entries", Body(Line("戊站", "100")));
        await ApproveAsync(Code(await first.Content.ReadFromJsonAsync<JsonElement>()));
        const string Far =
            """{"indicator":"停车位总数","district":"安庆经开区","period":"2023-12-31","value":100000,"scope":"戊站","source":"月报"}""";

        using var bare = await client.PostAsync("/api/entries", Body(Far));
        using var explained = await client.PostAsync(
            "/api/entries",
            Body(Far.Replace("}", ""","explanation":"新建停车楼启用"}""", StringComparison.Ordinal))
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, bare.StatusCode);
        var error = (await bare.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal("explanation", error.GetProperty("field").GetString());
        Assert.Equal(HttpStatusCode.Created, explained.StatusCode);
        Assert.True(
            (await explained.Content.ReadFromJsonAsync<JsonElement>())
                .GetProperty("results")[0]
                .GetProperty("findings")
                .GetArrayLength() > 0
        );
    }

    [Fact]
    public async Task Only_a_token_that_holds_comes_in()
    {
        using var nobody = app.CreateClient();
        using var wrong = Client(app, TokenText.Make());
        using var person = await SignedIn.Async(
            app,
            new Actor("tokens-clerk", Role.Clerk, ["anqing-jkq"])
        );
        var token = await GivenConnections.TokenAsync(app.Services, Clerk);
        using var ended = Client(app, token);
        using var before = await ended.PostAsync(
            "/api/entries?dryRun=true",
            Body(Line("己站", "1"))
        );
        var id = (
            await app
                .Services.GetRequiredService<ConnectedSystems>()
                .FindAsync(token, CancellationToken.None)
        )!.Token;
        Assert.Null(
            await app
                .Services.GetRequiredService<SystemTokenCommands>()
                .EndAsync(Office.Administrator, id, CancellationToken.None)
        );

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        foreach (var client in new[] { nobody, wrong, person, ended })
        {
            using var answer = await client.PostAsync("/api/entries", Body(Line("己站", "1")));
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Equal(Problem, answer.Content.Headers.ContentType?.MediaType);
            Assert.Contains(answer.Headers.WwwAuthenticate, one => one.Scheme == "Bearer");
        }

        Assert.Equal(0, await CountAsync("己站"));
    }

    [Fact]
    public async Task A_token_enters_what_its_role_and_districts_let_it()
    {
        using var looks = await ClientAsync(Clerk with { Role = Role.Viewer });
        using var elsewhere = await ClientAsync(Clerk with { Districts = ["nanqiao"] });

        using var notAtAll = await looks.PostAsync("/api/entries", Body(Line("庚站", "1")));
        using var notThere = await elsewhere.PostAsync("/api/entries", Body(Line("庚站", "1")));

        Assert.Equal(HttpStatusCode.Forbidden, notAtAll.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, notThere.StatusCode);
        var error = (await notThere.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[
            0
        ];
        Assert.Equal("district", error.GetProperty("field").GetString());
        Assert.Equal(0, await CountAsync("庚站"));
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("[", 400)]
    [InlineData("{}", 400)]
    [InlineData("\"text\"", 400)]
    [InlineData("[{\"indicator\":\"a\",\"indicator\":\"b\"}]", 400)]
    [InlineData("[{\"\\ud800\":1}]", 400)]
    [InlineData("[] []", 400)]
    [InlineData("[// a word\n]", 400)]
    [InlineData("[]", 422)]
    public async Task A_body_that_is_no_array_of_lines_is_refused(string body, int status)
    {
        using var client = await ClientAsync();
        using var content = new StringContent(body, Encoding.UTF8, Json);

        using var answer = await client.PostAsync("/api/entries", content);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(Problem, answer.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(
            (await answer.Content.ReadFromJsonAsync<JsonElement>())
                .GetProperty("detail")
                .GetString()!
        );
    }

    [Fact]
    public async Task Depth_and_length_and_size_have_an_end()
    {
        using var client = await ClientAsync();
        var line = Line("辛站", "1");
        (string Body, string Type, int Status)[] sent =
        [
            (new string('[', 100_000), Json, 400),
            ("[{\"indicator\":{\"a\":{\"b\":[1]}}}]", Json, 400),
            ("[" + string.Join(',', Enumerable.Repeat(line, 50_001)) + "]", Json, 413),
            (
                "indicator,district,period,value\n"
                    + string.Concat(Enumerable.Repeat("a,b,2023,1\n", 50_001)),
                "text/csv",
                413
            ),
            ("[\"" + new string('x', 31 * 1024 * 1024) + "\"]", Json, 413),
        ];

        foreach (var (body, type, status) in sent)
        {
            using var content = new StringContent(body, Encoding.UTF8, type);
            using var answer = await client.PostAsync("/api/entries", content);
            Assert.Equal((body[..20], status), (body[..20], (int)answer.StatusCode));
            Assert.Equal(Problem, answer.Content.Headers.ContentType?.MediaType);
        }

        Assert.Equal(0, await CountAsync("辛站"));
    }

    [Theory]
    [InlineData("text/plain", null)]
    [InlineData("application/xml", null)]
    [InlineData("multipart/form-data; boundary=x", null)]
    [InlineData("application/json; charset=utf-16", null)]
    [InlineData("application/json", "gzip")]
    public async Task Another_format_is_415(string type, string? encoding)
    {
        using var client = await ClientAsync();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("[]"));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        if (encoding is not null)
        {
            content.Headers.ContentEncoding.Add(encoding);
        }

        using var answer = await client.PostAsync("/api/entries", content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Equal(Problem, answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("GB18030", "指标,区划,期间,数值,范围,来源")]
    [InlineData("utf-8", "指标,区划,期间,数值,范围,来源")]
    [InlineData("utf-16", "指标,区划,期间,数值,范围,来源")]
    [InlineData("utf-8", "indicator,district,period,value,scope,source")]
    public async Task Csv_is_read_as_import_reads_it(string encoding, string header)
    {
        using var client = await ClientAsync();
        var charset =
            CodePagesEncodingProvider.Instance.GetEncoding(encoding)
            ?? Encoding.GetEncoding(encoding);
        var scope = $"壬站{encoding}{header[0]}";
        using var content = new ByteArrayContent([
            .. charset.GetPreamble(),
            .. charset.GetBytes(
                $"{header}\n停车位总数,安庆经开区,2023-11-30,\"2,580\",{scope},月报\n"
            ),
        ]);
        content.Headers.ContentType = new("text/csv");

        using var answer = await client.PostAsync("/api/entries", content);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var code = Code(await answer.Content.ReadFromJsonAsync<JsonElement>());
        var there = await app
            .Services.GetRequiredService<ReviewQuery>()
            .FindAsync(code, CancellationToken.None);
        Assert.Equal((2580, scope), (there!.Figure.Quantity.Value, there.Figure.Scope));
    }

    [Fact]
    public async Task A_wrong_line_of_csv_has_the_number_that_a_sheet_shows()
    {
        using var client = await ClientAsync();
        using var content = new StringContent(
            "指标,区划,期间,数值,范围,来源\n停车位总数,安庆经开区,2023-11-30,1,午站,x\n\n停车位总数,安庆经开区,2023-11-30,,午站,x\n",
            Encoding.UTF8,
            "text/csv"
        );
        using var missing = new StringContent("指标,区划\na,b\n", Encoding.UTF8, "text/csv");

        using var answer = await client.PostAsync("/api/entries", content);
        using var refused = await client.PostAsync("/api/entries", missing);

        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[
            0
        ];
        Assert.Equal(4, error.GetProperty("line").GetInt32());
        Assert.Equal("value", error.GetProperty("field").GetString());
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("'; DROP TABLE \"Figures\"; --")]
    [InlineData("𠮷林 ‮﷽")]
    public async Task A_hostile_text_is_a_text(string text)
    {
        using var client = await ClientAsync();
        var line = JsonSerializer.Serialize(
            new
            {
                indicator = "停车位总数",
                district = "安庆经开区",
                period = "2023-11-30",
                value = 3,
                scope = text,
                source = text,
                note = text,
            }
        );

        using var answer = await client.PostAsync("/api/entries", Body(line));

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var code = Code(await answer.Content.ReadFromJsonAsync<JsonElement>());
        await using var db = await DatabaseAsync();
        var row = await db.Figures.SingleAsync(one => one.Code == code);
        Assert.Equal((text, text, text), (row.Scope, row.Document, row.Note));
    }

    [Fact]
    public async Task The_same_key_gets_the_same_answer_also_after_a_restart_and_nothing_twice()
    {
        var token = await GivenConnections.TokenAsync(app.Services, Clerk);
        using var client = Client(app, token);
        using var first = await SendAsync(client, "k-1", Line("癸站", "11"));
        await using var restarted = app.WithWebHostBuilder(_ => { });
        using var later = Client(restarted, token);

        using var again = await SendAsync(later, "k-1", Line("癸站", "11"));
        using var other = await SendAsync(later, "k-1", Line("癸站", "12"));

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.Created, again.StatusCode);
        Assert.Equal(
            await first.Content.ReadAsStringAsync(),
            await again.Content.ReadAsStringAsync()
        );
        Assert.False(first.Headers.Contains("Idempotency-Replayed"));
        Assert.True(again.Headers.Contains("Idempotency-Replayed"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.Equal(1, await CountAsync("癸站"));
    }

    [Fact]
    public async Task The_same_sent_many_times_at_once_is_saved_once()
    {
        using var client = await ClientAsync();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => SendAsync(client, "k-2", Line("子站", "11")))
        );

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Equal(1, await CountAsync("子站"));
        var said = await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync()));
        Assert.Single(said.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_was_refused_can_be_mended_under_the_same_key()
    {
        using var client = await ClientAsync();

        using var wrong = await SendAsync(client, "k-3", Line("丑站", "许多"));
        using var mended = await SendAsync(client, "k-3", Line("丑站", "11"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Created, mended.StatusCode);
    }

    [Theory]
    [InlineData("two words", 1)]
    [InlineData("键", 1)]
    [InlineData("x", 256)]
    public async Task A_key_is_short_and_plain(string text, int times)
    {
        using var client = await ClientAsync();

        using var answer = await SendAsync(
            client,
            string.Concat(Enumerable.Repeat(text, times)),
            Line("寅站", "1")
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("dryRun=perhaps")]
    [InlineData("dryRun=2")]
    public async Task A_question_that_cannot_be_read_is_refused_before_anything_is_saved(
        string query
    )
    {
        using var client = await ClientAsync();

        using var answer = await client.PostAsync("/api/entries?" + query, Body(Line("卯站", "1")));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(0, await CountAsync("卯站"));
    }

    [Fact]
    public async Task A_thousand_lines_come_by_the_way_of_a_file()
    {
        using var client = await ClientAsync();
        var lines = Enumerable
            .Range(0, 1_000)
            .Select(at => Line($"辰站{at}", at.ToString(CultureInfo.InvariantCulture)));

        using var answer = await client.PostAsync("/api/entries", Body([.. lines]));

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var said = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(1_000, said.GetProperty("new").GetInt32());
        Assert.Equal(
            1_000,
            said.GetProperty("results")
                .EnumerateArray()
                .Select(one => one.GetProperty("code").GetString())
                .Distinct()
                .Count()
        );
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_again()
    {
        var token = await GivenConnections.TokenAsync(app.Services, Clerk);
        await using var strict = app.WithWebHostBuilder(host =>
            host.UseSetting("Limits:Entries", "2")
        );
        using var client = Client(strict, token);

        HttpResponseMessage? last = null;
        for (var i = 0; i < 3; i++)
        {
            last?.Dispose();
            last = await client.PostAsync("/api/entries?dryRun=1", Body(Line("巳站", "1")));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last!.StatusCode);
        Assert.Equal(Problem, last.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(last.Headers.RetryAfter);
        last.Dispose();
    }

    [Fact]
    public async Task Where_viewing_is_closed_a_token_reads_the_api_and_no_page()
    {
        var token = await GivenConnections.TokenAsync(
            app.Services,
            Clerk with
            {
                Role = Role.Viewer,
            }
        );
        await using var closed = app.WithWebHostBuilder(host =>
            host.UseSetting("Access:PublicViewing", "false")
        );
        using var nobody = closed.CreateClient(new() { AllowAutoRedirect = false });
        using var system = Client(closed, token);

        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await nobody.GetAsync("/api/districts")).StatusCode
        );
        Assert.Equal(HttpStatusCode.OK, (await system.GetAsync("/api/districts")).StatusCode);
        Assert.Equal(
            HttpStatusCode.OK,
            (await system.GetAsync("/api/figures?format=csv&limit=1")).StatusCode
        );
        Assert.Equal(HttpStatusCode.Redirect, (await system.GetAsync("/indicators")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await system.GetAsync("/due/lines.csv")).StatusCode);
    }

    private static string Line(string scope, string value) =>
        JsonSerializer.Serialize(
            new
            {
                indicator = "停车位总数",
                district = "安庆经开区",
                period = "2023-11-30",
                value,
                scope,
                source = "月报",
            }
        );

    private static StringContent Body(params string[] lines) =>
        new($"[{string.Join(',', lines)}]", Encoding.UTF8, Json);

    private static string Code(JsonElement answer) =>
        answer.GetProperty("results")[0].GetProperty("code").GetString()!;

    private async Task<HttpClient> ClientAsync(NewToken? asked = null) =>
        Client(app, await GivenConnections.TokenAsync(app.Services, asked ?? Clerk));

    private static HttpClient Client(WebApplicationFactory<Program> app, string token)
    {
        var client = app.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return client;
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        string key,
        string line
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/entries")
        {
            Content = Body(line),
        };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return await client.SendAsync(request);
    }

    private async Task ApproveAsync(string code)
    {
        var there = await app
            .Services.GetRequiredService<ReviewQuery>()
            .FindAsync(code, CancellationToken.None);
        Assert.Null(
            await app
                .Services.GetRequiredService<ReviewCommands>()
                .ApproveAsync(Reviewer, [new(code, there!.Version)], CancellationToken.None)
        );
    }

    private Task<DashboardContext> DatabaseAsync() =>
        app
            .Services.GetRequiredService<IDbContextFactory<DashboardContext>>()
            .CreateDbContextAsync();

    private async Task<int> CountAsync(string? scope = null)
    {
        await using var db = await DatabaseAsync();
        return await db.Figures.CountAsync(row => scope == null || row.Scope == scope);
    }
}
