using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Configurations;

internal sealed class DistrictConfiguration : IEntityTypeConfiguration<DistrictRow>
{
    public void Configure(EntityTypeBuilder<DistrictRow> builder)
    {
        builder.ToTable("Districts").HasKey(row => row.Code);
        builder
            .HasOne<DistrictRow>()
            .WithMany()
            .HasForeignKey(row => row.ParentCode)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<IndicatorRow>
{
    public void Configure(EntityTypeBuilder<IndicatorRow> builder)
    {
        builder.ToTable("Indicators").HasKey(row => row.Code);
        builder
            .HasOne<IndicatorRow>()
            .WithMany()
            .HasForeignKey(row => row.WholeCode)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<IndicatorRow>()
            .WithMany()
            .HasForeignKey(row => row.CompletesCode)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReportConfiguration : IEntityTypeConfiguration<ReportRow>
{
    public void Configure(EntityTypeBuilder<ReportRow> builder) =>
        builder.ToTable("Reports").HasKey(row => row.Code);
}

internal sealed class CatalogueLoadConfiguration : IEntityTypeConfiguration<CatalogueLoadRow>
{
    public void Configure(EntityTypeBuilder<CatalogueLoadRow> builder) =>
        builder.ToTable("CatalogueLoads").HasKey(row => row.Id);
}
