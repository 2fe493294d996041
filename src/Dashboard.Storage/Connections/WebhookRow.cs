using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Connections;

/// <summary>An address that is told when figures are approved.</summary>
public sealed class WebhookRow
{
    /// <summary>Its number.</summary>
    public int Id { get; set; }

    /// <summary>Where to.</summary>
    public required string Address { get; set; }

    /// <summary>The secret that messages are signed with, encrypted by whoever sends them.</summary>
    public required string ProtectedSecret { get; set; }

    /// <summary>The account that set it.</summary>
    public required string MadeBy { get; set; }

    /// <summary>When, in UTC.</summary>
    public required DateTime MadeAtUtc { get; set; }
}

/// <summary>What became of the last attempt to deliver a message.</summary>
public enum DeliveryOutcome
{
    /// <summary>It was taken: an answer of 200 to 299.</summary>
    Taken,

    /// <summary>It was answered otherwise.</summary>
    Refused,

    /// <summary>Nobody answered in time.</summary>
    TooSlow,

    /// <summary>Nobody is there, or the connection broke.</summary>
    Unreachable,

    /// <summary>The address leads to where nothing is sent.</summary>
    Forbidden,

    /// <summary>The secret cannot be decrypted: the database came from another machine.</summary>
    SecretLost,
}

/// <summary>A message on its way to one address: written with the approval, kept until it was taken.</summary>
public sealed class DeliveryRow
{
    /// <summary>Its number.</summary>
    public long Id { get; set; }

    /// <summary>The number of the address.</summary>
    public required int WebhookId { get; set; }

    /// <summary>The message's own name, the same at each attempt.</summary>
    public required string Message { get; set; }

    /// <summary>What is sent, as JSON.</summary>
    public required string Body { get; set; }

    /// <summary>When it was written, in UTC.</summary>
    public required DateTime MadeAtUtc { get; set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>When it is tried next; null where it is not any more.</summary>
    public DateTime? NextAtUtc { get; set; }

    /// <summary>What became of the last attempt.</summary>
    public DeliveryOutcome? Outcome { get; set; }

    /// <summary>The HTTP status of the last answer.</summary>
    public int? Status { get; set; }
}

internal sealed class WebhookConfiguration : IEntityTypeConfiguration<WebhookRow>
{
    public void Configure(EntityTypeBuilder<WebhookRow> builder) =>
        builder.ToTable("Webhooks").HasKey(row => row.Id);
}

internal sealed class DeliveryConfiguration : IEntityTypeConfiguration<DeliveryRow>
{
    public void Configure(EntityTypeBuilder<DeliveryRow> builder)
    {
        builder.ToTable("Deliveries").HasKey(row => row.Id);
        builder
            .HasOne<WebhookRow>()
            .WithMany()
            .HasForeignKey(row => row.WebhookId)
            .OnDelete(DeleteBehavior.Cascade);

        // Outbox.DueAsync.
        builder.HasIndex(row => row.NextAtUtc);
    }
}
