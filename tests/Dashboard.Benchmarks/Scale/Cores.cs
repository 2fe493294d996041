namespace Dashboard.Benchmarks.Scale;

/// <summary>Cores that take one job each, in the order of arrival, and how long jobs took from arrival to end.</summary>
internal sealed class Cores
{
    private readonly PriorityQueue<double, double> _free = new();
    private readonly int _count;

    public Cores(int count)
    {
        _count = count;
        for (var core = 0; core < count; core++)
        {
            _free.Enqueue(0, 0);
        }
    }

    /// <summary>Seconds worked.</summary>
    public double Worked { get; private set; }

    /// <summary>When a job that arrives at <paramref name="at"/> and takes <paramref name="seconds"/> is done.</summary>
    public double Take(double at, double seconds)
    {
        var free = _free.Dequeue();
        var done = Math.Max(at, free) + seconds;
        _free.Enqueue(done, done);
        Worked += seconds;
        return done;
    }

    /// <summary>The part of a stretch of time in which they worked, where <paramref name="before"/> had been worked at its start.</summary>
    public double Busy(double before, double seconds) => (Worked - before) / (seconds * _count);
}

/// <summary>Times in steps of five hundredths, of which a percentile can be asked.</summary>
internal sealed class Times
{
    private const double Step = 1.05;
    private const double Least = 1e-5;
    private readonly long[] _counts = new long[420];
    private long _all;

    public void Add(double seconds)
    {
        var at = (int)Math.Ceiling(Math.Log(Math.Max(seconds, Least) / Least, Step));
        _counts[Math.Min(at, _counts.Length - 1)]++;
        _all++;
    }

    /// <summary>In seconds.</summary>
    public double Percentile(double part)
    {
        var seen = 0L;
        for (var at = 0; at < _counts.Length; at++)
        {
            seen += _counts[at];
            if (seen >= part * _all)
            {
                return Least * Math.Pow(Step, at);
            }
        }

        return double.PositiveInfinity;
    }
}
