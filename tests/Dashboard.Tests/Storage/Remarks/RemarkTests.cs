using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Remarks;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Remarks;

public sealed class RemarkTests : IAsyncLifetime, IDisposable
{
    private static readonly DatedRemark Changed = new(
        "trained",
        "zone",
        new(2023, 1, 1),
        "统计口径调整",
        true
    );

    private readonly Office _office = new();

    private RemarkCommands Commands => _office.Database.Service<RemarkCommands>();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task A_reviewer_writes_on_an_own_district_and_an_administrator_on_all()
    {
        Assert.Null(await AddAsync(Changed with { Text = "  统计口径调整 " }));
        Assert.NotNull(await AddAsync(Changed with { District = null }));
        Assert.Null(
            await Commands.AddAsync(
                Office.Administrator,
                Changed with
                {
                    District = null,
                    Day = new(2022, 1, 1),
                },
                CancellationToken.None
            )
        );

        Assert.Equal(
            [Changed with { District = null, Day = new(2022, 1, 1) }, Changed],
            await KnownAsync()
        );
        var line = await LastLineAsync();
        Assert.Contains("统计口径调整", line, StringComparison.Ordinal);
        Assert.Contains("2022-01-01", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_changed_or_removed_is_known_at_once_and_written_down()
    {
        Assert.Null(await AddAsync(Changed));
        var id = (await ListedAsync())[0].Id;

        Assert.Null(
            await Commands.ChangeAsync(
                Office.Administrator,
                id,
                Changed with
                {
                    Text = "区划合并",
                    BreaksComparison = false,
                },
                CancellationToken.None
            )
        );
        var changed = Assert.Single(await ListedAsync());
        Assert.Equal(("区划合并", "admin"), (changed.Remark.Text, changed.By));
        Assert.Equal([changed.Remark], await KnownAsync());

        Assert.Null(await Commands.RemoveAsync(Office.Reviewer, id, CancellationToken.None));
        Assert.Empty(await KnownAsync());
        Assert.Contains("区划合并", await LastLineAsync(), StringComparison.Ordinal);
        Assert.Equal(
            "没有这条备注",
            (await Commands.RemoveAsync(Office.Reviewer, id, CancellationToken.None))?.ToString()
        );
    }

    [Theory]
    [InlineData("nothing", "zone", "2023-01-01", "字", "请选择指标")]
    [InlineData("trained", "ghost", "2023-01-01", "字", "没有编码为“ghost”的区划")]
    [InlineData("trained", "zone", "1911-01-01", "字", "日期应当在1949年10月1日至2100年之间")]
    [InlineData("trained", "zone", "2023-01-01", "  ", "请写明备注的内容")]
    [InlineData("trained", "zone", "2023-01-01", null, "备注最多200字")]
    public async Task What_cannot_be_meant_is_refused_with_a_sentence(
        string indicator,
        string district,
        string day,
        string? text,
        string sentence
    )
    {
        var problem = await AddAsync(
            new(
                indicator,
                district,
                DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
                text ?? new string('字', 201),
                false
            )
        );

        Assert.Equal(sentence, problem?.ToString());
        Assert.Empty(await KnownAsync());
    }

    [Fact]
    public async Task The_remarks_of_an_indicator_go_with_it_when_it_is_merged()
    {
        Assert.Null(await AddAsync(Changed with { Indicator = "spaces-roadside" }));
        var commands = _office.Database.Service<IndicatorCommands>();
        var other = (await CatalogueAsync()).Indicator("spaces-roadside");
        Assert.Null(
            await commands.ChangeAsync(
                Office.Administrator,
                other with
                {
                    Whole = null,
                },
                null,
                CancellationToken.None
            )
        );

        Assert.Null(
            await _office
                .Database.Service<IndicatorMerge>()
                .RunAsync(
                    Office.Administrator,
                    "spaces-roadside",
                    "spaces",
                    "同一项",
                    CancellationToken.None
                )
        );

        Assert.Equal("spaces", Assert.Single(await KnownAsync()).Indicator);
    }

    private Task<global::Dashboard.Storage.Problem?> AddAsync(DatedRemark remark) =>
        Commands.AddAsync(Office.Reviewer, remark, CancellationToken.None);

    private Task<IReadOnlyList<NumberedRemark>> ListedAsync() =>
        _office.Database.Service<RemarkQuery>().AllAsync(CancellationToken.None);

    private async Task<IReadOnlyList<DatedRemark>> KnownAsync() => (await CatalogueAsync()).Remarks;

    private async Task<Catalogue> CatalogueAsync() =>
        await _office.Database.Catalogues.GetAsync(CancellationToken.None);

    private async Task<string> LastLineAsync() =>
        (
            await _office
                .Database.Service<AuditLog>()
                .ReadAsync(null, AuditAct.Catalogue, null, null, 10, CancellationToken.None)
        )[0].Detail;
}
