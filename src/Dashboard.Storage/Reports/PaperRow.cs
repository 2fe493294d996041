using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Reports;

/// <summary>The paper a text was read from: its pages wait for the report to be submitted, and are then the report's.</summary>
public sealed class PaperRow
{
    /// <summary>A code that nobody guesses.</summary>
    public required string Code { get; set; }

    /// <summary>Who brought it: until the report is there, nobody else sees it.</summary>
    public required string Account { get; set; }

    /// <summary>When, in UTC.</summary>
    public required DateTime AtUtc { get; set; }

    /// <summary>The report it is of, or null while it waits.</summary>
    public string? ReportCode { get; set; }

    /// <summary>Its pages.</summary>
    public ICollection<PaperPageRow> Pages { get; } = [];
}

/// <summary>A page of paper.</summary>
public sealed class PaperPageRow
{
    /// <summary>The paper's code.</summary>
    public required string PaperCode { get; set; }

    /// <summary>Which page, from 1.</summary>
    public required int Number { get; set; }

    /// <summary>Columns of its picture.</summary>
    public required int Width { get; set; }

    /// <summary>Rows of its picture.</summary>
    public required int Height { get; set; }

    /// <summary>Its picture, a JPEG.</summary>
    public required byte[] Picture { get; set; }

    /// <summary>Its words and where they stand, as a text with the number of its format.</summary>
    public required string Words { get; set; }
}

internal sealed class PaperConfiguration
    : IEntityTypeConfiguration<PaperRow>,
        IEntityTypeConfiguration<PaperPageRow>
{
    public void Configure(EntityTypeBuilder<PaperRow> builder)
    {
        builder.ToTable("Papers").HasKey(row => row.Code);

        // Papers: the pages of a report. A report has one paper.
        builder.HasIndex(row => row.ReportCode).IsUnique();
        builder
            .HasOne<ReportRow>()
            .WithOne()
            .HasForeignKey<PaperRow>(row => row.ReportCode)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasMany(row => row.Pages)
            .WithOne()
            .HasForeignKey(page => page.PaperCode)
            .OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PaperPageRow> builder) =>
        builder.ToTable("PaperPages").HasKey(row => new { row.PaperCode, row.Number });
}
