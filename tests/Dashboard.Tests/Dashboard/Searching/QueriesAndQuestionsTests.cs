using Dashboard.Searching;
using Dashboard.Tests.Dashboard.Demo;
using Dashboard.Tests.Data;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Searching;

/// <summary>
/// A hundred queries with what must be among the first three, and sixty questions in words, of which twenty cannot be
/// answered: the lists lie beside this file.
/// </summary>
public sealed class QueriesAndQuestionsTests(DashboardApp app, DemoFixture demo)
    : IClassFixture<DashboardApp>,
        IClassFixture<DemoFixture>
{
    private const string Data = "data";
    private const string City = "demo";

    public static TheoryData<string, string, string, string> Queries { get; } = AllQueries();

    public static TheoryData<string, string, string[]> Answered { get; } = All("questions");

    public static TheoryData<string, string, string[]> Unanswered { get; } = All("unanswered");

    [Fact]
    public void There_are_a_hundred_queries_and_sixty_questions()
    {
        Assert.True(Queries.Count >= 100);
        Assert.True(Answered.Count >= 40);
        Assert.True(Unanswered.Count >= 20);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task What_is_meant_is_among_the_first_three(
        string where,
        string query,
        string group,
        string expected
    )
    {
        var page = await SearchedPage.GetAsync(Client(where), query);

        Assert.Contains(
            page.FirstThree(group),
            line => line.Contains(expected, StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task A_question_is_answered_with_figure_time_and_source(
        string where,
        string question,
        string[] says
    )
    {
        var page = await SearchedPage.GetAsync(Client(where), question);

        Assert.All(says, said => Assert.Contains(said, page.Answer, StringComparison.Ordinal));
        Assert.True((await AnswerAsync(where, question))?.IsAnswered);
    }

    [Theory]
    [MemberData(nameof(Unanswered))]
    public async Task What_cannot_be_answered_is_not_and_why_is_said(
        string where,
        string question,
        string[] says
    )
    {
        var page = await SearchedPage.GetAsync(Client(where), question);

        Assert.All(says, said => Assert.Contains(said, page.Answer, StringComparison.Ordinal));
        Assert.False((await AnswerAsync(where, question))!.IsAnswered);
    }

    private HttpClient Client(string where) =>
        where == Data ? app.CreateClient() : demo.App.CreateClient();

    private async Task<QuestionAnswer?> AnswerAsync(string where, string question)
    {
        var services = where == Data ? app.Services : demo.App.Services;
        var answer = await services
            .GetRequiredService<SearchBoards>()
            .GetAsync(SearchState.Read(question), Language.Chinese, CancellationToken.None);
        return answer.Answer;
    }

    private static TheoryData<string, string, string, string> AllQueries()
    {
        var all = new TheoryData<string, string, string, string>();
        foreach (var (where, cells) in Lines("queries"))
        {
            all.Add(where, cells[0], cells[1], cells[2]);
        }

        return all;
    }

    private static TheoryData<string, string, string[]> All(string list)
    {
        var all = new TheoryData<string, string, string[]>();
        foreach (var (where, cells) in Lines(list))
        {
            all.Add(where, cells[0], cells[1..]);
        }

        return all;
    }

    private static IEnumerable<(string Where, string[] Cells)> Lines(string list) =>
        new[] { Data, City }.SelectMany(where =>
            File.ReadLines(
                    Path.Combine(
                        ProjectFolder.Root,
                        "tests/Dashboard.Tests/Dashboard/Searching",
                        $"{list}-{where}.txt"
                    )
                )
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => (where, line.Split('|', StringSplitOptions.TrimEntries)))
        );
}
