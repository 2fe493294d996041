using Dashboard.Figures;
using Dashboard.Shared;
using Dashboard.Storage.Figures;

namespace Dashboard.Overview;

/// <summary>What the address of Overview says: <c>/?district=安庆经开区&amp;period=2022</c>, names or codes.</summary>
/// <param name="District">The district as it was written, or null for the one with most figures.</param>
/// <param name="Period">The period as it was written, or null for all time.</param>
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

    /// <summary>Which versions are meant.</summary>
    public FigureView View => Viewing.View;

    /// <summary>The same as the address says it.</summary>
    public Viewing Viewing => new(Submitted, Known);

    /// <summary>The period meant; null for all time and for what cannot be read.</summary>
    public Period? ReadPeriod() => PeriodCode.TryParse(Period, out var period) ? period : null;

    /// <summary>Whether the address names a period that cannot be read.</summary>
    public bool HasUnreadablePeriod => !string.IsNullOrWhiteSpace(Period) && ReadPeriod() is null;
}
