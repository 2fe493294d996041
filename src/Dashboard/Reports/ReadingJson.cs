using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dashboard.Reading;
using Dashboard.Reading.Sheaves;

namespace Dashboard.Reports;

/// <summary>Proposed figures as JSON, in the words of docs/reading.md.</summary>
internal static class ReadingJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>An array on one line: the figures of one of the reports, with what the others say of the same.</summary>
    public static string Line(
        IReadOnlyList<ReadReport> reports,
        int report,
        SheafComparison comparison
    ) =>
        JsonSerializer.Serialize(
            reports[report].Figures.Select(figure => Row(reports, report, figure, comparison)),
            Options
        );

    private static object Row(
        IReadOnlyList<ReadReport> reports,
        int report,
        ProposedFigure figure,
        SheafComparison comparison
    ) =>
        new
        {
            figure.Raw,
            figure.Value,
            figure.ValueMax,
            figure.Unit,
            Qualifier = EnumCode.Of(figure.Qualifier),
            Kind = EnumCode.Of(figure.Kind),
            Metric = figure.Metric.Length > 0 ? figure.Metric : null,
            Indicator = figure.Indicator?.Indicator.Name,
            figure.Place,
            District = figure.District?.Name,
            PeriodText = figure.Period?.Text,
            PeriodStart = Day(figure.Period?.Period.Start),
            PeriodEnd = Day(figure.Period?.Period.End),
            figure.Offset,
            figure.Length,
            figure.SentenceOffset,
            figure.SentenceLength,
            figure.Confidence,
            figure.Confidences,
            Page = ReportPages.PageAt(reports[report].Text, figure.Offset),
            Doubts = figure.Doubts.Select(doubt => new
            {
                Cause = EnumCode.Of(doubt.Cause),
                doubt.Likely,
                doubt.Value,
            }),
            reports[report].File,
            SameIn = Elsewhere(reports, comparison.SameAs(report, figure)),
            DiffersIn = Elsewhere(reports, comparison.Against(report, figure)),
        };

    private static IEnumerable<object> Elsewhere(
        IReadOnlyList<ReadReport> reports,
        IEnumerable<SheafStatement> statements
    ) =>
        statements.Select(statement => new
        {
            reports[statement.Report].File,
            statement.Figure.Offset,
            statement.Figure.Raw,
            statement.Figure.Value,
        });

    private static string? Day(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
