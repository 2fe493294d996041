using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Entry;

/// <summary>Something typed and not yet submitted.</summary>
public sealed class DraftRow
{
    /// <summary>Whose: the account's name.</summary>
    public required string Account { get; set; }

    /// <summary>Which form or grid: its address.</summary>
    public required string Place { get; set; }

    /// <summary>What was typed, as JSON.</summary>
    public required string Content { get; set; }

    /// <summary>When it was last kept, in UTC.</summary>
    public required DateTime SavedAtUtc { get; set; }
}

internal sealed class DraftConfiguration : IEntityTypeConfiguration<DraftRow>
{
    public void Configure(EntityTypeBuilder<DraftRow> builder) =>
        builder.ToTable("Drafts").HasKey(row => new { row.Account, row.Place });
}
