using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Backups;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Entry;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Administration.Upkeep;

/// <summary>The commands of the app on a database of a drill.</summary>
internal sealed class DrillOffice : IAsyncDisposable
{
    private const string Document = "恢复演练";
    private readonly ServiceProvider _services;
    private Catalogue? _catalogue;

    public DrillOffice(string database) =>
        _services = new ServiceCollection()
            .AddLogging()
            .AddStorage(database)
            .BuildServiceProvider();

    /// <summary>Brings the tables up to date and holds the file, as a start does.</summary>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        var owner = Get<DatabaseOwner>();
        await using var db = await ContextAsync(cancellation);
        await DatabasePreparation.RunAsync(db, owner, cancellation);
        _catalogue = await Get<CatalogueQuery>().GetAsync(cancellation);
    }

    /// <summary>Begins to enter figures that nobody else has: a count of the drill's own scope, each of another month.</summary>
    public DrillLoad Write(int writers, CancellationToken cancellation)
    {
        var district =
            _catalogue!.Districts.All.FirstOrDefault(one => !one.IsRetired)
            ?? throw new DatabaseRefusedException(new Problem("数据库里没有区划，无从演练"));
        var indicator =
            _catalogue.Indicators.FirstOrDefault(one =>
                one is { IsRetired: false, Nature: Nature.Flow }
            ) ?? throw new DatabaseRefusedException(new Problem("数据库里没有流量指标，无从演练"));
        return new(
            Get<EntryCommands>(),
            new Actor("drill", Role.Clerk, [district.Code]),
            number => Entry(indicator, district, number),
            writers,
            cancellation
        );
    }

    public Task<BackupFile> BackUpAsync(string file, CancellationToken cancellation) =>
        Get<DatabaseBackup>().WriteAsync(Actor.System, file, cancellation);

    public Task<Restored> RestoreAsync(string file, CancellationToken cancellation) =>
        Get<DatabaseRestore>().RunAsync(file, cancellation);

    /// <summary>How many of these figures are not in the database, or stand there without their history.</summary>
    public async Task<int> MissingAsync(
        IReadOnlyCollection<string> codes,
        CancellationToken cancellation
    )
    {
        await using var db = await ContextAsync(cancellation);
        var whole = await db
            .Figures.Where(row => row.Document == Document)
            .Where(row => db.Revisions.Any(step => step.FigureCode == row.Code))
            .Select(row => row.Code)
            .ToListAsync(cancellation);
        return codes.Except(whole).Count();
    }

    public async ValueTask DisposeAsync()
    {
        Get<DatabaseOwner>().Release();
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    private T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    private Task<DashboardContext> ContextAsync(CancellationToken cancellation) =>
        Get<IDbContextFactory<DashboardContext>>().CreateDbContextAsync(cancellation);

    private static FigureEntry Entry(Indicator indicator, District district, int number) =>
        new(
            new Figure(
                Code: "",
                Indicator: indicator.Code,
                District: district.Code,
                Scope: FormattableString.Invariant($"演练{number}"),
                Period: Period.Month(2000, 1),
                PeriodCertainty: PeriodCertainty.Stated,
                Quantity: new Quantity(
                    number,
                    indicator.Unit,
                    FormattableString.Invariant($"{number}")
                ),
                Kind: FigureKind.Actual,
                State: FigureState.Draft,
                Citations: [],
                Document: Document
            )
        );
}
