using System.Globalization;
using System.Text;
using CsvHelper;

namespace Dashboard.Storage.Catalogues.Csv;

/// <summary>One CSV file of <c>data/</c>, and the list in which what is wrong with it is collected.</summary>
internal sealed class CsvTable
{
    private readonly List<string> _problems;

    private CsvTable(string file, List<string> problems) => (File, _problems) = (file, problems);

    public string File { get; }

    public List<CsvLine> Lines { get; } = [];

    /// <summary>Reads a UTF-8 file whose first line names at least <paramref name="columns"/>.</summary>
    public static CsvTable Read(string path, IReadOnlyList<string> columns, List<string> problems)
    {
        var table = new CsvTable(Path.GetFileName(path), problems);
        if (!System.IO.File.Exists(path))
        {
            problems.Add($"{table.File}: the file is missing; it was looked for at {path}.");
            return table;
        }

        var bytes = System.IO.File.ReadAllBytes(path);
        if (Utf8Fault.Find(bytes) is { } fault)
        {
            problems.Add($"{table.File}: {fault}");
            return table;
        }

        using var csv = CsvReader.FromText(
            Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'),
            new CsvReaderOptions
            {
                HasHeader = false,
                Separator = ',',
                TrackLineNumbers = true,
            }
        );
        if (!csv.Read())
        {
            problems.Add(
                $"{table.File}: line 1: the file is empty; a header was expected: {string.Join(',', columns)}."
            );
            return table;
        }

        var header = Cells(csv);
        problems.AddRange(
            HeaderProblems(header, columns).Select(wrong => $"{table.File}: line 1: {wrong}")
        );
        while (csv.Read())
        {
            var record = Cells(csv);
            if (record.Length != header.Length)
            {
                problems.Add(
                    $"{table.File}: line {csv.LineNumber}: {record.Length} columns were found, the header has {header.Length}."
                );
                continue;
            }

            var cells = header
                .Zip(record)
                .GroupBy(pair => pair.First)
                .ToDictionary(group => group.Key, group => group.First().Second);
            table.Lines.Add(new CsvLine(table, csv.LineNumber, cells));
        }

        return table;
    }

    private static IEnumerable<string> HeaderProblems(
        IReadOnlyList<string> header,
        IReadOnlyList<string> columns
    ) =>
        columns
            .Except(header)
            .Select(missing =>
                $"the column '{missing}' is missing; the header should be {string.Join(',', columns)}."
            )
            .Concat(
                header
                    .GroupBy(name => name)
                    .Where(group => group.Skip(1).Any())
                    .Select(twice => $"the column '{twice.Key}' stands twice.")
            );

    private static string[] Cells(CsvReader csv) =>
        [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    public void Problem(long line, string column, string sentence) =>
        _problems.Add($"{File}: line {line}, column '{column}': {sentence}");
}

/// <summary>One line of a table; each question that finds something wrong reports it and answers a harmless value.</summary>
internal sealed class CsvLine(
    CsvTable table,
    long number,
    IReadOnlyDictionary<string, string> cells
)
{
    public string Text(string column) => cells.GetValueOrDefault(column, "").Trim();

    public string? Optional(string column) => Text(column) is { Length: > 0 } text ? text : null;

    public IReadOnlyList<string> List(string column) =>
        Text(column)
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public string Required(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            Problem(column, "it is empty; it must be filled in.");
        }

        return text;
    }

    public T Code<T>(string column)
        where T : struct, Enum
    {
        if (!EnumCode.TryParse<T>(Text(column), out var value))
        {
            Problem(
                column,
                $"'{Text(column)}' was found; one of {string.Join(", ", EnumCode.All<T>())} would be right."
            );
        }

        return value;
    }

    public DateOnly? Date(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (
            !DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
        {
            Problem(column, $"'{text}' is no day; a day is written 2022-11-30.");
        }

        return day;
    }

    public decimal? Number(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (
            !decimal.TryParse(
                text,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value
            )
        )
        {
            Problem(
                column,
                $"'{text}' is no number; digits without separators are expected, such as 19080000 or 53634.45."
            );
        }

        return value;
    }

    public int Whole(string column)
    {
        if (
            !int.TryParse(
                Text(column),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var value
            )
        )
        {
            Problem(column, $"'{Text(column)}' is no whole number from 0 up.");
        }

        return value;
    }

    public void Problem(string column, string sentence) => table.Problem(number, column, sentence);
}
