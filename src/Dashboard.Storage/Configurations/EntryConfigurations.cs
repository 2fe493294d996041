using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Configurations;

internal sealed class RevisionConfiguration : IEntityTypeConfiguration<RevisionRow>
{
    public void Configure(EntityTypeBuilder<RevisionRow> builder)
    {
        builder.ToTable("Revisions").HasKey(row => row.Id);

        // FigureHistory.OfAsync: the history of one figure.
        builder.HasIndex(row => row.FigureCode);

        // FigureFilter.PastAsync: versions that counted on a past day and no longer do, of a district, of an indicator, of a report.
        builder.HasIndex(row => new { row.DistrictCode, row.KnownToUtc });
        builder.HasIndex(row => new { row.IndicatorCode, row.KnownToUtc });
        builder.HasIndex(row => row.KnownToUtc);
    }
}

internal sealed class DraftConfiguration : IEntityTypeConfiguration<DraftRow>
{
    public void Configure(EntityTypeBuilder<DraftRow> builder) =>
        builder.ToTable("Drafts").HasKey(row => new { row.Account, row.Place });
}

internal sealed class CheckRuleConfiguration : IEntityTypeConfiguration<CheckRuleRow>
{
    public void Configure(EntityTypeBuilder<CheckRuleRow> builder)
    {
        builder.ToTable("CheckRules").HasKey(row => row.Id);

        // One rule for a check of an indicator.
        builder.HasIndex(row => new { row.IndicatorCode, row.Check }).IsUnique();
        builder
            .HasOne<IndicatorRow>()
            .WithMany()
            .HasForeignKey(row => row.IndicatorCode)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PlanConfiguration : IEntityTypeConfiguration<PlanRow>
{
    public void Configure(EntityTypeBuilder<PlanRow> builder)
    {
        builder.ToTable("Plans").HasKey(row => row.Id);

        // PlanQuery.PlansAsync, and one line for an indicator of a district.
        builder.HasIndex(row => new { row.DistrictCode, row.IndicatorCode }).IsUnique();
        builder
            .HasOne<IndicatorRow>()
            .WithMany()
            .HasForeignKey(row => row.IndicatorCode)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne<DistrictRow>()
            .WithMany()
            .HasForeignKey(row => row.DistrictCode)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AuditConfiguration : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("Audit").HasKey(row => row.Id);

        // AuditLog.ReadAsync: what one account did.
        builder.HasIndex(row => row.Account);
        builder.Property(row => row.Account).HasConversion(KeptText.CutAt(KeptText.Name));
        builder.Property(row => row.Subject).HasConversion(KeptText.CutAt(KeptText.Subject));
        builder.Property(row => row.Detail).HasConversion(KeptText.CutAt(KeptText.Detail));
    }
}

internal sealed class AuditCountConfiguration : IEntityTypeConfiguration<AuditCountRow>
{
    public void Configure(EntityTypeBuilder<AuditCountRow> builder)
    {
        builder
            .ToTable("AuditCounts")
            .HasKey(row => new
            {
                row.HourUtc,
                row.Act,
                row.Subject,
            });
    }
}
