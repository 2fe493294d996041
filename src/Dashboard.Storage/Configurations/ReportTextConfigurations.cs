using Dashboard.Storage.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Configurations;

internal sealed class ReportTextConfiguration : IEntityTypeConfiguration<ReportTextRow>
{
    public void Configure(EntityTypeBuilder<ReportTextRow> builder)
    {
        builder.ToTable("ReportTexts").HasKey(row => row.ReportCode);

        // ReportCommands.RecogniseAsync: the same text brought again.
        builder.HasIndex(row => row.Hash).IsUnique();
        builder
            .HasOne<ReportRow>()
            .WithOne()
            .HasForeignKey<ReportTextRow>(row => row.ReportCode)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class LearnedAliasConfiguration : IEntityTypeConfiguration<LearnedAliasRow>
{
    public void Configure(EntityTypeBuilder<LearnedAliasRow> builder) =>
        builder.ToTable("LearnedAliases").HasKey(row => new { row.Phrase, row.Kind });
}
