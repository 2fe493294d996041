using Dashboard.Storage.Accounts;
using Dashboard.Storage.Reports;
using Dashboard.Storage.Search;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Search;

public sealed class SayingSearchTests : IAsyncLifetime, IDisposable
{
    private const string Early =
        "示例区便民服务\n\n全年新建停车场十二处，群众停车更方便。网格员走访了每一户。\n垃圾分类覆盖８０％的小区！";

    private const string Late = "示例区年终综述\n今年停车场收费下调。";

    private readonly Office _office = new();

    private SayingSearch Search => _office.Database.Service<SayingSearch>();

    public async Task InitializeAsync()
    {
        await _office.InitializeAsync();
        await BringAsync("早", new(2022, 3, 1), Early);
        await BringAsync("晚", new(2023, 3, 1), Late);
    }

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("网格", "网格员走访了每一户。")]
    [InlineData("走访了每一户", "网格员走访了每一户。")]
    [InlineData("80", "垃圾分类覆盖８０％的小区！")]
    [InlineData("新建停车场十二处", "全年新建停车场十二处，群众停车更方便。")]
    [InlineData("新建停车厂十二处", "全年新建停车场十二处，群众停车更方便。")]
    public async Task Two_letters_are_enough_and_one_of_many_may_be_wrong(
        string words,
        string sentence
    ) => Assert.Equal(sentence, (await FindAsync(words))[0].Text);

    [Fact]
    public async Task The_newest_report_comes_first() =>
        Assert.Equal(
            ["今年停车场收费下调。", "全年新建停车场十二处，群众停车更方便。"],
            (await FindAsync("停车场")).Select(saying => saying.Text)
        );

    [Fact]
    public async Task A_sentence_knows_its_paragraph() =>
        Assert.Equal(3, Assert.Single(await FindAsync("垃圾")).Paragraph);

    [Theory]
    [InlineData("没有")]
    [InlineData("水")]
    [InlineData("")]
    [InlineData("\"*^%'--")]
    [InlineData("区便民务")]
    public async Task What_no_sentence_holds_is_not_found(string words) =>
        Assert.Empty(await FindAsync(words));

    [Fact]
    public async Task A_text_that_was_taken_in_is_not_taken_in_again()
    {
        var catalogue = await _office.Database.Catalogues.GetAsync(CancellationToken.None);
        await _office
            .Database.Service<SayingIndex>()
            .RememberAsync(
                catalogue.Reports,
                _ => Task.FromResult<string?>(Late),
                CancellationToken.None
            );

        Assert.Single(
            await FindAsync("收费下调"),
            saying => saying.Report == CodeOf(catalogue, "晚")
        );
        Assert.DoesNotContain(
            await FindAsync("收费下调"),
            saying => saying.Report == CodeOf(catalogue, "早")
        );
    }

    private static string CodeOf(Catalogue catalogue, string title) =>
        catalogue.Reports.Single(report => report.Title == title).Code;

    private Task<IReadOnlyList<FoundSaying>> FindAsync(string words) =>
        Search.FindAsync([words], 8, CancellationToken.None);

    private async Task BringAsync(string title, DateOnly day, string text)
    {
        var (_, problem) = await _office
            .Database.Service<ReportCommands>()
            .AddAsync(
                new Actor("clerk", Role.Clerk, []),
                new BroughtReport(title, "示例日报", day, DistrictLevel.County, text),
                CancellationToken.None
            );
        Assert.Null(problem);
    }
}
