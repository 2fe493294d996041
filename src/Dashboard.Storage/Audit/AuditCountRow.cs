using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Audit;

/// <summary>How often people who are not signed in did one thing in one hour: strangers fill no log.</summary>
public sealed class AuditCountRow
{
    /// <summary>The beginning of the hour, in UTC.</summary>
    public required DateTime HourUtc { get; set; }

    /// <summary>What.</summary>
    public required AuditAct Act { get; set; }

    /// <summary>To what kind of thing; one of few.</summary>
    public required string Subject { get; set; }

    /// <summary>How often.</summary>
    public required long Count { get; set; }
}

internal sealed class AuditCountConfiguration : IEntityTypeConfiguration<AuditCountRow>
{
    public void Configure(EntityTypeBuilder<AuditCountRow> builder)
    {
        builder
            .ToTable("AuditCounts")
            .HasKey(row => new
            {
                row.HourUtc,
                row.Act,
                row.Subject,
            });
    }
}
