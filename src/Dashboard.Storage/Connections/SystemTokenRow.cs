using Dashboard.Storage.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Connections;

/// <summary>A token as it is kept. A system may have two at a time, so that one can be exchanged for the other.</summary>
public sealed class SystemTokenRow
{
    /// <summary>Its number.</summary>
    public int Id { get; set; }

    /// <summary>The system that was given it.</summary>
    public required string System { get; set; }

    /// <summary>What the system may do.</summary>
    public required Role Role { get; set; }

    /// <summary>Codes of the districts it belongs to.</summary>
    public required IList<string> Districts { get; set; }

    /// <summary>SHA-256 of the token, hexadecimal.</summary>
    public required string Hash { get; set; }

    /// <summary>How the token begins.</summary>
    public required string Start { get; set; }

    /// <summary>The account that made it.</summary>
    public required string MadeBy { get; set; }

    /// <summary>When, in UTC.</summary>
    public required DateTime MadeAtUtc { get; set; }

    /// <summary>From when on it is worth nothing; null where nobody has said so.</summary>
    public DateTime? EndsAtUtc { get; set; }

    /// <summary>The hour in which it was last used, in UTC.</summary>
    public DateTime? LastUsedAtUtc { get; set; }
}

internal sealed class SystemTokenConfiguration : IEntityTypeConfiguration<SystemTokenRow>
{
    public void Configure(EntityTypeBuilder<SystemTokenRow> builder)
    {
        builder.ToTable("SystemTokens").HasKey(row => row.Id);

        // ConnectedSystems.FindAsync.
        builder.HasIndex(row => row.Hash).IsUnique();
    }
}
