namespace Dashboard.Documents.Export.OfficeCharts;

/// <summary>Where in a workbook a chart's numbers stand, as formulas.</summary>
/// <param name="Labels">The cells of the labels.</param>
/// <param name="Names">The cell of each series' name.</param>
/// <param name="Values">The cells of each series' values.</param>
internal sealed record ChartReferences(
    string Labels,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Values
)
{
    /// <summary>One cell of a column that begins with a row number: the third of 'x'!$B$2:$B$9 is 'x'!$B$4.</summary>
    public static string Cell(string range, int index)
    {
        var first = range.Split(':')[0];
        var row = first.LastIndexOf('$') + 1;
        return FormattableString.Invariant(
            $"{first[..row]}{int.Parse(first[row..], System.Globalization.CultureInfo.InvariantCulture) + index}"
        );
    }

    /// <summary>A grid that begins in A1 with its header: labels in A, a series in each further column.</summary>
    public static ChartReferences Of(string sheet, ChartGrid grid)
    {
        var last = Math.Max(2, grid.Labels.Count + 1);
        var columns = Enumerable
            .Range(1, grid.Series.Count)
            .Select(Workbooks.SheetCell.ColumnName)
            .ToList();
        return new(
            $"'{sheet}'!$A$2:$A${last}",
            columns.ConvertAll(column => $"'{sheet}'!${column}$1"),
            columns.ConvertAll(column => $"'{sheet}'!${column}$2:${column}${last}")
        );
    }
}
