namespace Dashboard.Storage.Figures;

/// <summary>Between a row and the figure it keeps. Values are whole ten-thousandths in the table, so they come back exactly.</summary>
internal static class FigureMapping
{
    private const decimal Scale = 10_000m;

    public static Figure ToFigure(this FigureRow row) =>
        new(
            Code: row.Code,
            Indicator: row.IndicatorCode,
            District: row.DistrictCode,
            Scope: row.Scope,
            Period: Period.Of(row.PeriodKind, row.PeriodStart, row.PeriodEnd),
            PeriodCertainty: row.PeriodCertainty,
            Quantity: new Quantity(
                row.ValueScaled / Scale,
                row.Unit,
                row.Printed,
                row.Qualifier,
                row.MaxScaled / Scale
            ),
            Kind: row.Kind,
            State: row.State,
            Citations: [.. row.Citations.OrderBy(citation => citation.Position).Select(Place)],
            Doubt: row.Doubt,
            Note: row.Note,
            Preferred: row.Preferred,
            Document: row.Document
        );

    public static FigureRow ToRow(this Figure figure) =>
        new()
        {
            Code = figure.Code,
            IndicatorCode = figure.Indicator,
            DistrictCode = figure.District,
            Scope = figure.Scope,
            PeriodKind = figure.Period.Kind,
            PeriodStart = figure.Period.Start,
            PeriodEnd = figure.Period.End,
            PeriodLast = figure.Period.Last,
            PeriodCertainty = figure.PeriodCertainty,
            ValueScaled = (long)(figure.Quantity.Value * Scale),
            MaxScaled = (long?)(figure.Quantity.Max * Scale),
            Unit = figure.Quantity.Unit,
            Printed = figure.Quantity.Printed,
            Qualifier = figure.Quantity.Qualifier,
            Kind = figure.Kind,
            State = figure.State,
            Preferred = figure.Preferred,
            Doubt = figure.Doubt,
            Note = figure.Note,
            Document = figure.Document,
            Citations =
            [
                .. figure.Citations.Select(
                    (citation, position) =>
                        new CitationRow
                        {
                            Position = position,
                            ReportCode = citation.Report,
                            Article = citation.Article,
                            Paragraph = citation.Paragraph,
                            Start = citation.Start,
                            Length = citation.Length,
                        }
                ),
            ],
        };

    /// <summary>Takes over what another row says of its figure; code, state and history stay.</summary>
    public static void Take(this FigureRow row, FigureRow other)
    {
        row.IndicatorCode = other.IndicatorCode;
        row.DistrictCode = other.DistrictCode;
        row.Scope = other.Scope;
        row.PeriodKind = other.PeriodKind;
        row.PeriodStart = other.PeriodStart;
        row.PeriodEnd = other.PeriodEnd;
        row.PeriodLast = other.PeriodLast;
        row.PeriodCertainty = other.PeriodCertainty;
        row.ValueScaled = other.ValueScaled;
        row.MaxScaled = other.MaxScaled;
        row.Unit = other.Unit;
        row.Printed = other.Printed;
        row.Qualifier = other.Qualifier;
        row.Kind = other.Kind;
        row.Doubt = other.Doubt;
        row.Note = other.Note;
        row.Document = other.Document;
        row.Citations.Clear();
        row.Citations.AddRange(
            other.Citations.Select(citation => new CitationRow
            {
                Position = citation.Position,
                ReportCode = citation.ReportCode,
                Article = citation.Article,
                Paragraph = citation.Paragraph,
                Start = citation.Start,
                Length = citation.Length,
            })
        );
    }

    /// <summary>Whether two rows say the same of the same.</summary>
    public static bool Says(this FigureRow row, FigureRow other) =>
        row.ToFigure() with
        {
            Citations = [],
            State = other.State,
        } == other.ToFigure() with { Citations = [] }
        && row.Citations.OrderBy(citation => citation.Position)
            .Select(Place)
            .SequenceEqual(other.Citations.Select(Place));

    private static Citation Place(CitationRow citation) =>
        new(
            citation.ReportCode,
            citation.Article,
            citation.Paragraph,
            citation.Start,
            citation.Length
        );
}
