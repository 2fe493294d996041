using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Briefings;

/// <summary>What a part of a briefing is.</summary>
public enum BriefingItemKind
{
    /// <summary>A chart with a paragraph about it.</summary>
    Chart,

    /// <summary>Key numbers side by side.</summary>
    Cards,

    /// <summary>A table.</summary>
    Table,

    /// <summary>Words that a person wrote.</summary>
    Remark,
}

/// <summary>A part of a briefing as it is kept.</summary>
public sealed class BriefingItemRow : IPositioned
{
    /// <summary>Its number.</summary>
    public int Id { get; set; }

    /// <summary>The briefing's code.</summary>
    public string BriefingCode { get; set; } = "";

    /// <summary>Its place in the briefing, from 0.</summary>
    public required int Position { get; set; }

    /// <summary>What it is.</summary>
    public required BriefingItemKind Kind { get; set; }

    /// <summary>The heading, or empty.</summary>
    public required string Heading { get; set; }

    /// <summary>The paragraph that a person wrote; null where it is generated, empty where there shall be none.</summary>
    public string? Text { get; set; }

    /// <summary>The code of the district it was taken from.</summary>
    public string? District { get; set; }

    /// <summary>The code of the period that was looked at; null for all time.</summary>
    public string? Period { get; set; }

    /// <summary>The code of the indicator whose page it was taken from; null where it comes from Overview.</summary>
    public string? Indicator { get; set; }

    /// <summary>Which chart or set of cards it is on that page.</summary>
    public string? Key { get; set; }

    /// <summary>What it showed when it was taken, as JSON; null for a remark.</summary>
    public string? Snapshot { get; set; }
}

internal sealed class BriefingItemConfiguration : IEntityTypeConfiguration<BriefingItemRow>
{
    public void Configure(EntityTypeBuilder<BriefingItemRow> builder) =>
        builder.ToTable("BriefingItems").HasKey(row => row.Id);
}
