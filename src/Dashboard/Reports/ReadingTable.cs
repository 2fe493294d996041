using System.Globalization;
using System.Text;
using Dashboard.Reading;

namespace Dashboard.Reports;

/// <summary>Proposed figures as a table for a terminal; a Chinese character takes two columns.</summary>
internal static class ReadingTable
{
    private static readonly string[] Heads =
    [
        "printed",
        "value",
        "unit",
        "kind",
        "metric",
        "indicator",
        "place",
        "period",
    ];

    /// <summary>The file's name and a line for each figure.</summary>
    public static string Text(string file, IReadOnlyList<ProposedFigure> figures)
    {
        List<string[]> rows = [Heads, .. figures.Select(Row)];
        var widths = Enumerable
            .Range(0, Heads.Length)
            .Select(column => rows.Max(row => Width(row[column])))
            .ToArray();
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{file}: {figures.Count} figures");
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Length; column++)
            {
                text.Append(row[column]).Append(' ', widths[column] - Width(row[column]) + 2);
            }

            text.AppendLine();
        }

        return text.ToString().TrimEnd();
    }

    private static string[] Row(ProposedFigure figure) =>
        [
            figure.Raw.ReplaceLineEndings(" "),
            QuantityText.Grouped(figure.Value)
                + (figure.ValueMax is { } max ? "–" + QuantityText.Grouped(max) : ""),
            figure.Unit,
            EnumCode.Of(figure.Kind),
            figure.Metric,
            figure.Indicator?.Indicator.Name ?? "",
            figure.Place ?? "",
            figure.Period?.Period.ToString() ?? "",
        ];

    private static int Width(string text) => text.Sum(letter => letter > 0x2E7F ? 2 : 1);
}
