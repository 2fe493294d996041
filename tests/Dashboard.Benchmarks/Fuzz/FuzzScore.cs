using System.Globalization;

namespace Dashboard.Benchmarks.Fuzz;

/// <summary>What was answered.</summary>
internal sealed class FuzzScore
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<int, int> _answers = [];
    private readonly List<(Asked Asked, int Status)> _failed = [];
    private readonly List<(Asked Asked, int Status)> _unsaid = [];
    private readonly PriorityQueue<Asked, TimeSpan> _slowest = new();

    /// <summary>How many were answered by a failure, or not at all.</summary>
    public int Failed => _failed.Count + _unsaid.Count;

    public void Add(Asked asked, int status, TimeSpan time, bool isSaid)
    {
        lock (_lock)
        {
            _answers[status] = _answers.GetValueOrDefault(status) + 1;
            if (status is -1 or (>= 500 and not 501 and not 505))
            {
                _failed.Add((asked, status));
            }

            if (!isSaid)
            {
                _unsaid.Add((asked, status));
            }

            _slowest.Enqueue(asked, time);
            if (_slowest.Count > 5)
            {
                _slowest.Dequeue();
            }
        }
    }

    public void Print(int addresses)
    {
        Console.WriteLine();
        Console.WriteLine("| answer | requests |");
        Console.WriteLine("|---|---|");
        foreach (var (status, count) in _answers)
        {
            Console.WriteLine($"| {Name(status)} | {Text(count)} |");
        }

        Console.WriteLine();
        Console.WriteLine(
            $"addresses {Text(addresses)}, 5xx or no answer in time {Text(_failed.Count)}, errors without a sentence {Text(_unsaid.Count)}"
        );
        Show("failed", _failed);
        Show("without a sentence", _unsaid);
        Console.WriteLine("slowest:");
        while (_slowest.TryDequeue(out var asked, out var time))
        {
            Console.WriteLine($"  {time.TotalMilliseconds, 8:F0} ms {asked.Method} {Short(asked)}");
        }
    }

    private static void Show(string title, List<(Asked Asked, int Status)> some)
    {
        foreach (
            var group in some.GroupBy(one => (one.Status, one.Asked.Method, one.Asked.Address))
        )
        {
            Console.WriteLine(
                $"  {title}: {group.Key.Status} {group.Key.Method} {group.Key.Address} ×{Text(group.Count())}, e.g. {Short(group.First().Asked)} {Cut(group.First().Asked.Header?.ToString() ?? "")} {group.First().Asked.Body.Type} raw={group.First().Asked.IsRaw}"
            );
        }
    }

    private static string Name(int status) =>
        status switch
        {
            0 => "connection closed",
            -1 => "none in 60 s",
            _ => Text(status),
        };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Cut(string text) => text.Length > 60 ? text[..60] + "…" : text;

    private static string Short(Asked asked) =>
        (asked.Path + asked.Query) is { Length: > 160 } long_
            ? long_[..160] + "…"
            : asked.Path + asked.Query;
}
