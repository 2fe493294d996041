using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Tables;

/// <summary>A <see cref="DistrictGroup"/> as it is kept.</summary>
public sealed class DistrictGroupRow
{
    /// <summary>Its number.</summary>
    public int Id { get; set; }

    /// <summary>The name, which no other group has.</summary>
    public required string Name { get; set; }

    /// <summary>Codes of its districts, in the order chosen.</summary>
    public required List<string> DistrictCodes { get; set; }
}

internal sealed class DistrictGroupConfiguration : IEntityTypeConfiguration<DistrictGroupRow>
{
    public void Configure(EntityTypeBuilder<DistrictGroupRow> builder)
    {
        builder.ToTable("DistrictGroups").HasKey(row => row.Id);
        builder.Property(row => row.Name).HasMaxLength(DistrictGroup.LongestName);
        builder.HasIndex(row => row.Name).IsUnique();
    }
}
