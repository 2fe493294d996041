using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Tables;

/// <summary>A <see cref="Citation"/> as it is kept.</summary>
public sealed class CitationRow
{
    /// <summary>Its number in the table.</summary>
    public long Id { get; set; }

    /// <summary>The figure's number.</summary>
    public long FigureId { get; set; }

    /// <summary>Its place among the figure's citations; 0 is the main one.</summary>
    public required int Position { get; set; }

    /// <summary>The report's code.</summary>
    public required string ReportCode { get; set; }

    /// <summary>The article's label.</summary>
    public required string Article { get; set; }

    /// <summary>The paragraph, from 1.</summary>
    public required int Paragraph { get; set; }

    /// <summary>The first character.</summary>
    public required int Start { get; set; }

    /// <summary>How many characters.</summary>
    public required int Length { get; set; }
}

internal sealed class CitationConfiguration : IEntityTypeConfiguration<CitationRow>
{
    public void Configure(EntityTypeBuilder<CitationRow> builder)
    {
        builder.ToTable("Citations").HasKey(row => row.Id);

        // FigureQuery.OfReportAsync: the figures of one report in the order of its text.
        builder.HasIndex(row => new { row.ReportCode, row.Start });
        builder
            .HasOne<ReportRow>()
            .WithMany()
            .HasForeignKey(row => row.ReportCode)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
