using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Tables;

/// <summary>What happened to a figure.</summary>
public enum RevisionAct
{
    /// <summary>It was submitted for review.</summary>
    Submitted,

    /// <summary>It was corrected by who entered it, before it was decided.</summary>
    Corrected,

    /// <summary>It was taken back.</summary>
    Withdrawn,

    /// <summary>It was returned with a reason.</summary>
    Returned,

    /// <summary>It was approved and counts.</summary>
    Approved,

    /// <summary>An approved change took the place of what it was.</summary>
    Changed,

    /// <summary>It was chosen before figures of other sources, or no longer is.</summary>
    Preferred,

    /// <summary>A load of <c>data/</c> renewed it.</summary>
    Loaded,

    /// <summary>It was moved to another indicator when two were merged.</summary>
    Merged,
}

/// <summary>One step of a figure's history, with the figure as it was after it. Never changed but for the end of its validity.</summary>
public sealed class RevisionRow
{
    /// <summary>Its number.</summary>
    public long Id { get; set; }

    /// <summary>The figure's code.</summary>
    public required string FigureCode { get; set; }

    /// <summary>The indicator's code then.</summary>
    public required string IndicatorCode { get; set; }

    /// <summary>The district's code then.</summary>
    public required string DistrictCode { get; set; }

    /// <summary>What happened.</summary>
    public required RevisionAct Act { get; set; }

    /// <summary>Who did it: the account's name.</summary>
    public required string By { get; set; }

    /// <summary>When, in UTC.</summary>
    public required DateTime AtUtc { get; set; }

    /// <summary>Why, in the person's words, or empty.</summary>
    public string Reason { get; set; } = "";

    /// <summary>The last day of the figure's period after it; 9999-12-31 where it has no end.</summary>
    public required DateOnly PeriodLast { get; set; }

    /// <summary>The figure after it, as the text of a <see cref="FigureSnapshot"/>.</summary>
    public required string Snapshot { get; set; }

    /// <summary>From when this version counted, in UTC; null where it never did.</summary>
    public DateTime? KnownFromUtc { get; set; }

    /// <summary>Until when it counted; null while it does.</summary>
    public DateTime? KnownToUtc { get; set; }
}

internal sealed class RevisionConfiguration : IEntityTypeConfiguration<RevisionRow>
{
    public void Configure(EntityTypeBuilder<RevisionRow> builder)
    {
        builder.ToTable("Revisions").HasKey(row => row.Id);

        // FigureHistory.OfAsync: the history of one figure.
        builder.HasIndex(row => row.FigureCode);

        // FigureFilter.PastAsync: versions that counted on a past day and no longer do, of a district, of an indicator, of a report.
        builder.HasIndex(row => new { row.DistrictCode, row.KnownToUtc });
        builder.HasIndex(row => new { row.IndicatorCode, row.KnownToUtc });
        builder.HasIndex(row => row.KnownToUtc);
    }
}
