using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Reports;

/// <summary>A sentence of a report, by which the report is recognised when it comes in another form.</summary>
public sealed class ReportSentenceRow
{
    /// <summary>The report's code.</summary>
    public required string ReportCode { get; set; }

    /// <summary>The first 64 bits of SHA-256 of the sentence's letters and digits.</summary>
    public required long Hash { get; set; }
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
