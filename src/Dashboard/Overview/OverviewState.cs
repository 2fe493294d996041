using Dashboard.Shared;
using Dashboard.Storage.Figures;

namespace Dashboard.Overview;

/// <summary>What the address of Overview says: <c>/?district=安庆经开区&amp;period=2022</c>, names or codes.</summary>
/// <param name="District">The district as it was written, or null for the one with most figures.</param>
/// <param name="Period">The period as it was written, null for the latest whole one, "all" for all time.</param>
/// <param name="Submitted">"1" where figures that wait for review are shown too.</param>
/// <param name="Known">The day as of whose end the figures are looked at, or null for now.</param>
internal sealed record OverviewState(
    string? District,
    string? Period,
    string? Submitted = null,
    string? Known = null
)
{
    public string ToUri() =>
        Address.Of(
            "/",
            ("district", District),
            ("period", Period),
            ("submitted", Submitted),
            ("known", Known)
        );

    /// <summary>The page that a part of a briefing was taken from; there, no period is all time.</summary>
    public static OverviewState Of(Storage.Briefings.BriefingOrigin origin) =>
        new(origin.District, origin.Period ?? AllTime);

    /// <summary>Which versions are meant.</summary>
    public FigureView View => Viewing.View;

    /// <summary>The same as the address says it.</summary>
    public Viewing Viewing => new(Submitted, Known);

    /// <summary>The period meant; null for all time and for what cannot be read.</summary>
    public Period? ReadPeriod() => TypedPeriod.TryParse(Period, out var period) ? period : null;

    /// <summary>How an address asks for all periods at once.</summary>
    public const string AllTime = "all";

    /// <summary>Whether all periods are meant.</summary>
    public bool IsAllTime => Period == AllTime;

    /// <summary>Whether the address names a period that cannot be read.</summary>
    public bool HasUnreadablePeriod =>
        !string.IsNullOrWhiteSpace(Period) && !IsAllTime && ReadPeriod() is null;
}
