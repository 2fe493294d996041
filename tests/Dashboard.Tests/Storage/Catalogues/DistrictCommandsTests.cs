using Dashboard.Storage.Catalogues;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Catalogues;

public sealed class DistrictCommandsTests : IAsyncLifetime, IDisposable
{
    private static readonly District Village = new(
        "village",
        "某村",
        "Some Village",
        DistrictLevel.Village,
        "town",
        ["某某村"]
    );

    private readonly Office _office = new();

    private DistrictCommands Commands => _office.Database.Service<DistrictCommands>();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task A_district_that_is_added_belongs_at_once_to_the_staff_above_it()
    {
        await _office.Database.Catalogues.GetAsync(CancellationToken.None);

        Assert.Null(await AddAsync(Village));

        await _office.SubmittedAsync(Office.Entered(7, district: "village"));
    }

    [Fact]
    public async Task A_district_that_is_moved_belongs_to_the_staff_of_its_new_place()
    {
        var town = (await CatalogueAsync()).District("town");
        Assert.Null(await ChangeAsync(town with { Parent = "other" }));

        await _office.SubmittedAsync(Office.Entered(7, district: "town"), Office.OtherClerk);
        var own = await _office.Entry.SubmitAsync(
            Office.Clerk,
            [Office.Entered(7, "2022", district: "town")],
            null,
            CancellationToken.None
        );
        Assert.False(own.IsSaved);
    }

    [Fact]
    public async Task What_cannot_be_a_district_is_refused_with_one_sentence()
    {
        await RefusedAsync("已有编码为“town”的区划", Village with { Code = "town" });
        await RefusedAsync("名称不能为空", Village with { Name = "" });
        await RefusedAsync("没有编码为“ghost”的区划", Village with { Parent = "ghost" });
        await RefusedAsync(
            "“某村”不能放在自己或自己的下级之下",
            Village with
            {
                Parent = "village",
            }
        );
        await RefusedAsync(
            "同一上级下已有名为“另区”的区划",
            Village with
            {
                Name = "另区",
                Parent = "city",
            }
        );
        await RefusedAsync(
            "“某村”的级别不能高于上级“某镇”",
            Village with
            {
                Level = DistrictLevel.City,
            }
        );
        var zone = (await CatalogueAsync()).District("zone");
        Assert.Equal(
            "“某区”不能放在自己或自己的下级之下",
            (await ChangeAsync(zone with { Parent = "town" }))?.ToString()
        );
        Assert.Equal(
            "“某镇”的级别不能高于上级“某区”",
            (await ChangeAsync(zone with { Level = DistrictLevel.Village }))?.ToString()
        );
    }

    [Fact]
    public async Task A_retired_district_takes_no_new_figures_and_keeps_what_it_has()
    {
        await _office.ApprovedAsync(Office.Entered(7));
        Assert.Null(
            await Commands.RetireAsync(Office.Administrator, "zone", true, CancellationToken.None)
        );

        var result = await _office.Entry.SubmitAsync(
            Office.Clerk,
            [Office.Entered(8, "2022")],
            null,
            CancellationToken.None
        );

        Assert.Equal(
            "“某区”已停用，不再填报新数据",
            Assert.Single(result.Problems).Problem.ToString()
        );
        Assert.Contains(await _office.CountedAsync(), figure => figure.Quantity.Value == 7);
        Assert.True((await CatalogueAsync()).District("zone").IsRetired);
    }

    private async Task<Catalogue> CatalogueAsync() =>
        await _office.Database.Catalogues.GetAsync(CancellationToken.None);

    private Task<global::Dashboard.Storage.Problem?> AddAsync(District district) =>
        Commands.AddAsync(Office.Administrator, district, CancellationToken.None);

    private Task<global::Dashboard.Storage.Problem?> ChangeAsync(District district) =>
        Commands.ChangeAsync(Office.Administrator, district, null, CancellationToken.None);

    private async Task RefusedAsync(string sentence, District district)
    {
        Assert.Equal(sentence, (await AddAsync(district))?.ToString());
        Assert.Equal(4, (await CatalogueAsync()).Districts.All.Count);
    }
}
