using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Figures;

/// <summary>An approved figure with one citation, as <see cref="FigureBulk"/> writes it.</summary>
/// <param name="Code">Unique.</param>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="District">The district's code.</param>
/// <param name="Period">The time, with both ends.</param>
/// <param name="Value">In the base unit.</param>
/// <param name="Unit">The base unit.</param>
/// <param name="Printed">As its source prints it.</param>
/// <param name="Report">The code of the report it is cited from.</param>
/// <param name="Paragraph">The paragraph in it.</param>
public readonly record struct BulkFigure(
    string Code,
    string Indicator,
    string District,
    Period Period,
    decimal Value,
    string Unit,
    string Printed,
    string Report,
    int Paragraph
)
{
    /// <summary>What it says of its indicator.</summary>
    public FigureKind Kind { get; init; }

    /// <summary>How sure it is.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>Why it is doubted, or nothing.</summary>
    public string? Doubt { get; init; }

    /// <summary>What should be known about it, or nothing.</summary>
    public string? Note { get; init; }

    /// <summary>From when it counts, or null.</summary>
    public DateTime? KnownFromUtc { get; init; }
}

/// <summary>
/// Writes generated figures by the million: two prepared commands in the caller's transaction, and the indexes built
/// once at the end. For invented data alone: nothing is checked, and no history is written.
/// </summary>
public sealed class FigureBulk : IDisposable
{
    private const string Tables = "'Figures', 'Citations'";
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly SqliteCommand _figure;
    private readonly SqliteCommand _citation;
    private readonly List<string> _indexes = [];
    private long _id;

    /// <summary>Begins to write; the indexes are gone until <see cref="Complete"/>.</summary>
    public FigureBulk(SqliteConnection connection, SqliteTransaction transaction)
    {
        (_connection, _transaction) = (connection, transaction);
        _id = (long)Scalar("SELECT COALESCE(MAX(Id), 0) FROM Figures")!;
        DropIndexes();
        _figure = Command(
            """
            INSERT INTO Figures (Id, Code, IndicatorCode, DistrictCode, Scope, PeriodKind, PeriodStart, PeriodEnd, PeriodLast,
                PeriodCertainty, ValueScaled, Unit, Printed, Qualifier, Kind, State, Preferred, Doubt, Note, FromCatalogue, KnownFromUtc, Version)
            VALUES ($id, $code, $indicator, $district, '', $period, $start, $end, $end,
                'stated', $value, $unit, $printed, $qualifier, $kind, 'approved', 0, $doubt, $note, 0, $known, 1)
            """,
            [
                "$id",
                "$code",
                "$indicator",
                "$district",
                "$period",
                "$start",
                "$end",
                "$value",
                "$unit",
                "$printed",
                "$qualifier",
                "$kind",
                "$doubt",
                "$note",
                "$known",
            ]
        );
        _citation = Command(
            """
            INSERT INTO Citations (FigureId, Position, ReportCode, Article, Paragraph, Start, Length)
            VALUES ($id, 0, $report, '', $paragraph, $id, 4)
            """,
            ["$id", "$report", "$paragraph"]
        );
    }

    /// <summary>How many were written.</summary>
    public int Written { get; private set; }

    /// <summary>Writes one.</summary>
    public void Add(BulkFigure figure)
    {
        Set(
            _figure,
            ++_id,
            figure.Code,
            figure.Indicator,
            figure.District,
            EnumCode.Of(figure.Period.Kind),
            figure.Period.First,
            figure.Period.Last,
            (long)(figure.Value * 10_000),
            figure.Unit,
            figure.Printed,
            EnumCode.Of(figure.Qualifier),
            EnumCode.Of(figure.Kind),
            figure.Doubt ?? "",
            figure.Note ?? "",
            figure.KnownFromUtc
        );
        Set(_citation, _id, figure.Report, figure.Paragraph);
        Written++;
    }

    /// <summary>Builds the indexes again; then the caller commits.</summary>
    public void Complete()
    {
        foreach (var index in _indexes)
        {
            Run(index);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _figure.Dispose();
        _citation.Dispose();
    }

    private static void Set(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var at = 0; at < values.Length; at++)
        {
            command.Parameters[at].Value = values[at] ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }

    private void DropIndexes()
    {
        var names = new List<string>();
        using (
            var reader = Command(
                    $"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ({Tables})",
                    []
                )
                .ExecuteReader()
        )
        {
            while (reader.Read())
            {
                names.Add(reader.GetString(0));
                _indexes.Add(reader.GetString(1));
            }
        }

        foreach (var name in names)
        {
            Run($"DROP INDEX \"{name}\"");
        }
    }

    private SqliteCommand Command(string text, string[] parameters)
    {
        var command = _connection.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = text;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter(name, null));
        }

        return command;
    }

    private object? Scalar(string text)
    {
        using var command = Command(text, []);
        return command.ExecuteScalar();
    }

    private void Run(string text)
    {
        using var command = Command(text, []);
        command.ExecuteNonQuery();
    }
}
