using Dashboard.Storage.Briefings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Configurations;

internal sealed class BriefingConfiguration : IEntityTypeConfiguration<BriefingRow>
{
    public void Configure(EntityTypeBuilder<BriefingRow> builder)
    {
        builder.ToTable("Briefings").HasKey(row => row.Code);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder
            .HasMany(row => row.Items)
            .WithOne()
            .HasForeignKey(item => item.BriefingCode)
            .OnDelete(DeleteBehavior.Cascade);

        // BriefingQuery.ListAsync and BriefingCommands.AddToLastAsync: somebody's own, the last changed first.
        builder.HasIndex(row => new { row.Owner, row.ChangedAtUtc });
    }
}

internal sealed class BriefingItemConfiguration : IEntityTypeConfiguration<BriefingItemRow>
{
    public void Configure(EntityTypeBuilder<BriefingItemRow> builder) =>
        builder.ToTable("BriefingItems").HasKey(row => row.Id);
}
