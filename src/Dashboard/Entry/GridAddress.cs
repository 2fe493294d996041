using Dashboard.Shared;

namespace Dashboard.Entry;

/// <summary>What the address of 表格填报 says: of whom and of which time the sheet is. It is the place of its draft too.</summary>
/// <param name="District">Whose indicators, or the district below which places are listed.</param>
/// <param name="Indicator">The indicator that is listed over districts, or none.</param>
/// <param name="Period">The period as it was typed.</param>
/// <param name="Kind">The code of the kind of figure; none for what was reached.</param>
internal sealed record GridAddress(
    string? District = null,
    string? Indicator = null,
    string? Period = null,
    string? Kind = null
)
{
    /// <summary>The same with names taken as the codes they stand for: a sheet has one place, however it was asked for. What is not known stays.</summary>
    public GridAddress InCodes(Catalogue catalogue) =>
        this with
        {
            District = catalogue.Districts.Named(District)?.Code ?? District,
            Indicator = catalogue.NamedIndicator(Indicator)?.Code ?? Indicator,
        };

    public string ToUri() =>
        Address.Of(
            "/entry/grid",
            ("district", District),
            ("indicator", Indicator),
            ("period", Period),
            ("kind", Kind)
        );
}
