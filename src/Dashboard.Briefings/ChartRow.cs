using Dashboard.Figures;

namespace Dashboard.Briefings;

/// <summary>One point of a chart as a line of a table: the number, then all that must stay with it.</summary>
internal sealed record ChartRow(string Item, decimal Value, IReadOnlyList<string> Rest)
{
    public static IReadOnlyList<string> Header(Language language) =>
        language == Language.Chinese
            ? ["项目", "数值", "单位", "原文", "期间", "区划", "范围", "出处", "存疑"]
            :
            [
                "Item",
                "Value",
                "Unit",
                "Printed",
                "Period",
                "District",
                "Scope",
                "Source",
                "Doubt",
            ];

    public static IEnumerable<ChartRow> Of(Chart chart, Catalogue catalogue, Language language) =>
        chart
            .Series.SelectMany(series => series.Points)
            .Select(point => Of(point, chart.Unit, catalogue, language));

    private static ChartRow Of(
        ChartPoint point,
        string unit,
        Catalogue catalogue,
        Language language
    )
    {
        var figure = point.Figure;
        return new(
            point.Label,
            point.Value,
            [
                unit,
                figure.Quantity.Printed,
                figure.Period.ToLabel(language),
                catalogue.District(figure.District).NameIn(language),
                figure.Scope,
                Source(figure, catalogue, language),
                figure.Doubt,
            ]
        );
    }

    private static string Source(Figure figure, Catalogue catalogue, Language language)
    {
        if (figure.Citations.Count == 0)
        {
            return "";
        }

        var citation = figure.Citations[0];
        var report = catalogue.Report(citation.Report);
        return language == Language.Chinese
            ? $"{report?.Publisher} {report?.Title}，“{citation.Article}”，第{citation.Paragraph}段"
            : $"{report?.Publisher} {report?.Title}, “{citation.Article}”, paragraph {citation.Paragraph}";
    }
}
