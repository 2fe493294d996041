using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Tables;

/// <summary>What there is of one district, counted when figures change (see DistrictCoverages).</summary>
public sealed class DistrictCoverageRow
{
    /// <summary>The district's code.</summary>
    public required string DistrictCode { get; set; }

    /// <summary>How many approved figures.</summary>
    public required int Figures { get; set; }

    /// <summary>The end of the earliest period.</summary>
    public DateOnly? Earliest { get; set; }

    /// <summary>The end of the latest period.</summary>
    public DateOnly? Latest { get; set; }
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
