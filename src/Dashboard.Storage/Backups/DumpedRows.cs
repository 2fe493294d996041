using System.Text.RegularExpressions;

namespace Dashboard.Storage.Backups;

/// <summary>Counts the rows of each table in what pg_restore prints: they stand between the table's COPY and a line of their own.</summary>
internal sealed partial class DumpedRows
{
    private const string End = @"\.";
    private const string History = "__EFMigrationsHistory";

    private readonly Dictionary<string, long> _rows = new(StringComparer.Ordinal);
    private string? _table;

    /// <summary>The last migration that was applied; null where there is none.</summary>
    public string? Last { get; private set; }

    /// <summary>How many rows a table has; null where it is not there.</summary>
    public long? CountOf(string table) => _rows.TryGetValue(table, out var count) ? count : null;

    /// <summary>Takes the next line.</summary>
    public void Take(string line)
    {
        if (_table is null)
        {
            if (Copied().Match(line) is { Success: true } begins)
            {
                _table = begins.Groups["table"].Value;
                _rows[_table] = 0;
            }
        }
        else if (line == End)
        {
            _table = null;
        }
        else
        {
            _rows[_table]++;
            if (_table == History)
            {
                var migration = line.Split('\t', 2)[0];
                Last = string.CompareOrdinal(migration, Last) > 0 ? migration : Last;
            }
        }
    }

    [GeneratedRegex(
        "^COPY [^\"]*\"(?<table>[^\"]+)\" \\(.* FROM stdin;$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Copied();
}
