using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Tables;

/// <summary>An <see cref="Indicator"/> as it is kept.</summary>
public sealed class IndicatorRow
{
    /// <summary>The indicator's code.</summary>
    public required string Code { get; set; }

    /// <summary>Its place in the catalogue.</summary>
    public required int Position { get; set; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; set; }

    /// <summary>The English name.</summary>
    public required string EnglishName { get; set; }

    /// <summary>The heading it stands under.</summary>
    public required string Category { get; set; }

    /// <summary>The base unit.</summary>
    public required string Unit { get; set; }

    /// <summary>Stock or flow.</summary>
    public required Nature Nature { get; set; }

    /// <summary>Which way is good.</summary>
    public required Direction Direction { get; set; }

    /// <summary>How it adds up over districts.</summary>
    public required OverDistricts OverDistricts { get; set; }

    /// <summary>The code of the indicator it is a part of.</summary>
    public string? WholeCode { get; set; }

    /// <summary>Other names.</summary>
    public required List<string> Aliases { get; set; }

    /// <summary>What is counted.</summary>
    public required string Definition { get; set; }

    /// <summary>How prominently it is shown.</summary>
    public Tier Tier { get; set; } = Tier.Regular;

    /// <summary>The code of the indicator of which it is the completed share.</summary>
    public string? CompletesCode { get; set; }

    /// <summary>From how many percentage points it is ahead; null takes the usual number.</summary>
    public decimal? AheadBy { get; set; }

    /// <summary>From how many percentage points it is behind; null takes the usual number.</summary>
    public decimal? BehindBy { get; set; }

    /// <summary>How its completion is expected to go over the year.</summary>
    public Pace Pace { get; set; } = Pace.Even;

    /// <summary>Made or changed on a page; a load of <c>data/</c> leaves it alone.</summary>
    public bool IsEdited { get; set; }

    /// <summary>No longer offered for new figures; what there is stays.</summary>
    public bool IsRetired { get; set; }
}

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<IndicatorRow>
{
    public void Configure(EntityTypeBuilder<IndicatorRow> builder)
    {
        builder.ToTable("Indicators").HasKey(row => row.Code);
        builder
            .HasOne<IndicatorRow>()
            .WithMany()
            .HasForeignKey(row => row.WholeCode)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<IndicatorRow>()
            .WithMany()
            .HasForeignKey(row => row.CompletesCode)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
