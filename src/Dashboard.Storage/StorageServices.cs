using Dashboard.Storage.Audit;
using Dashboard.Storage.Backups;
using Dashboard.Storage.Briefings;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Connections;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Maps;
using Dashboard.Storage.Plans;
using Dashboard.Storage.Remarks;
using Dashboard.Storage.Reports;
using Dashboard.Storage.Review;
using Dashboard.Storage.Search;
using Dashboard.Storage.Server;
using Dashboard.Storage.Settings;
using Dashboard.Storage.Views;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Dashboard.Storage;

/// <summary>Puts the storage into an app.</summary>
public static class StorageServices
{
    /// <summary>Adds the context factory, the queries and the load of <c>data/</c>, on the SQLite file at <paramref name="path"/>.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, string path) =>
        services.AddStorage(DatabaseSettings.OfFile(path));

    /// <summary>The same on any database.</summary>
    public static IServiceCollection AddStorage(
        this IServiceCollection services,
        DatabaseSettings database
    )
    {
        services.AddDatabase(database);
        services.AddSingleton<SampleData>();
        services.AddSingleton<ToldMatters>();
        services.AddSingleton<CatalogueLoad>();
        services.AddSingleton<CatalogueChanges>();
        services.AddSingleton<CatalogueQuery>();
        AddCatalogueCommands(services);
        AddConnectedSystems(services);
        AddLooking(services);
        services.AddSingleton<FigureChanges>();
        services.AddSingleton<FigureHistory>();
        services.AddSingleton(provider => new AuditLog(
            provider.GetRequiredService<IDbContextFactory<DashboardContext>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<AuditQueue>()
        ));
        services.AddSingleton<AuditQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<AuditQueue>());
        services.AddSingleton<Deeds>();
        services.AddSingleton<EntryCommands>();
        services.AddSingleton<OwnEntries>();
        services.AddSingleton<CheckRuleCommands>();
        services.AddSingleton<ReviewCommands>();
        services.AddSingleton<OpenDisputes>();
        services.AddSingleton<ReviewQuery>();
        services.AddSingleton<WaitingChecks>();
        services.AddSingleton<WaitingFigures>();
        services.AddSingleton<DecisionReasons>();
        services.AddSingleton<AuditedFigures>();
        services.AddSingleton<UnsettledTimes>();
        services.AddSingleton<TimeCommands>();
        services.AddSingleton<Drafts>();
        services.AddReportTexts();
        services.AddSingleton<PlanCommands>();
        services.AddSingleton<PlanQuery>();
        services.AddSingleton<MapCommands>();
        services.AddSingleton<MapQuery>();
        services.AddSingleton<Responsible>();
        return services.AddSavedBriefingsAndViews();
    }

    private static IServiceCollection AddSavedBriefingsAndViews(this IServiceCollection services)
    {
        services.AddSingleton<BriefingCommands>();
        services.AddSingleton<BriefingItemCommands>();
        services.AddSingleton<BriefingQuery>();
        services.AddSingleton<ViewChanges>();
        services.AddSingleton<ViewCommands>();
        services.AddSingleton<ViewQuery>();
        return services;
    }

    // Texts of reports, what was read from them, and what is found in them.
    private static void AddReportTexts(this IServiceCollection services)
    {
        services.AddSingleton<ReportCommands>();
        services.AddSingleton<ReadingCommands>();
        services.AddSingleton<ReportRecognition>();
        services.AddSingleton<Papers>();
        services.AddSingleton<LearnedNames>();
        services.AddSingleton<SayingIndex>();
    }

    // What the rest stands on, and what instances share where there may be several.
    private static void AddDatabase(this IServiceCollection services, DatabaseSettings database)
    {
        services.TryAddSingleton<TimeProvider>(new MicrosecondClock());
        services.AddSingleton<SlowQueries>();
        services.AddPooledDbContextFactory<DashboardContext>(
            (provider, options) =>
            {
                database.Use(options);
                options.AddInterceptors(provider.GetRequiredService<SlowQueries>());
            }
        );
        services.AddSingleton<DatabaseBackup>();
        services.AddSingleton<DatabaseRestore>();
        services.AddSingleton(database);
        services.AddSingleton(_ => new DatabaseOwner(database));
        services.AddSingleton<SharedChanges>();
        services.AddSingleton<InstanceTurn>();
        if (database.IsServer)
        {
            ProtectionKeys.AddTo(services, database);
            services.AddHostedService(provider => provider.GetRequiredService<SharedChanges>());
        }
    }

    // Other systems: who may ask and write, and who is told.
    private static void AddConnectedSystems(IServiceCollection services)
    {
        services.AddSingleton<ConnectedSystems>();
        services.AddSingleton<SystemTokenCommands>();
        services.AddSingleton<KeptAnswers>();
        services.AddSingleton<WebhookCommands>();
        services.AddSingleton<WebhookQuery>();
        services.AddSingleton<ApprovalNotices>();
        services.AddSingleton<Outbox>();
    }

    // What only looks, and so may ask a replica.
    private static void AddLooking(IServiceCollection services)
    {
        services.AddSingleton<LookingContexts>();
        Add(contexts => new FigureQuery(contexts));
        Add(contexts => new IndicatorQuery(contexts));
        Add(contexts => new ReportQuery(contexts));
        Add(contexts => new FigureSearch(contexts));
        Add(contexts => new SayingSearch(contexts));

        void Add<T>(Func<LookingContexts, T> query)
            where T : class =>
            services.AddSingleton(provider =>
                query(provider.GetRequiredService<LookingContexts>())
            );
    }

    private static void AddCatalogueCommands(IServiceCollection services)
    {
        services.AddSingleton<IndicatorCommands>();
        services.AddSingleton<IndicatorMerge>();
        services.AddSingleton<IndicatorProposal>();
        services.AddSingleton<DistrictCommands>();
        services.AddSingleton<DistrictGroupCommands>();
        services.AddSingleton<RemarkCommands>();
        services.AddSingleton<RemarkQuery>();
    }
}

/// <summary>For <c>dotnet ef</c> alone: which provider to write migrations for.</summary>
internal sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<DashboardContext>
{
    public DashboardContext CreateDbContext(string[] args) =>
        new(
            new DbContextOptionsBuilder<DashboardContext>()
                .UseSqlite("Data Source=:memory:")
                .Options
        );
}
