using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Tables;

/// <summary>A <see cref="Plan"/> as it is kept.</summary>
public sealed class PlanRow
{
    /// <summary>Its number.</summary>
    public int Id { get; set; }

    /// <summary>The indicator's code.</summary>
    public required string IndicatorCode { get; set; }

    /// <summary>The district's code.</summary>
    public required string DistrictCode { get; set; }

    /// <summary>How often.</summary>
    public required Frequency Frequency { get; set; }

    /// <summary>How many days after the end of the period it is due.</summary>
    public required int DueDays { get; set; }

    /// <summary>The first day of the first period it is asked for.</summary>
    public required DateOnly From { get; set; }

    internal Plan ToPlan() => new(IndicatorCode, DistrictCode, Frequency, DueDays, From);
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
