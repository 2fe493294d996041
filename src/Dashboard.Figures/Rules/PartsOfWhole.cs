using Dashboard.Figures.Catalogues;

namespace Dashboard.Figures.Rules;

/// <summary>One part of a whole.</summary>
/// <param name="Standing">The part's own number.</param>
/// <param name="Share">Its share of the whole in percent, to one decimal; null where the whole is zero.</param>
public sealed record PartShare(Standing Standing, decimal? Share);

/// <summary>A whole beside its parts, with what is left between them.</summary>
/// <param name="Whole">The whole as it is reported.</param>
/// <param name="Parts">The parts that are reported for the same time, in the catalogue's order.</param>
/// <param name="Difference">The whole minus the sum of the parts; zero where they meet.</param>
/// <param name="Missing">Parts the catalogue knows that nobody reported for this time.</param>
public sealed record PartsOfWhole(
    Standing Whole,
    IReadOnlyList<PartShare> Parts,
    decimal Difference,
    IReadOnlyList<Indicator> Missing
)
{
    /// <summary>
    /// Puts <paramref name="whole"/> beside those of <paramref name="standings"/> that are its parts for the same
    /// district, scope, kind and time; null where fewer than two are.
    /// </summary>
    public static PartsOfWhole? Of(
        Standing whole,
        IReadOnlyCollection<Standing> standings,
        Catalogue catalogue
    )
    {
        var indicators = catalogue.Parts(catalogue.Indicator(whole.Series.Indicator)).ToList();
        var parts = new List<PartShare>();
        var missing = new List<Indicator>();
        foreach (var indicator in indicators)
        {
            var part = standings.FirstOrDefault(standing =>
                standing.Series == whole.Series with { Indicator = indicator.Code }
                && standing.Period.IsSameTimeAs(whole.Period)
            );
            if (part is null)
            {
                missing.Add(indicator);
                continue;
            }

            var of = whole.Quantity.Value;
            parts.Add(new(part, of == 0 ? null : decimal.Round(part.Quantity.Value / of * 100, 1)));
        }

        return parts.Count < 2
            ? null
            : new(
                whole,
                parts,
                whole.Quantity.Value - parts.Sum(part => part.Standing.Quantity.Value),
                missing
            );
    }
}
