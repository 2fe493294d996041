using Dashboard.Administration.Audit;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Review;
using Dashboard.Tests.Setup;
using Dashboard.Wording;

namespace Dashboard.Tests.Storage.Review;

public sealed class AuditedFiguresTests : IAsyncLifetime, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Office _office = new();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task The_log_says_indicator_district_time_and_the_value_of_then()
    {
        var code = await _office.ApprovedAsync(Office.Entered(700));
        await _office.ChangedAsync(code, 710);

        var lines = await _office
            .Database.Service<AuditLog>()
            .ReadAsync(null, AuditAct.Approve, null, null, 10, None);
        var figures = await _office.Database.Service<AuditedFigures>().FindAsync(lines, None);
        var text = new AuditText(
            await _office.Database.Service<CatalogueQuery>().GetAsync(None),
            new Words(Language.Chinese)
        );

        Assert.Equal(
            ["培训人次 · 某区 · 2023年 · 710人次", "培训人次 · 某区 · 2023年 · 700人次"],
            lines.Select(line => text.Named(figures[line.Id]))
        );
    }
}
