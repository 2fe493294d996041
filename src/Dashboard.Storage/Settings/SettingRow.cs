using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Settings;

/// <summary>Something that is true of this database as a whole.</summary>
public sealed class SettingRow
{
    /// <summary>What it is about.</summary>
    public required string Name { get; set; }

    /// <summary>What is true of it.</summary>
    public required string Value { get; set; }
}

internal sealed class SettingConfiguration : IEntityTypeConfiguration<SettingRow>
{
    public void Configure(EntityTypeBuilder<SettingRow> builder) =>
        builder.ToTable("Settings").HasKey(row => row.Name);
}
