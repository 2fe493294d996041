using Dashboard.Storage;
using Dashboard.Storage.Entry;
using Dashboard.Tests.Setup;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Storage.Entry;

/// <summary>What is left of an import whose process died, on a file and on a server that others go on to use.</summary>
public sealed class KilledImportTests
{
    private const int Lines = 1_000;

    [Fact]
    public async Task What_an_import_left_that_was_killed_is_swept_at_the_next_start()
    {
        using var office = new Office(new SqliteDatabase());
        await office.InitializeAsync();
        // The state of the file at a kill is what another connection would find: it is copied while the import runs.
        var killed = Path.Combine(Path.GetDirectoryName(office.Database.Path)!, "killed.db");
        await ImportAsync(office, () => Copy(office.Database.Path, killed));
        await using var db = new DashboardContext(
            new DbContextOptionsBuilder<DashboardContext>()
                .UseSqlite($"Data Source={killed};Pooling=False")
                .Options
        );
        Assert.Equal(0, await db.Figures.CountAsync(row => row.EnteredBy.Length > 0));
        Assert.True(await db.Figures.IgnoreQueryFilters().AnyAsync(row => row.StagedBy != null));

        var done = await DatabasePreparation.RunAsync(db, CancellationToken.None);

        Assert.InRange(done.Swept, StagedFigures.Least, Lines);
        Assert.False(
            await db.Figures.IgnoreQueryFilters().AnyAsync(row => row.EnteredBy.Length > 0)
        );
        Assert.Equal(0, await db.Revisions.CountAsync());
        await office.DisposeAsync();
    }

    [ServerFact]
    [Trait(Engine.Trait, Engine.Server)]
    public async Task An_instance_that_starts_leaves_an_import_of_another_alone()
    {
        using var office = new Office();
        await office.InitializeAsync();
        var swept = new List<int>();

        var result = await ImportAsync(office, () => swept.Add(Start(office)));

        Assert.Empty(result.Problems);
        Assert.True(swept.Count > 1, "It was written in one piece.");
        Assert.All(swept, figures => Assert.Equal(0, figures));
        Assert.Equal(Lines, await ShownAsync(office));
        await office.DisposeAsync();
    }

    [ServerFact]
    [Trait(Engine.Trait, Engine.Server)]
    public async Task Of_an_import_whose_connection_is_lost_all_is_there_or_nothing()
    {
        using var office = new Office();
        await office.InitializeAsync();
        var (slices, swept) = (0, 0);

        var result = await ImportAsync(
            office,
            () =>
            {
                if (slices++ == 0)
                {
                    CutAsync(office).GetAwaiter().GetResult();
                    swept = Start(office);
                }
            }
        );

        Assert.StartsWith(
            "没有保存：连不上数据库服务器",
            Assert.Single(result.Problems).Problem.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(StagedFigures.Least, swept);
        Assert.Equal(0, await ShownAsync(office));
        Assert.Equal(0, Start(office));
        await office.DisposeAsync();
    }

    private static Task<EntryResult> ImportAsync(Office office, Action between) =>
        office.Entry.SubmitAsync(
            Office.Clerk,
            [.. Enumerable.Range(1, Lines).Select(Line)],
            new Told(between),
            CancellationToken.None
        );

    private static FigureEntry Line(int number) =>
        Office.Entered(number, document: $"某〔2023〕{number}号") with
        {
            Explanation = "已核对",
        };

    // Another instance's start; how many figures it swept away.
    private static int Start(Office office)
    {
        return StartAsync().GetAwaiter().GetResult();

        async Task<int> StartAsync()
        {
            await using var db = office.Database.Settings.Open();
            return (await DatabasePreparation.RunAsync(db, CancellationToken.None)).Swept;
        }
    }

    private static async Task<int> ShownAsync(Office office)
    {
        await using var db = await office.Database.Contexts.CreateDbContextAsync();
        return await db.Figures.CountAsync(row => row.EnteredBy.Length > 0);
    }

    // Every connection of the instance is cut, as when the network was away.
    private static async Task CutAsync(Office office)
    {
        await using var db = office.Database.Settings.Open();
        await db.Database.ExecuteSqlRawAsync(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        );
    }

    private static void Copy(string from, string path)
    {
        if (File.Exists(path))
        {
            return;
        }

        using var other = new SqliteConnection($"Data Source={from};Pooling=False");
        other.Open();
        using var copy = other.CreateCommand();
        copy.CommandText = "VACUUM INTO $path";
        copy.Parameters.AddWithValue("$path", path);
        copy.ExecuteNonQuery();
    }

    private sealed class Told(Action tell) : IProgress<int>
    {
        public void Report(int value) => tell();
    }
}
