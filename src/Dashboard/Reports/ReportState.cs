using Dashboard.Shared;

namespace Dashboard.Reports;

/// <summary>What the address of a report's page says: <c>/reports/report-000?figure=f12#p3</c>.</summary>
/// <param name="Code">The report's code.</param>
/// <param name="Figure">The figure that is pointed out; the page that holds it is shown.</param>
/// <param name="After">The figure after which the page begins; it goes before <paramref name="Figure"/>.</param>
/// <param name="Submitted">"1" where figures that wait for review are shown too.</param>
/// <param name="Known">The day as of whose end the figures are looked at, or null for now.</param>
/// <param name="Page">The page of paper that is shown where no figure is pointed out.</param>
public sealed record ReportState(
    string Code,
    string? Figure = null,
    string? After = null,
    string? Submitted = null,
    string? Known = null,
    string? Page = null
)
{
    public string ToUri() =>
        Address.Of(
            $"/reports/{Uri.EscapeDataString(Code)}",
            ("figure", Figure),
            ("after", After),
            ("submitted", Submitted),
            ("known", Known),
            ("page", Page)
        );
}
