using Dashboard.Storage.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Configurations;

internal sealed class ReportTextConfiguration : IEntityTypeConfiguration<ReportTextRow>
{
    public void Configure(EntityTypeBuilder<ReportTextRow> builder)
    {
        builder.ToTable("ReportTexts").HasKey(row => row.ReportCode);

        // ReportRecognition.FindAsync: the same text brought again.
        builder.HasIndex(row => row.Hash).IsUnique();
        builder
            .HasOne<ReportRow>()
            .WithOne()
            .HasForeignKey<ReportTextRow>(row => row.ReportCode)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ReportSentenceConfiguration : IEntityTypeConfiguration<ReportSentenceRow>
{
    public void Configure(EntityTypeBuilder<ReportSentenceRow> builder)
    {
        // ReportRecognition.FindAsync: which reports have these sentences.
        builder.ToTable("ReportSentences").HasKey(row => new { row.Hash, row.ReportCode });
        builder.HasIndex(row => row.ReportCode);
        builder
            .HasOne<ReportRow>()
            .WithMany()
            .HasForeignKey(row => row.ReportCode)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class LearnedAliasConfiguration : IEntityTypeConfiguration<LearnedAliasRow>
{
    public void Configure(EntityTypeBuilder<LearnedAliasRow> builder) =>
        builder.ToTable("LearnedAliases").HasKey(row => new { row.Phrase, row.Kind });
}
