using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Briefings;

/// <summary>A briefing (简报) as it is kept.</summary>
public sealed class BriefingRow
{
    /// <summary>Short and lasting; it stands in the address.</summary>
    public required string Code { get; set; }

    /// <summary>The title as it is printed.</summary>
    public required string Title { get; set; }

    /// <summary>编制单位, or empty.</summary>
    public string Unit { get; set; } = "";

    /// <summary>The code of the layout: monthly, topic, one_page.</summary>
    public required string Template { get; set; }

    /// <summary>Whether the first page has a red head.</summary>
    public bool RedHead { get; set; }

    /// <summary>Whether figures that are doubtful, computed, contested or not approved are left out.</summary>
    public bool LeavesOutUnsure { get; set; }

    /// <summary>The day printed on it.</summary>
    public required DateOnly Date { get; set; }

    /// <summary>The language that its charts were worded in.</summary>
    public Language Language { get; set; }

    /// <summary>Whose it is: the account's name. Only the owner changes it.</summary>
    public required string Owner { get; set; }

    /// <summary>Whether everybody who has signed in may see and copy it.</summary>
    public bool IsShared { get; set; }

    /// <summary>When it was made, in UTC.</summary>
    public required DateTime CreatedAtUtc { get; set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public required DateTime ChangedAtUtc { get; set; }

    /// <summary>Counts the changes, so that two open pages do not overwrite each other.</summary>
    public int Version { get; set; } = 1;

    /// <summary>What it holds.</summary>
    public IList<BriefingItemRow> Items { get; set; } = [];
}

internal sealed class BriefingConfiguration : IEntityTypeConfiguration<BriefingRow>
{
    public void Configure(EntityTypeBuilder<BriefingRow> builder)
    {
        builder.ToTable("Briefings").HasKey(row => row.Code);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder
            .HasMany(row => row.Items)
            .WithOne()
            .HasForeignKey(item => item.BriefingCode)
            .OnDelete(DeleteBehavior.Cascade);

        // BriefingQuery.ListAsync and BriefingCommands.AddToLastAsync: somebody's own, the last changed first.
        builder.HasIndex(row => new { row.Owner, row.ChangedAtUtc });
    }
}
