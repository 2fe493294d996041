using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Tables;

/// <summary>One load of <c>data/</c>.</summary>
public sealed class CatalogueLoadRow
{
    /// <summary>Its number.</summary>
    public int Id { get; set; }

    /// <summary>SHA-256 over the files.</summary>
    public required string Hash { get; set; }

    /// <summary>When, in UTC.</summary>
    public required DateTime LoadedAtUtc { get; set; }
}

internal sealed class CatalogueLoadConfiguration : IEntityTypeConfiguration<CatalogueLoadRow>
{
    public void Configure(EntityTypeBuilder<CatalogueLoadRow> builder) =>
        builder.ToTable("CatalogueLoads").HasKey(row => row.Id);
}
