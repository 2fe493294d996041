using Dashboard.Shared;

namespace Dashboard.Overview;

/// <summary>What the address of a category says: <c>/categories/招商引资?district=安庆经开区&amp;period=2022</c>, names or codes.</summary>
internal sealed record CategoryState
{
    /// <summary>The category, as it is named in Chinese.</summary>
    public required string Name { get; init; }

    /// <summary>The district as it was written, or null for the one with most figures.</summary>
    public string? District { get; init; }

    /// <summary>The period as it was written, or null for the latest whole one.</summary>
    public string? Period { get; init; }

    /// <summary>"1" where figures that wait for review are shown too.</summary>
    public string? Submitted { get; init; }

    /// <summary>The day as of whose end the figures are looked at, or null for now.</summary>
    public string? Known { get; init; }

    /// <summary>What the lines are sorted by; null for the catalogue's order.</summary>
    public string? Sort { get; init; }

    /// <summary>How many lines come before the page, or null for none.</summary>
    public string? From { get; init; }

    public string ToUri() =>
        Address.Of(
            "/categories/" + Uri.EscapeDataString(Name),
            ("district", District),
            ("period", Period),
            ("submitted", Submitted),
            ("known", Known),
            ("sort", Sort),
            ("from", From)
        );
}
