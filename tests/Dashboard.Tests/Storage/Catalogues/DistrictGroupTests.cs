using Dashboard.Storage.Catalogues;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Catalogues;

public sealed class DistrictGroupTests : IAsyncLifetime, IDisposable
{
    private readonly Office _office = new();

    private DistrictGroupCommands Commands => _office.Database.Service<DistrictGroupCommands>();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task A_group_is_kept_renamed_and_removed()
    {
        Assert.Null(await SaveAsync(null, " 两区 ", "zone", "other"));
        Assert.Equal(["zone", "other"], await DistrictsAsync("两区"));

        Assert.Null(await SaveAsync("两区", "三地", "zone", "town", "other"));
        Assert.Empty(await DistrictsAsync("两区"));
        Assert.Equal(["zone", "town", "other"], await DistrictsAsync("三地"));

        Assert.Null(
            await Commands.RemoveAsync(Office.Administrator, "三地", CancellationToken.None)
        );
        Assert.Empty((await CatalogueAsync()).Groups);
    }

    [Theory]
    [InlineData("", "请写区划组的名称")]
    [InlineData("甲,乙", "区划组的名称里不能有逗号")]
    [InlineData("某某区", "“某区”是一个区划的名称，请换一个")]
    [InlineData("两区", "已有名为“两区”的区划组")]
    public async Task A_name_that_could_not_be_told_apart_is_refused(string name, string sentence)
    {
        Assert.Null(await SaveAsync(null, "两区", "zone", "other"));

        Assert.Equal(sentence, (await SaveAsync(null, name, "zone", "town"))?.ToString());
        Assert.Equal(["zone", "other"], await DistrictsAsync("两区"));
    }

    [Fact]
    public async Task A_group_of_one_or_of_strangers_is_refused()
    {
        Assert.Equal(
            "一组应有2至60个区划",
            (await SaveAsync(null, "一地", "zone", "zone"))?.ToString()
        );
        Assert.Equal(
            "没有编码为“ghost”的区划",
            (await SaveAsync(null, "两地", "zone", "ghost"))?.ToString()
        );
    }

    private Task<global::Dashboard.Storage.Problem?> SaveAsync(
        string? before,
        string name,
        params string[] districts
    ) =>
        Commands.SaveAsync(
            Office.Administrator,
            before,
            new(name, districts),
            CancellationToken.None
        );

    private async Task<IEnumerable<string>> DistrictsAsync(string name) =>
        (await CatalogueAsync()).DistrictsOfGroup(name).Select(district => district.Code);

    private async Task<Catalogue> CatalogueAsync() =>
        await _office.Database.Catalogues.GetAsync(CancellationToken.None);
}
