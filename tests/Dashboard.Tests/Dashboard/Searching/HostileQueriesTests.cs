using System.Net;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Searching;

/// <summary>Whatever is typed, a page answers, and nothing of it becomes a part of the page or of a command.</summary>
public sealed class HostileQueriesTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    public static TheoryData<string> Queries { get; } =
    [
        "'",
        "\"",
        "\"\"\"\"",
        "%",
        "_%_",
        "';DROP TABLE Figures;--",
        "停车位 AND NOT NEAR(a b, 3)",
        "停车位*",
        "^停车 + \"车位\" OR -x",
        "<script>alert(1)</script>停车位多少",
        "</section><img src=x onerror=alert(1)>",
        "😀😀😀",
        "𠮷𠮷𠮷停车位多少",
        "\0",
        "停车\0位",
        "\u202e\u200b停车位",
        "\ufffd\uffff",
        new string('停', 20_000),
        new string('1', 5_000),
        new string('(', 3_000),
        string.Concat(Enumerable.Repeat("安庆经开区", 400)),
        string.Concat(Enumerable.Repeat("1万", 900)),
        new string('a', 99) + "😀",
        new string('a', 4_000),
        "2022年2022年2022年2022年",
        "NaN",
        "1e308",
        "-0",
        "0000000000000000000000000000",
        "９９９９９９９９９９９９９９９９亿亿亿",
        "每每每每每每各各各哪哪哪",
        "{0}{1}{999}",
        "%s%n%00",
        "../../etc/passwd",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_page_answers(string query)
    {
        using var answer = await app.CreateClient()
            .GetAsync($"/search?q={Uri.EscapeDataString(query)}");
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("id=\"q\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%ED%A0%80")]
    [InlineData("%FF%FE")]
    [InlineData("%")]
    [InlineData("a&q=b&q=c")]
    public async Task Broken_letters_of_an_address_are_answered_too(string typed)
    {
        using var answer = await app.CreateClient().GetAsync("/search?q=" + typed);

        Assert.True((int)answer.StatusCode < 500);
    }
}
