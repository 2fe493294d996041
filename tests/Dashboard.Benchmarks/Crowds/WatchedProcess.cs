using System.Diagnostics;

namespace Dashboard.Benchmarks.Crowds;

/// <summary>What a process uses at its most, looked at every half second.</summary>
internal sealed class WatchedProcess : IDisposable
{
    private readonly Process _process;
    private readonly Timer _timer;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly TimeSpan _before;
    private long _peak;
    private int _files;

    public WatchedProcess(int id)
    {
        _process = Process.GetProcessById(id);
        _before = _process.TotalProcessorTime;
        _timer = new(_ => Look(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(500));
    }

    /// <summary>The most resident bytes, the cores used on average, the most open files.</summary>
    public (long Peak, double Cores, int Files) End()
    {
        Look();
        _process.Refresh();
        return (
            _peak,
            (_process.TotalProcessorTime - _before) / Stopwatch.GetElapsedTime(_start),
            _files
        );
    }

    /// <summary>How many files, sockets included, a process has open.</summary>
    public static int OpenFiles(int id) =>
        Directory.Exists($"/proc/{id}/fd")
            ? Directory.GetFileSystemEntries($"/proc/{id}/fd").Length
            : 0;

    public void Dispose()
    {
        _timer.Dispose();
        _process.Dispose();
    }

    private void Look()
    {
        lock (_timer)
        {
            _process.Refresh();
            _peak = Math.Max(_peak, _process.WorkingSet64);
            _files = Math.Max(_files, OpenFiles(_process.Id));
        }
    }
}
