namespace Dashboard.Entry;

/// <summary>The fields of a figure as they are typed: form, grid and import fill the same ones. Kept as a draft just so.</summary>
public sealed record FigureForm
{
    public string Indicator { get; set; } = "";

    public string District { get; set; } = "";

    public string Scope { get; set; } = "";

    public string Period { get; set; } = "";

    public string Value { get; set; } = "";

    /// <summary>What a bare number is counted in: 1, 10000 (万), 100000000 (亿).</summary>
    public decimal Scale { get; set; } = 1;

    public Qualifier? Qualifier { get; set; }

    public FigureKind Kind { get; set; }

    /// <summary>For a growth or a rate, whose unit is not the indicator's.</summary>
    public string Unit { get; set; } = "";

    public string Report { get; set; } = "";

    public string Document { get; set; } = "";

    public string Note { get; set; } = "";

    public string Explanation { get; set; } = "";

    public string Reason { get; set; } = "";

    /// <summary>Whether nothing was typed that would be missed.</summary>
    public bool IsEmpty => this with { District = "", Scale = 1 } == new FigureForm();

    /// <summary>The form that would give <paramref name="figure"/>.</summary>
    public static FigureForm Of(Figure figure, Catalogue catalogue)
    {
        var scale = NumberScale.OfPrinted(figure.Quantity.Printed);
        var isOwnUnit = figure.Quantity.Unit == catalogue.Indicator(figure.Indicator).Unit;
        return new()
        {
            Indicator = figure.Indicator,
            District = figure.District,
            Scope = figure.Scope,
            Period = Typed(figure.Period),
            Value = TypedQuantity.Written(figure.Quantity, scale.Factor),
            Scale = scale.Factor,
            Kind = figure.Kind,
            Unit = isOwnUnit ? "" : figure.Quantity.Unit,
            Report = figure.Citations.Count > 0 ? figure.Citations[0].Report : "",
            Document = figure.Document,
            Note = figure.Note,
        };
    }

    // A single day as a stretch reads like a moment; its code does not.
    private static string Typed(Period period) =>
        TypedPeriod.TryParse(period.ToLabel(Language.Chinese), out var read)
        && read.IsSameTimeAs(period)
            ? period.ToLabel(Language.Chinese)
            : period.ToString();

    /// <summary>The time that the typed period means for the indicator: for a stock the end of a month or year; null where it cannot be read or meant.</summary>
    public Period? SpokenIn(Catalogue catalogue) => new FormReading(this, catalogue).SpokenPeriod();

    /// <summary>The unit a value is read in.</summary>
    public string UnitIn(Catalogue catalogue) =>
        Unit.Length > 0 ? Unit
        : Kind is FigureKind.Growth or FigureKind.Rate ? "%"
        : catalogue.Indicators.FirstOrDefault(one => one.Code == Indicator)?.Unit ?? "";

    /// <summary>The scales a value is written in; one that was chosen for another unit counts no more.</summary>
    public IReadOnlyList<NumberScale> Scales(Catalogue catalogue) =>
        UnitName.Scales(UnitIn(catalogue));

    /// <summary>What a bare number is counted in, with the unit that stands beside it.</summary>
    public decimal ScaleIn(Catalogue catalogue) =>
        Scales(catalogue).Any(one => one.Factor == Scale) ? Scale : 1;
}
