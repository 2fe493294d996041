using Dashboard.Documents.Export;

namespace Dashboard.Api;

/// <summary>Figures as CSV with the names of the JSON.</summary>
internal static class FigureCsv
{
    private static readonly System.Reflection.PropertyInfo[] Columns =
        typeof(FigureItem).GetProperties();

    public static byte[] Write(IEnumerable<FigureItem> items) =>
        new TableFile(
            [.. Columns.Select(column => char.ToLowerInvariant(column.Name[0]) + column.Name[1..])],
            items.Select(item => (object?[])[.. Columns.Select(column => column.GetValue(item))])
        ).ToCsv();
}
