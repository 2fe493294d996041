using System.Data.Common;
using System.Diagnostics;
using Dashboard.Benchmarks.Queries;
using Dashboard.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Dashboard.Benchmarks.Viewing;

/// <summary>What was asked of the database since it was last told: each command, its rows and its time; and the same on a bare connection.</summary>
internal sealed class AskedCommands(IDbContextFactory<DashboardContext> contexts)
    : IObserver<DiagnosticListener>,
        IObserver<KeyValuePair<string, object?>>
{
    private readonly List<SentCommand> _sent = [];
    private TimeSpan _time;
    private int _rows;
    private int _most;

    /// <summary>Commands, rows, rows of the largest, milliseconds, milliseconds of the bare SQL; the next begins anew.</summary>
    public async Task<string> ToldAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var start = Stopwatch.GetTimestamp();
        await BareSql.ReadAsync(db.Database.GetConnectionString()!, [.. _sent]);
        var bare = Stopwatch.GetElapsedTime(start);
        var told = FormattableString.Invariant(
            $"asked {_sent.Count} {_rows} {_most} {_time.TotalMilliseconds} {bare.TotalMilliseconds}"
        );
        _sent.Clear();
        (_time, _rows, _most) = (default, 0, 0);
        return told;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        switch (value.Value)
        {
            // Not what was written: it cannot be written a second time.
            case CommandExecutedEventData
            {
                ExecuteMethod: DbCommandMethod.ExecuteReader,
                CommandSource: not CommandSource.SaveChanges
            } sent:
                _time += sent.Duration;
                _sent.Add(
                    new(
                        sent.Command.CommandText,
                        [
                            .. sent
                                .Command.Parameters.Cast<DbParameter>()
                                .Select(one => (one.ParameterName, one.Value)),
                        ]
                    )
                );
                break;
            case DataReaderDisposingEventData read:
                _time += read.Duration;
                _rows += read.ReadCount;
                _most = Math.Max(_most, read.ReadCount);
                break;
            default:
                break;
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }
}
