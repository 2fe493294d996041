using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Accounts;

/// <summary>One sign-in in one browser. Its cookie holds while its row is there: signing out takes the row away.</summary>
public sealed class SessionRow
{
    /// <summary>Its name, which only the encrypted cookie knows.</summary>
    public required string Id { get; set; }

    /// <summary>The account's <c>Id</c>.</summary>
    public required string AccountId { get; set; }

    /// <summary>When it began, in UTC.</summary>
    public required DateTime StartedAtUtc { get; set; }
}

internal sealed class SessionConfiguration : IEntityTypeConfiguration<SessionRow>
{
    public void Configure(EntityTypeBuilder<SessionRow> builder)
    {
        builder.ToTable("Sessions").HasKey(row => row.Id);
        builder
            .HasOne<Account>()
            .WithMany()
            .HasForeignKey(row => row.AccountId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
