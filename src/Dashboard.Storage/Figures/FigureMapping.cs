using Dashboard.Figures;

namespace Dashboard.Storage.Figures;

/// <summary>Between a row and the figure it keeps. Values are whole ten-thousandths in the table, so they come back exactly.</summary>
internal static class FigureMapping
{
    private const decimal Scale = 10_000m;

    public static Figure ToFigure(this FigureRow row) =>
        new(
            row.Code,
            row.IndicatorCode,
            row.DistrictCode,
            row.Scope,
            Period.Of(row.PeriodKind, row.PeriodStart, row.PeriodEnd),
            row.PeriodCertainty,
            new Quantity(
                row.ValueScaled / Scale,
                row.Unit,
                row.Printed,
                row.Qualifier,
                row.MaxScaled / Scale
            ),
            row.Kind,
            row.State,
            [
                .. row
                    .Citations.OrderBy(citation => citation.Position)
                    .Select(citation => new Citation(
                        citation.ReportCode,
                        citation.Article,
                        citation.Paragraph,
                        citation.Start,
                        citation.Length
                    )),
            ],
            row.Doubt,
            row.Note,
            row.Preferred
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
}
