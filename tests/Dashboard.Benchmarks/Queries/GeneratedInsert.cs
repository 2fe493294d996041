using Microsoft.Data.Sqlite;

namespace Dashboard.Benchmarks.Queries;

/// <summary>Writes one generated figure with its citation, by two prepared commands.</summary>
internal sealed class GeneratedInsert : IDisposable
{
    private readonly SqliteCommand _figure;
    private readonly SqliteCommand _citation;

    public GeneratedInsert(SqliteConnection connection, SqliteTransaction transaction)
    {
        _figure = connection.CreateCommand();
        _figure.Transaction = transaction;
        _figure.CommandText = """
            INSERT INTO Figures (Id, Code, IndicatorCode, DistrictCode, Scope, PeriodKind, PeriodStart, PeriodEnd, PeriodLast,
                PeriodCertainty, ValueScaled, Unit, Printed, Qualifier, Kind, State, Preferred, Doubt, Note, FromCatalogue)
            VALUES ($id, $code, $indicator, $district, '', 'month', $start, $end, $end,
                'stated', $value * 10000, '个', $value || '个', 'exact', 'actual', 'approved', 0, '', '', 0)
            """;
        _citation = connection.CreateCommand();
        _citation.Transaction = transaction;
        _citation.CommandText = """
            INSERT INTO Citations (FigureId, Position, ReportCode, Article, Paragraph, Start, Length)
            VALUES ($id, 0, 'r', '', 1, $id, 4)
            """;
        foreach (
            var name in new[]
            {
                "$id",
                "$code",
                "$indicator",
                "$district",
                "$start",
                "$end",
                "$value",
            }
        )
        {
            _figure.Parameters.Add(new SqliteParameter(name, null));
        }

        _citation.Parameters.Add(new SqliteParameter("$id", null));
    }

    public void Run(int id, int indicator, int district, int month)
    {
        var start = new DateOnly(2014, 1, 1).AddMonths(month);
        _figure.Parameters["$id"].Value = id;
        _figure.Parameters["$code"].Value = FormattableString.Invariant($"g{id}");
        _figure.Parameters["$indicator"].Value = GeneratedFigures.Indicator(indicator);
        _figure.Parameters["$district"].Value = GeneratedFigures.District(district);
        _figure.Parameters["$start"].Value = start;
        _figure.Parameters["$end"].Value = start.AddMonths(1).AddDays(-1);
        _figure.Parameters["$value"].Value = id % 9_973;
        _figure.ExecuteNonQuery();
        _citation.Parameters["$id"].Value = id;
        _citation.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _figure.Dispose();
        _citation.Dispose();
    }
}
