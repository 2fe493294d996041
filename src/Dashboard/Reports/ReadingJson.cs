using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dashboard.Reading;

namespace Dashboard.Reports;

/// <summary>Proposed figures as JSON, in the words of docs/reading.md.</summary>
internal static class ReadingJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>An array on one line.</summary>
    public static string Line(string text, IEnumerable<ProposedFigure> figures) =>
        JsonSerializer.Serialize(figures.Select(figure => Row(text, figure)), Options);

    private static object Row(string text, ProposedFigure figure) =>
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
            Page = ReportPages.Of(text, figure.Offset),
        };

    private static string? Day(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
