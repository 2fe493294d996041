using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Tables;

/// <summary>A <see cref="DatedRemark"/> as it is kept.</summary>
public sealed class RemarkRow
{
    /// <summary>Its number.</summary>
    public int Id { get; set; }

    /// <summary>The indicator's code.</summary>
    public required string IndicatorCode { get; set; }

    /// <summary>The district's code; null for every district.</summary>
    public required string? DistrictCode { get; set; }

    /// <summary>The first day of which it is so.</summary>
    public required DateOnly Day { get; set; }

    /// <summary>What is so.</summary>
    public required string Text { get; set; }

    /// <summary>Whether values are not compared over the day.</summary>
    public required bool BreaksComparison { get; set; }

    /// <summary>The account that wrote it last.</summary>
    public required string By { get; set; }

    /// <summary>When it was written last.</summary>
    public required DateTime AtUtc { get; set; }

    internal DatedRemark ToRemark() =>
        new(IndicatorCode, DistrictCode, Day, Text, BreaksComparison);
}

internal sealed class RemarkConfiguration : IEntityTypeConfiguration<RemarkRow>
{
    public void Configure(EntityTypeBuilder<RemarkRow> builder)
    {
        builder.ToTable("Remarks").HasKey(row => row.Id);
        builder.Property(row => row.Text).HasMaxLength(DatedRemark.LongestText);
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
