using Dashboard.Figures;
using Dashboard.Shared;

namespace Dashboard.Overview;

/// <summary>What the address of Overview says: <c>/?district=安庆经开区&amp;period=2022</c>, names or codes.</summary>
/// <param name="District">The district as it was written, or null for the one with most figures.</param>
/// <param name="Period">The period as it was written, or null for all time.</param>
internal sealed record OverviewState(string? District, string? Period)
{
    public string ToUri() => Address.Of("/", ("district", District), ("period", Period));

    /// <summary>The period meant; null for all time and for what cannot be read.</summary>
    public Period? ReadPeriod() => PeriodCode.TryParse(Period, out var period) ? period : null;

    /// <summary>Whether the address names a period that cannot be read.</summary>
    public bool HasUnreadablePeriod => !string.IsNullOrWhiteSpace(Period) && ReadPeriod() is null;
}
