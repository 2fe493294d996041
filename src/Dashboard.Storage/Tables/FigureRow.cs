using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Tables;

/// <summary>A <see cref="Figure"/> as it is kept.</summary>
public sealed class FigureRow
{
    /// <summary>Its number in the table.</summary>
    public long Id { get; set; }

    /// <summary>The figure's code.</summary>
    public required string Code { get; set; }

    /// <summary>The indicator's code.</summary>
    public required string IndicatorCode { get; set; }

    /// <summary>The district's code.</summary>
    public required string DistrictCode { get; set; }

    /// <summary>What narrows the count, or empty.</summary>
    public required string Scope { get; set; }

    /// <summary>The kind of period.</summary>
    public required PeriodKind PeriodKind { get; set; }

    /// <summary>The first day of the period.</summary>
    public DateOnly? PeriodStart { get; set; }

    /// <summary>The last day of the period.</summary>
    public DateOnly? PeriodEnd { get; set; }

    /// <summary>The last day of the period; 9999-12-31 where it has no end, so that a range of days finds it by index.</summary>
    public required DateOnly PeriodLast { get; set; }

    /// <summary>How the period is known.</summary>
    public required PeriodCertainty PeriodCertainty { get; set; }

    /// <summary>The value in whole ten-thousandths of the base unit (src/docs/decisions.md says why).</summary>
    public required long ValueScaled { get; set; }

    /// <summary>The upper end of a range, scaled likewise.</summary>
    public long? MaxScaled { get; set; }

    /// <summary>The base unit.</summary>
    public required string Unit { get; set; }

    /// <summary>As the source prints it.</summary>
    public required string Printed { get; set; }

    /// <summary>How sure the value is.</summary>
    public required Qualifier Qualifier { get; set; }

    /// <summary>What it says of its indicator.</summary>
    public required FigureKind Kind { get; set; }

    /// <summary>Whether it counts.</summary>
    public required FigureState State { get; set; }

    /// <summary>Chosen by hand where sources disagree.</summary>
    public bool Preferred { get; set; }

    /// <summary>Why it cannot be fully trusted, or empty.</summary>
    public string Doubt { get; set; } = "";

    /// <summary>What should be known about it, or empty.</summary>
    public string Note { get; set; } = "";

    /// <summary>Whether it came with <c>data/</c>; what people entered is never touched by a load.</summary>
    public bool FromCatalogue { get; set; }

    /// <summary>The document it comes from, where that is no report the system knows, or empty.</summary>
    public string Document { get; set; } = "";

    /// <summary>The account that entered it, or empty for what came with <c>data/</c>.</summary>
    public string EnteredBy { get; set; } = "";

    /// <summary>When it was entered, in UTC.</summary>
    public DateTime? EnteredAtUtc { get; set; }

    /// <summary>What was said to findings of the checks, or empty.</summary>
    public string Explanation { get; set; } = "";

    /// <summary>For a proposed change: the code of the approved figure it would replace.</summary>
    public string? Replaces { get; set; }

    /// <summary>For a proposed change: the version of that figure it was made from.</summary>
    public int? ReplacesVersion { get; set; }

    /// <summary>For a proposed change: why; for a returned figure: what the reviewer said.</summary>
    public string Reason { get; set; } = "";

    /// <summary>From when it counts, in UTC; null while it does not.</summary>
    public DateTime? KnownFromUtc { get; set; }

    /// <summary>Goes up with every change, so that two who change it at once are noticed.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The import that is writing it, or null. No question sees such a figure (FigureConfiguration).</summary>
    public string? StagedBy { get; set; }

    /// <summary>Where it is printed, in order.</summary>
    public List<CitationRow> Citations { get; set; } = [];
}

internal sealed class FigureConfiguration : IEntityTypeConfiguration<FigureRow>
{
    public void Configure(EntityTypeBuilder<FigureRow> builder)
    {
        builder.ToTable("Figures").HasKey(row => row.Id);
        builder.HasIndex(row => row.Code).IsUnique();

        builder.Property(row => row.Version).IsConcurrencyToken();

        // An import writes its figures in slices, staged; nobody sees one before all are there.
        builder.HasQueryFilter(row => row.StagedBy == null);
        builder.HasIndex(row => row.StagedBy).HasFilter("\"StagedBy\" IS NOT NULL");

        // ReviewQuery: what waits to be decided. Few rows are in any state but approved.
        builder.HasIndex(row => row.State).HasFilter("\"State\" <> 'approved'");

        // CatalogueLoad.RemoveFigures: what came with data/ among what people entered.
        builder
            .HasIndex(row => row.Code, "IX_Figures_FromCatalogue")
            .HasFilter("\"FromCatalogue\"");

        // FigureQuery.OfDistrictAsync: Overview's cards of one district in a stretch of time.
        builder.HasIndex(row => new { row.DistrictCode, row.PeriodLast });

        // FigureQuery.OfIndicatorsAsync: Indicator's page, and one indicator over districts.
        builder.HasIndex(row => new
        {
            row.IndicatorCode,
            row.DistrictCode,
            row.PeriodLast,
        });

        // FigureSearch.ByValueAsync: a number that somebody looks for, the latest first.
        builder.HasIndex(row => new { row.ValueScaled, row.PeriodLast });

        // FigureSearch.ByScopeAsync: sites and projects by a part of their names.
        builder.HasIndex(row => row.Scope).HasFilter("\"Scope\" <> ''");

        builder
            .HasOne<DistrictRow>()
            .WithMany()
            .HasForeignKey(row => row.DistrictCode)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<IndicatorRow>()
            .WithMany()
            .HasForeignKey(row => row.IndicatorCode)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasMany(row => row.Citations)
            .WithOne()
            .HasForeignKey(row => row.FigureId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
