using Dashboard.Storage.Briefings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Views;

/// <summary>A view (我的看板) as it is kept: a name and an order of parts, no numbers.</summary>
public sealed class ViewRow
{
    /// <summary>Short and lasting; it stands in the address.</summary>
    public required string Code { get; set; }

    /// <summary>What it is called.</summary>
    public required string Name { get; set; }

    /// <summary>Whose it is: the account's name.</summary>
    public required string Owner { get; set; }

    /// <summary>Whether an administrator has published it for everybody.</summary>
    public bool IsPublished { get; set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public required DateTime ChangedAtUtc { get; set; }

    /// <summary>Counts the changes, so that two open pages do not overwrite each other.</summary>
    public int Version { get; set; } = 1;

    /// <summary>What it holds.</summary>
    public IList<ViewItemRow> Items { get; set; } = [];
}

/// <summary>A part of a view as it is kept: from where it is made again each time, as a briefing says it.</summary>
public sealed class ViewItemRow : IPositioned
{
    /// <summary>Its number.</summary>
    public int Id { get; set; }

    /// <summary>The view's code.</summary>
    public string ViewCode { get; set; } = "";

    /// <summary>Its place in the view, from 0.</summary>
    public required int Position { get; set; }

    /// <summary>What it was called when it was saved.</summary>
    public required string Heading { get; set; }

    /// <summary>The code of the district it was saved from.</summary>
    public string? District { get; set; }

    /// <summary>The code of the period that was looked at; null for all time.</summary>
    public string? Period { get; set; }

    /// <summary>The code of the indicator whose page it was; null where it comes from Overview.</summary>
    public string? Indicator { get; set; }

    /// <summary>Which part of that page it is.</summary>
    public required string Key { get; set; }
}

internal sealed class ViewConfiguration : IEntityTypeConfiguration<ViewRow>
{
    public void Configure(EntityTypeBuilder<ViewRow> builder)
    {
        builder.ToTable("Views").HasKey(row => row.Code);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder
            .HasMany(row => row.Items)
            .WithOne()
            .HasForeignKey(item => item.ViewCode)
            .OnDelete(DeleteBehavior.Cascade);

        // ViewQuery.ListAsync: somebody's own, the last changed first.
        builder.HasIndex(row => new { row.Owner, row.ChangedAtUtc });
    }
}

internal sealed class ViewItemConfiguration : IEntityTypeConfiguration<ViewItemRow>
{
    public void Configure(EntityTypeBuilder<ViewItemRow> builder) =>
        builder.ToTable("ViewItems").HasKey(row => row.Id);
}
