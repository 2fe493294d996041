using Dashboard.Storage.Audit;
using Dashboard.Storage.Backups;
using Dashboard.Storage.Briefings;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Plans;
using Dashboard.Storage.Reports;
using Dashboard.Storage.Review;
using Dashboard.Storage.Search;
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
    public static IServiceCollection AddStorage(this IServiceCollection services, string path)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SlowQueries>();
        services.AddPooledDbContextFactory<DashboardContext>(
            (provider, options) =>
                options
                    .UseSqlite($"Data Source={path}")
                    .AddInterceptors(provider.GetRequiredService<SlowQueries>())
        );
        services.AddSingleton<SampleData>();
        services.AddSingleton(_ => new DatabaseOwner(path));
        services.AddSingleton<CatalogueLoad>();
        services.AddSingleton<CatalogueChanges>();
        services.AddSingleton<CatalogueQuery>();
        services.AddSingleton<IndicatorCommands>();
        services.AddSingleton<IndicatorMerge>();
        services.AddSingleton<IndicatorProposal>();
        services.AddSingleton<DistrictCommands>();
        services.AddSingleton<FigureQuery>();
        services.AddSingleton<IndicatorQuery>();
        services.AddSingleton<ReportQuery>();
        services.AddSingleton<FigureChanges>();
        services.AddSingleton<FigureHistory>();
        services.AddSingleton(provider => new AuditLog(
            provider.GetRequiredService<IDbContextFactory<DashboardContext>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<AuditQueue>()
        ));
        services.AddSingleton<AuditQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<AuditQueue>());
        services.AddSingleton<DatabaseBackup>();
        services.AddSingleton<DatabaseRestore>();
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
        services.AddSingleton<ReportCommands>();
        services.AddSingleton<ReadingCommands>();
        services.AddSingleton<ReportRecognition>();
        services.AddSingleton<SayingIndex>();
        services.AddSingleton<SayingSearch>();
        services.AddSingleton<FigureSearch>();
        services.AddSingleton<Papers>();
        services.AddSingleton<LearnedNames>();
        services.AddSingleton<PlanCommands>();
        services.AddSingleton<PlanQuery>();
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
