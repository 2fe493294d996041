using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Maps;

/// <summary>A <see cref="DistrictMap"/> as it is kept, with what has to be printed on it.</summary>
public sealed class MapRow
{
    /// <summary>The code of the district it shows.</summary>
    public required string Within { get; set; }

    /// <summary>审图号: the number under which the map was approved.</summary>
    public required string Approval { get; set; }

    /// <summary>How wide the drawing is.</summary>
    public required int Width { get; set; }

    /// <summary>How high the drawing is.</summary>
    public required int Height { get; set; }

    /// <summary>Its areas.</summary>
    public ICollection<MapShapeRow> Shapes { get; } = [];
}

/// <summary>A <see cref="DistrictShape"/> as it is kept.</summary>
public sealed class MapShapeRow
{
    /// <summary>The code of the district that the map shows.</summary>
    public required string Within { get; set; }

    /// <summary>The district's code.</summary>
    public required string DistrictCode { get; set; }

    /// <summary>The path.</summary>
    public required string Path { get; set; }

    /// <summary>Where the middle of its name stands, from the left.</summary>
    public required int NameX { get; set; }

    /// <summary>The same, from the top.</summary>
    public required int NameY { get; set; }
}

internal sealed class MapConfiguration
    : IEntityTypeConfiguration<MapRow>,
        IEntityTypeConfiguration<MapShapeRow>
{
    public void Configure(EntityTypeBuilder<MapRow> builder)
    {
        builder.ToTable("Maps").HasKey(row => row.Within);
        builder
            .HasOne<DistrictRow>()
            .WithOne()
            .HasForeignKey<MapRow>(row => row.Within)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasMany(row => row.Shapes)
            .WithOne()
            .HasForeignKey(shape => shape.Within)
            .OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<MapShapeRow> builder)
    {
        builder.ToTable("MapShapes").HasKey(row => new { row.Within, row.DistrictCode });
        builder
            .HasOne<DistrictRow>()
            .WithMany()
            .HasForeignKey(row => row.DistrictCode)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
