namespace Dashboard.Storage.Briefings.Kept;

/// <summary>A figure as a briefing keeps it.</summary>
internal sealed record KeptFigure
{
    public string? Code { get; init; }

    public string? Indicator { get; init; }

    public string? District { get; init; }

    public string? Scope { get; init; }

    public string? Period { get; init; }

    public string? PeriodCertainty { get; init; }

    public KeptQuantity? Quantity { get; init; }

    public string? Kind { get; init; }

    public string? State { get; init; }

    public IReadOnlyList<KeptCitation>? Citations { get; init; }

    public string? Doubt { get; init; }

    public string? Note { get; init; }

    public bool? Preferred { get; init; }

    public string? Document { get; init; }

    public static KeptFigure Of(Figure figure) =>
        new()
        {
            Code = figure.Code,
            Indicator = figure.Indicator,
            District = figure.District,
            Scope = figure.Scope,
            Period = PeriodCode.Of(figure.Period),
            PeriodCertainty = EnumCode.Of(figure.PeriodCertainty),
            Quantity = KeptQuantity.Of(figure.Quantity),
            Kind = EnumCode.Of(figure.Kind),
            State = EnumCode.Of(figure.State),
            Citations = [.. figure.Citations.Select(KeptCitation.Of)],
            Doubt = figure.Doubt,
            Note = figure.Note,
            Preferred = figure.Preferred,
            Document = figure.Document,
        };

    public Figure ToFigure() =>
        new(
            Code: Code ?? "",
            Indicator: Indicator ?? "",
            District: District ?? "",
            Scope: Scope ?? "",
            Period: KeptCode.ReadPeriod(Period),
            PeriodCertainty: KeptCode.Read<PeriodCertainty>(PeriodCertainty),
            Quantity: KeptCode.There(Quantity).ToQuantity(),
            Kind: KeptCode.Read<FigureKind>(Kind),
            State: KeptCode.Read<FigureState>(State),
            Citations: [.. (Citations ?? []).Select(citation => citation.ToCitation())],
            Doubt: Doubt ?? "",
            Note: Note ?? "",
            Preferred: Preferred ?? false,
            Document: Document ?? ""
        );
}

internal sealed record KeptQuantity
{
    public decimal? Value { get; init; }

    public decimal? Max { get; init; }

    public string? Unit { get; init; }

    public string? Printed { get; init; }

    public string? Qualifier { get; init; }

    public static KeptQuantity Of(Quantity quantity) =>
        new()
        {
            Value = quantity.Value,
            Max = quantity.Max,
            Unit = quantity.Unit,
            Printed = quantity.Printed,
            Qualifier = EnumCode.Of(quantity.Qualifier),
        };

    public Quantity ToQuantity() =>
        new(
            KeptCode.There(Value),
            Unit ?? "",
            Printed ?? "",
            KeptCode.Read<Qualifier>(Qualifier),
            Max
        );
}

internal sealed record KeptCitation
{
    public string? Report { get; init; }

    public string? Article { get; init; }

    public int? Paragraph { get; init; }

    public int? Start { get; init; }

    public int? Length { get; init; }

    public static KeptCitation Of(Citation citation) =>
        new()
        {
            Report = citation.Report,
            Article = citation.Article,
            Paragraph = citation.Paragraph,
            Start = citation.Start,
            Length = citation.Length,
        };

    public Citation ToCitation() =>
        new(Report ?? "", Article ?? "", Paragraph ?? 1, Start ?? 0, Length ?? 0);
}
