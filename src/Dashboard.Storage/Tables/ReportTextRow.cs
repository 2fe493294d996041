using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Tables;

/// <summary>The text of a report that somebody gave the system to read.</summary>
public sealed class ReportTextRow
{
    /// <summary>The report's code.</summary>
    public required string ReportCode { get; set; }

    /// <summary>The text, as it was read: citations count its characters.</summary>
    public required string Text { get; set; }

    /// <summary>SHA-256 of the text, by which it is recognised when it comes again.</summary>
    public required string Hash { get; set; }
}

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
