namespace Dashboard.Boards;

/// <summary>One place of a grid: how an indicator stands in a district, and how deep it is shaded.</summary>
/// <param name="Standing">How it stands.</param>
/// <param name="Shade">0 (lightest) to 4 within its column; null where the column is not shaded.</param>
public sealed record GridCell(Standing Standing, int? Shade);

/// <summary>What the districts of a column come to.</summary>
/// <param name="Value">The sum, worded; empty where the catalogue does not let it be added or the times differ.</param>
/// <param name="Reported">How many districts report it.</param>
public sealed record GridTotal(string Value, int Reported);

/// <summary>Districts against indicators: 下辖区划. What nobody reported is an empty place, never a zero.</summary>
public sealed record DistrictGrid(
    IReadOnlyList<District> Districts,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyDictionary<(string District, string Indicator), GridCell> Cells,
    IReadOnlyDictionary<string, GridTotal> Totals
)
{
    private const int MostColumns = 8;
    private const int Shades = 5;
    private const int FewestShaded = 3;

    public static DistrictGrid Empty { get; } =
        new(
            [],
            [],
            new Dictionary<(string, string), GridCell>(),
            new Dictionary<string, GridTotal>()
        );

    /// <summary>Builds the grid.</summary>
    /// <param name="districts">The lines, in their order.</param>
    /// <param name="figures">Figures of those districts in the period.</param>
    /// <param name="asked">The period.</param>
    /// <param name="catalogue">Names, natures, directions.</param>
    /// <param name="language">The language of the sums.</param>
    public static DistrictGrid Of(
        IReadOnlyList<District> districts,
        IEnumerable<Figure> figures,
        Period? asked,
        Catalogue catalogue,
        Language language
    )
    {
        var standings = figures
            .Where(figure => figure is { Kind: FigureKind.Actual, Scope: "" })
            .GroupBy(figure => figure.Series)
            .Select(series => Standings.Of(series, asked, catalogue))
            .OfType<Standing>()
            .GroupBy(standing => standing.Series.Indicator)
            .ToDictionary(column => column.Key, column => column.ToList());
        var columns = catalogue
            .Indicators.Where(indicator => standings.ContainsKey(indicator.Code))
            .OrderByDescending(indicator => standings[indicator.Code].Count)
            .Take(MostColumns)
            .ToHashSet();
        var shown = catalogue.Indicators.Where(columns.Contains).ToList();
        return new(
            districts,
            shown,
            shown
                .SelectMany(indicator => Shaded(standings[indicator.Code], indicator))
                .ToDictionary(cell =>
                    (cell.Standing.Series.District, cell.Standing.Series.Indicator)
                ),
            shown.ToDictionary(
                indicator => indicator.Code,
                indicator => Total(standings[indicator.Code], indicator, language)
            )
        );
    }

    // Deeper is better: the most where more is better or nothing is said, the least where less is.
    private static IEnumerable<GridCell> Shaded(List<Standing> column, Indicator indicator)
    {
        var (low, high) = (
            column.Min(one => one.Quantity.Value),
            column.Max(one => one.Quantity.Value)
        );
        if (column.Count < FewestShaded || low == high)
        {
            return column.Select(standing => new GridCell(standing, null));
        }

        return column.Select(standing =>
        {
            var part = (standing.Quantity.Value - low) / (high - low);
            part = indicator.Direction == Direction.Less ? 1 - part : part;
            return new GridCell(standing, Math.Min(Shades - 1, (int)(part * Shades)));
        });
    }

    private static GridTotal Total(List<Standing> column, Indicator indicator, Language language)
    {
        var adds =
            indicator.OverDistricts == OverDistricts.Sum
            && column.TrueForAll(one =>
                one.Quantity.Unit == indicator.Unit && one.Period.IsSameTimeAs(column[0].Period)
            );
        return new(
            adds ? Number(QuantitySum.Of([.. column.Select(one => one.Quantity)]), language) : "",
            column.Count
        );
    }

    /// <summary>A number without its unit, which stands in the column's head.</summary>
    public static string Number(Quantity quantity, Language language)
    {
        var text = QuantityText.Of(quantity, language);
        return text.Before + text.Number + text.After;
    }
}
