using Dashboard.Documents.Export.Workbooks;
using Dashboard.Documents.Sources;

namespace Dashboard.Documents.Export;

/// <summary>One point of a chart as a line of a table: the number, then all that must stay with it.</summary>
internal sealed record ChartRow(string Item, decimal Value, IReadOnlyList<string> Rest)
{
    /// <summary>How wide the columns are in a sheet, in characters.</summary>
    public static IReadOnlyList<int> Widths(Chart chart) =>
        chart.Remarks.Count > 0 ? [.. _widths, 40] : _widths;

    private static readonly IReadOnlyList<int> _widths = [26, 16, 8, 16, 20, 18, 18, 60, 24];

    public IReadOnlyList<SheetCell> Cells() =>
        [SheetCell.Of(Item), SheetCell.Of(Value), .. Rest.Select(SheetCell.Of)];

    // Where something is remarked, a last column says it at the value with which it begins.
    public static IReadOnlyList<string> Header(Chart chart, Language language) =>
        chart.Remarks.Count > 0
            ? [.. Header(language), DocumentWords.In(language, "备注")]
            : Header(language);

    private static IReadOnlyList<string> Header(Language language) =>
        DocumentWords.Columns(
            language,
            "项目",
            "数值",
            "单位",
            "原文",
            "期间",
            "区划",
            "范围",
            "出处〔列〕",
            "存疑〔列〕"
        );

    public static IEnumerable<ChartRow> Of(Chart chart, Catalogue catalogue, Language language) =>
        chart.Series.SelectMany(series =>
            series.Points.Select(point =>
                Of(
                        Name(chart, series, point),
                        point,
                        Unit(chart, point, language),
                        catalogue,
                        language
                    )
                    .Remarked(chart, series, point)
            )
        );

    private ChartRow Remarked(Chart chart, ChartSeries series, ChartPoint point) =>
        chart.Remarks.Count == 0
            ? this
            : this with
            {
                Rest =
                [
                    .. Rest,
                    string.Join(' ', chart.RemarksAt(series, point).Select(one => one.Words)),
                ],
            };

    // Of several series each line says whose it is.
    private static string Name(Chart chart, ChartSeries series, ChartPoint point) =>
        chart.Series.Count > 1 ? $"{series.Name} · {point.Label}" : point.Label;

    // Two indicators have a unit each.
    private static string Unit(Chart chart, ChartPoint point, Language language) =>
        chart.Form == ChartForm.Pairs
            ? UnitName.In(point.Basis.Quantity.Unit, language)
            : chart.Unit;

    private static ChartRow Of(
        string item,
        ChartPoint point,
        string unit,
        Catalogue catalogue,
        Language language
    )
    {
        var figure = point.Figure;
        var basis = point.Basis;
        return new(
            item,
            point.Value,
            [
                unit,
                basis.Quantity.Printed,
                basis.Period.ToLabel(language),
                catalogue.District(figure.District).NameIn(language),
                figure.Scope,
                SourceText.Of(basis.Figures, catalogue, language),
                figure.Doubt,
            ]
        );
    }
}
