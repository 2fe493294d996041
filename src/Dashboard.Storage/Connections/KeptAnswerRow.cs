using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Connections;

/// <summary>What a system was answered to something it sent under a key of its own.</summary>
public sealed class KeptAnswerRow
{
    /// <summary>The system's account.</summary>
    public required string Account { get; set; }

    /// <summary>The key: whatever the system chose.</summary>
    public required string Key { get; set; }

    /// <summary>SHA-256 of what was sent, hexadecimal.</summary>
    public required string Sent { get; set; }

    /// <summary>The answer, as its writer packed it.</summary>
    public required byte[] Answer { get; set; }

    /// <summary>When, in UTC.</summary>
    public required DateTime AtUtc { get; set; }
}

internal sealed class KeptAnswerConfiguration : IEntityTypeConfiguration<KeptAnswerRow>
{
    public void Configure(EntityTypeBuilder<KeptAnswerRow> builder)
    {
        builder.ToTable("KeptAnswers").HasKey(row => new { row.Account, row.Key });

        // KeptAnswers.KeepAsync: those that are too old.
        builder.HasIndex(row => row.AtUtc);
    }
}
