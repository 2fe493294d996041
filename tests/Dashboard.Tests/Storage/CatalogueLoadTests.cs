using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Work;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Storage;

public sealed class CatalogueLoadTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryDatabase _database = new();
    private readonly CatalogueFolder _folder = new();

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_figure_comes_back_as_it_was_written()
    {
        _folder.Figures(
            "f1,spaces,zone,某场,year_to_date,2022-01-01,2022-10-31,inferred,53634.45,60000,个,53634.45个,about,actual,r1,车位,3,10,6,9:40+6,存疑因由,备注"
        );
        var written = CatalogueFiles.Read(_folder.Path).Figures[0];

        await _database.Load.RunAsync(_folder.Path, CancellationToken.None);
        var read = await _database.Figures.FindAsync("f1", CancellationToken.None);

        Assert.Equivalent(written, read, strict: true);
    }

    [Fact]
    public async Task Loading_the_same_folder_again_changes_nothing()
    {
        await _database.Load.RunAsync(_folder.Path, CancellationToken.None);
        await _database.Load.RunAsync(_folder.Path, CancellationToken.None);

        await using var db = await _database.Contexts.CreateDbContextAsync();
        Assert.Equal(1, await db.CatalogueLoads.CountAsync());
        Assert.Equal(1, await db.Figures.CountAsync());
    }

    [Fact]
    public async Task Of_several_that_load_it_at_once_one_does()
    {
        await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ =>
                    Task.Run(() => _database.Load.RunAsync(_folder.Path, CancellationToken.None))
                )
        );

        await using var db = await _database.Contexts.CreateDbContextAsync();
        Assert.Equal(1, await db.CatalogueLoads.CountAsync());
    }

    [Fact]
    public async Task What_people_entered_survives_a_changed_catalogue()
    {
        await _database.Load.RunAsync(_folder.Path, CancellationToken.None);
        await using (var db = await _database.Contexts.CreateDbContextAsync())
        {
            var entered = await db.Figures.AsNoTracking().SingleAsync();
            (entered.Id, entered.Code, entered.FromCatalogue) = (0, "entered", false);
            await _database
                .Service<Deeds>()
                .RunOrThrowAsync(
                    new Actor("zhang", Role.Clerk, []),
                    RevisionAct.Submitted,
                    deed =>
                    {
                        deed.Db.Figures.Add(entered);
                        deed.Done(AuditAct.Submit, entered.Code);
                        return Task.FromResult(true);
                    },
                    CancellationToken.None
                );
        }

        _folder.Figures(
            "f2,spaces,zone,,moment,2022-10-31,2022-10-31,stated,7,,个,7个,exact,actual,r1,车位,3,10,2,,,"
        );
        await _database.Load.RunAsync(_folder.Path, CancellationToken.None);

        await using var after = await _database.Contexts.CreateDbContextAsync();
        var codes = await after
            .Figures.OrderBy(row => row.Code)
            .Select(row => row.Code)
            .ToListAsync();
        Assert.Equal(["entered", "f2"], codes);
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_refused_where_it_stops_being_UTF8()
    {
        var file = Path.Combine(_folder.Path, "districts.csv");
        var text = await File.ReadAllTextAsync(file);
        await File.WriteAllBytesAsync(
            file,
            System.Text.CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text)
        );

        var thrown = await Assert.ThrowsAsync<CatalogueException>(() =>
            _database.Load.RunAsync(_folder.Path, CancellationToken.None)
        );

        // What GB18030 writes for 某, C4 B3, could be UTF-8; its 市, CA D0, could not.
        Assert.StartsWith(
            $"districts.csv: line 2, byte {text.IndexOf('某', StringComparison.Ordinal) + 2}: 0xCA is not UTF-8",
            thrown.Message,
            StringComparison.Ordinal
        );
        Assert.Contains("Save it as CSV UTF-8", thrown.Message, StringComparison.Ordinal);
        await using var db = await _database.Contexts.CreateDbContextAsync();
        Assert.False(await db.Districts.AnyAsync());
    }

    [Fact]
    public async Task Nothing_of_a_broken_folder_is_loaded()
    {
        _folder.Write(
            "reports.csv",
            "code,title,publisher,date,date_certainty,office,file,note",
            "r1,某版,某报,gestern,inferred,city,r1.txt,"
        );

        await Assert.ThrowsAsync<CatalogueException>(() =>
            _database.Load.RunAsync(_folder.Path, CancellationToken.None)
        );

        await using var db = await _database.Contexts.CreateDbContextAsync();
        Assert.False(await db.Districts.AnyAsync());
    }
}
