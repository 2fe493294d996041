using Dashboard.Storage.Configurations;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage;

/// <summary>The tables. Use it through <see cref="IDbContextFactory{TContext}"/>, one context for each operation.</summary>
/// <param name="options">Which database.</param>
public sealed class DashboardContext(DbContextOptions<DashboardContext> options)
    : DbContext(options)
{
    /// <summary>Places that figures belong to.</summary>
    public DbSet<DistrictRow> Districts => Set<DistrictRow>();

    /// <summary>What is measured.</summary>
    public DbSet<IndicatorRow> Indicators => Set<IndicatorRow>();

    /// <summary>Source documents.</summary>
    public DbSet<ReportRow> Reports => Set<ReportRow>();

    /// <summary>The figures.</summary>
    public DbSet<FigureRow> Figures => Set<FigureRow>();

    /// <summary>Where the figures are printed.</summary>
    public DbSet<CitationRow> Citations => Set<CitationRow>();

    /// <summary>What there is of each district.</summary>
    public DbSet<DistrictCoverageRow> DistrictCoverages => Set<DistrictCoverageRow>();

    /// <summary>Which state of <c>data/</c> was loaded, and when.</summary>
    public DbSet<CatalogueLoadRow> CatalogueLoads => Set<CatalogueLoadRow>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(DashboardContext).Assembly);

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        VocabularyConversions.Apply(configurationBuilder);
}
