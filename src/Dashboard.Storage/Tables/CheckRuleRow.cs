using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Tables;

/// <summary>A <see cref="CheckRule"/> as it is kept.</summary>
public sealed class CheckRuleRow
{
    /// <summary>Its number.</summary>
    public int Id { get; set; }

    /// <summary>The indicator's code, or null for all.</summary>
    public string? IndicatorCode { get; set; }

    /// <summary>Which check.</summary>
    public required CheckKind Check { get; set; }

    /// <summary>How a finding is taken.</summary>
    public required Grade Grade { get; set; }

    /// <summary>The least right value in whole ten-thousandths.</summary>
    public long? MinScaled { get; set; }

    /// <summary>The greatest right value in whole ten-thousandths.</summary>
    public long? MaxScaled { get; set; }
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
