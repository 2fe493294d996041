using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Reports;
using Dashboard.Storage.Work;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Reports;

public sealed class ReportRecognitionTests : IAsyncLifetime, IDisposable
{
    private const string Text =
        "某区今年新建停车场十二处。全年培训网格员七百余人次。群众满意度稳步提升到新的高度。各镇街道都设立了便民服务大厅。";

    private readonly Office _office = new();

    private ReportRecognition Recognition => _office.Database.Service<ReportRecognition>();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task The_very_same_text_is_recognised()
    {
        var code = await BroughtAsync(Text);

        var known = await Recognition.FindAsync(Text, CancellationToken.None);

        Assert.Equal(new KnownReport(code, "年终", 1, true), known);
    }

    [Theory]
    [InlineData(
        "某区今年新建停车场十二处！全年培训网格员\n七百余 人次。群众满意度稳步提升到新的高度；各镇街道都设立了便民服务大厅。"
    )]
    [InlineData("群众满意度稳步提升到新的高度。各镇街道都设立了便民服务大厅。")]
    public async Task Another_printing_of_it_is_recognised_by_its_sentences(string printed)
    {
        var code = await BroughtAsync(Text);

        var known = await Recognition.FindAsync(printed, CancellationToken.None);

        Assert.Equal(code, known?.Code);
        Assert.False(known!.IsSame);
        Assert.InRange(known.Shared, 0.7, 1);
    }

    [Fact]
    public async Task A_report_that_quotes_one_sentence_is_another_one()
    {
        await BroughtAsync(Text);

        var known = await Recognition.FindAsync(
            "全年培训网格员七百余人次。别处又有一件完全不同的事情发生。人们说起来都觉得非常新鲜。",
            CancellationToken.None
        );

        Assert.Null(known);
    }

    [Fact]
    public async Task A_text_from_a_folder_is_remembered_once_and_recognised()
    {
        var report = new Report(
            "from-folder",
            "年终",
            "",
            new(2023, 12, 31),
            PeriodCertainty.Stated,
            DistrictLevel.County,
            "x.txt"
        );
        await _office
            .Database.Service<Deeds>()
            .RunOrThrowAsync(
                Actor.System,
                RevisionAct.Submitted,
                deed =>
                {
                    deed.Db.Reports.Add(
                        new()
                        {
                            Code = report.Code,
                            Title = report.Title,
                            Publisher = "",
                            Date = report.Date,
                            DateCertainty = PeriodCertainty.Stated,
                            Office = report.Office,
                            File = "x.txt",
                        }
                    );
                    deed.Done(AuditAct.Import, report.Code);
                    return Task.FromResult(true);
                },
                CancellationToken.None
            );

        for (var start = 0; start < 2; start++)
        {
            await Recognition.RememberAsync(
                [report],
                _ => Task.FromResult<string?>(Text),
                CancellationToken.None
            );
        }

        var known = await Recognition.FindAsync(Text, CancellationToken.None);
        Assert.Equal("from-folder", known?.Code);
    }

    private async Task<string> BroughtAsync(string text)
    {
        var (code, problem) = await _office
            .Database.Service<ReportCommands>()
            .AddAsync(
                Office.Clerk,
                new BroughtReport(
                    "年终",
                    "某报",
                    new DateOnly(2023, 12, 31),
                    DistrictLevel.County,
                    text
                ),
                CancellationToken.None
            );
        Assert.Null(problem);
        return code;
    }
}
