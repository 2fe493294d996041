using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Reports;

/// <summary>What a phrase of a report was taught to mean.</summary>
public enum AliasKind
{
    /// <summary>An indicator.</summary>
    Indicator,

    /// <summary>A district.</summary>
    District,

    /// <summary>The unit in which something is counted; the phrase is what is measured and the unit printed, a blank between.</summary>
    Unit,
}

/// <summary>A phrase of a report, and what somebody said it means.</summary>
public sealed class LearnedAliasRow
{
    /// <summary>The phrase as reports print it.</summary>
    public required string Phrase { get; set; }

    /// <summary>What it names.</summary>
    public required AliasKind Kind { get; set; }

    /// <summary>The code of the indicator or district; or the unit.</summary>
    public required string Code { get; set; }

    /// <summary>Who said so.</summary>
    public required string By { get; set; }

    /// <summary>When, in UTC.</summary>
    public required DateTime AtUtc { get; set; }
}

internal sealed class LearnedAliasConfiguration : IEntityTypeConfiguration<LearnedAliasRow>
{
    public void Configure(EntityTypeBuilder<LearnedAliasRow> builder) =>
        builder.ToTable("LearnedAliases").HasKey(row => new { row.Phrase, row.Kind });
}
