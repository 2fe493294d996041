using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Configurations;

internal sealed class FigureConfiguration : IEntityTypeConfiguration<FigureRow>
{
    public void Configure(EntityTypeBuilder<FigureRow> builder)
    {
        builder.ToTable("Figures").HasKey(row => row.Id);
        builder.HasIndex(row => row.Code).IsUnique();

        builder.Property(row => row.Version).IsConcurrencyToken();

        // An import writes its figures in slices, staged; nobody sees one before all are there.
        builder.HasQueryFilter(row => row.StagedBy == null);
        builder.HasIndex(row => row.StagedBy).HasFilter("\"StagedBy\" IS NOT NULL");

        // ReviewQuery: what waits to be decided. Few rows are in any state but approved.
        builder.HasIndex(row => row.State).HasFilter("\"State\" <> 'approved'");

        // CatalogueLoad.RemoveFigures: what came with data/ among what people entered.
        builder
            .HasIndex(row => row.Code, "IX_Figures_FromCatalogue")
            .HasFilter("\"FromCatalogue\"");

        // FigureQuery.OfDistrictAsync: Overview's cards of one district in a stretch of time.
        builder.HasIndex(row => new { row.DistrictCode, row.PeriodLast });

        // FigureQuery.OfIndicatorsAsync: Indicator's page, and one indicator over districts.
        builder.HasIndex(row => new
        {
            row.IndicatorCode,
            row.DistrictCode,
            row.PeriodLast,
        });

        builder
            .HasOne<DistrictRow>()
            .WithMany()
            .HasForeignKey(row => row.DistrictCode)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<IndicatorRow>()
            .WithMany()
            .HasForeignKey(row => row.IndicatorCode)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasMany(row => row.Citations)
            .WithOne()
            .HasForeignKey(row => row.FigureId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CitationConfiguration : IEntityTypeConfiguration<CitationRow>
{
    public void Configure(EntityTypeBuilder<CitationRow> builder)
    {
        builder.ToTable("Citations").HasKey(row => row.Id);

        // FigureQuery.OfReportAsync: the figures of one report in the order of its text.
        builder.HasIndex(row => new { row.ReportCode, row.Start });
        builder
            .HasOne<ReportRow>()
            .WithMany()
            .HasForeignKey(row => row.ReportCode)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DistrictCoverageConfiguration : IEntityTypeConfiguration<DistrictCoverageRow>
{
    public void Configure(EntityTypeBuilder<DistrictCoverageRow> builder)
    {
        builder.ToTable("DistrictCoverages").HasKey(row => row.DistrictCode);
        builder
            .HasOne<DistrictRow>()
            .WithOne()
            .HasForeignKey<DistrictCoverageRow>(row => row.DistrictCode)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
