using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Tables;

/// <summary>A <see cref="District"/> as it is kept.</summary>
public sealed class DistrictRow
{
    /// <summary>The district's code.</summary>
    public required string Code { get; set; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; set; }

    /// <summary>The English name.</summary>
    public required string EnglishName { get; set; }

    /// <summary>How high it stands.</summary>
    public required DistrictLevel Level { get; set; }

    /// <summary>The code of the district it lies in.</summary>
    public string? ParentCode { get; set; }

    /// <summary>Other names.</summary>
    public required List<string> Aliases { get; set; }

    /// <summary>What should be known about it.</summary>
    public string Note { get; set; } = "";

    /// <summary>Made or changed on a page; a load of <c>data/</c> leaves it alone.</summary>
    public bool IsEdited { get; set; }

    /// <summary>No longer offered for new figures; what there is stays.</summary>
    public bool IsRetired { get; set; }
}

internal sealed class DistrictConfiguration : IEntityTypeConfiguration<DistrictRow>
{
    public void Configure(EntityTypeBuilder<DistrictRow> builder)
    {
        builder.ToTable("Districts").HasKey(row => row.Code);
        builder
            .HasOne<DistrictRow>()
            .WithMany()
            .HasForeignKey(row => row.ParentCode)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
