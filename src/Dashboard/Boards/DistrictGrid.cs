namespace Dashboard.Boards;

/// <summary>One place of a grid: how an indicator stands in a district, and how deep it is shaded.</summary>
/// <param name="Standing">How it stands.</param>
/// <param name="Shade">0 (lightest) to 4 within its column; null where it is not shaded.</param>
/// <param name="IsOfTheTime">Whether it speaks of the time that most of its column speak of.</param>
public sealed record GridCell(Standing Standing, int? Shade, bool IsOfTheTime = true);

/// <summary>What the districts of a column come to.</summary>
/// <param name="Value">The sum, worded, of those that speak of one time; empty where the catalogue does not let it be added.</param>
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
            .Select(series => StandingLines.Of(series, asked, catalogue))
            .Where(lines => lines.Count > 0)
            .GroupBy(lines => lines[0].Series.Indicator)
            .ToDictionary(column => column.Key, column => OfOneKind([.. column]));
        var shown = Columns(
            standings.ToDictionary(column => column.Key, column => column.Value.Count),
            catalogue
        );
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

    /// <summary>The indicators that get a column: those that most districts report, in the catalogue's order.</summary>
    /// <param name="reported">How many districts report each indicator.</param>
    /// <param name="catalogue">The order.</param>
    public static IReadOnlyList<Indicator> Columns(
        IReadOnlyDictionary<string, int> reported,
        Catalogue catalogue
    )
    {
        var columns = catalogue
            .Indicators.Where(indicator => reported.ContainsKey(indicator.Code))
            .OrderByDescending(indicator => reported[indicator.Code])
            .Take(MostColumns)
            .ToHashSet();
        return [.. catalogue.Indicators.Where(columns.Contains)];
    }

    // A column speaks of one kind of time where it can: a district that reports several shows the one that most report.
    private static List<Standing> OfOneKind(List<IReadOnlyList<Standing>> districts)
    {
        var usual = districts
            .SelectMany(lines => lines)
            .GroupBy(line => line.Period.Stretch)
            .OrderByDescending(kind => kind.Count())
            .ThenByDescending(kind => kind.Max(line => line.Period.Last))
            .First()
            .Key;
        return districts.ConvertAll(lines =>
            lines.FirstOrDefault(line => line.Period.Stretch == usual) ?? lines[0]
        );
    }

    // The time that most districts report; what speaks of another time is shown with it, and is neither shaded nor added.
    private static List<Standing> OfOneTime(List<Standing> column) =>
        [
            .. column
                .GroupBy(one => (one.Period.First, one.Period.Last, one.Quantity.Unit))
                .OrderByDescending(time => time.Count())
                .ThenByDescending(time => time.Key.Last)
                .First(),
        ];

    private static IEnumerable<GridCell> Shaded(List<Standing> column, Indicator indicator)
    {
        var alike = OfOneTime(column);
        var shading = new Shading(alike.ConvertAll(one => one.Quantity.Value), indicator.Direction);
        return column.Select(standing =>
        {
            var isAlike = alike.Contains(standing);
            return new GridCell(
                standing,
                isAlike ? shading.Shade(standing.Quantity.Value) : null,
                isAlike
            );
        });
    }

    private static GridTotal Total(List<Standing> column, Indicator indicator, Language language)
    {
        var alike = OfOneTime(column);
        var adds =
            indicator.OverDistricts == OverDistricts.Sum
            && alike[0].Quantity.Unit == indicator.Unit;
        return new(
            adds ? Number(QuantitySum.Of([.. alike.Select(one => one.Quantity)]), language) : "",
            alike.Count
        );
    }

    /// <summary>A number without its unit, which stands in the column's head.</summary>
    public static string Number(Quantity quantity, Language language)
    {
        var text = QuantityText.Of(quantity, language);
        return text.Before + text.Number + text.After;
    }
}
