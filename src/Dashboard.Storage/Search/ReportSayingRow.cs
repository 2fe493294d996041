using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Search;

/// <summary>A sentence of a report on hand, as search finds it.</summary>
public sealed class ReportSayingRow
{
    /// <summary>Its number in the table.</summary>
    public long Id { get; set; }

    /// <summary>The report's code.</summary>
    public required string ReportCode { get; set; }

    /// <summary>The paragraph it stands in, from 1; blank lines do not count.</summary>
    public required int Paragraph { get; set; }

    /// <summary>The sentence.</summary>
    public required string Text { get; set; }
}

/// <summary>A pair of letters and a sentence that holds it.</summary>
public sealed class SayingBigramRow
{
    /// <summary>The pair, as <see cref="Bigrams"/> numbers it.</summary>
    public required int Bigram { get; set; }

    /// <summary>The sentence's number.</summary>
    public required long SayingId { get; set; }

    /// <summary>The sentence.</summary>
    public ReportSayingRow? Saying { get; set; }
}

internal sealed class ReportSayingConfiguration : IEntityTypeConfiguration<ReportSayingRow>
{
    public void Configure(EntityTypeBuilder<ReportSayingRow> builder)
    {
        builder.ToTable("ReportSayings").HasKey(row => row.Id);
        builder
            .HasOne<ReportRow>()
            .WithMany()
            .HasForeignKey(row => row.ReportCode)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SayingBigramConfiguration : IEntityTypeConfiguration<SayingBigramRow>
{
    public void Configure(EntityTypeBuilder<SayingBigramRow> builder)
    {
        // SayingSearch.FindAsync: which sentences hold these pairs.
        builder.ToTable("SayingBigrams").HasKey(row => new { row.Bigram, row.SayingId });
        builder
            .HasOne(row => row.Saying)
            .WithMany()
            .HasForeignKey(row => row.SayingId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
