using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Tables;

/// <summary>A <see cref="Report"/> as it is kept.</summary>
public sealed class ReportRow
{
    /// <summary>The report's code.</summary>
    public required string Code { get; set; }

    /// <summary>Its title in our own words.</summary>
    public required string Title { get; set; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; set; }

    /// <summary>The day it is from.</summary>
    public required DateOnly Date { get; set; }

    /// <summary>Whether the document says its date.</summary>
    public required PeriodCertainty DateCertainty { get; set; }

    /// <summary>How high the publishing office stands.</summary>
    public required DistrictLevel Office { get; set; }

    /// <summary>The name of its text in the folder of report texts.</summary>
    public required string File { get; set; }

    /// <summary>What should be known about it.</summary>
    public string Note { get; set; } = "";
}

internal sealed class ReportConfiguration : IEntityTypeConfiguration<ReportRow>
{
    public void Configure(EntityTypeBuilder<ReportRow> builder) =>
        builder.ToTable("Reports").HasKey(row => row.Code);
}
