using System.Collections.Concurrent;

namespace Dashboard.Benchmarks.Crowds;

/// <summary>How long one kind of thing took, each time, and what went wrong.</summary>
/// <param name="name">What it is.</param>
internal sealed class Tally(string name)
{
    private readonly ConcurrentBag<double> _times = [];
    private readonly ConcurrentQueue<string> _faults = new();

    public const string Head =
        "| | times | errors | p50 ms | p95 ms | p99 ms | longest ms |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |";

    /// <summary>What went wrong, the first few.</summary>
    public IEnumerable<string> Faults => _faults.Distinct(StringComparer.Ordinal).Take(5);

    public int Errors => _faults.Count;

    public void Took(double milliseconds) => _times.Add(milliseconds);

    public void Failed(Exception fault) =>
        _faults.Enqueue($"{name}: {fault.GetType().Name}: {fault.Message}");

    /// <summary>A row of the table.</summary>
    public string Row()
    {
        var times = _times.Order().ToList();
        return times.Count == 0
            ? $"| {name} | 0 | {Errors} | | | | |"
            : FormattableString.Invariant(
                $"| {name} | {times.Count:N0} | {Errors} | {At(0.5):0} | {At(0.95):0} | {At(0.99):0} | {times[^1]:0} |"
            );

        double At(double part) => times[(int)(part * (times.Count - 1))];
    }
}
