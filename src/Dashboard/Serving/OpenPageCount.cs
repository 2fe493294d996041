namespace Dashboard.Serving;

/// <summary>How many pages are open at this moment: those that listen for changes, and those of staff that hold a circuit.</summary>
internal sealed class OpenPageCount
{
    private int _listening;
    private int _circuits;

    /// <summary>Viewing pages that listen.</summary>
    public int Listening => Volatile.Read(ref _listening);

    /// <summary>Pages of staff.</summary>
    public int Circuits => Volatile.Read(ref _circuits);

    /// <summary>A page listens, until what is given is disposed of.</summary>
    public IDisposable Listen()
    {
        Interlocked.Increment(ref _listening);
        return new Leaving(() => Interlocked.Decrement(ref _listening));
    }

    /// <summary>A circuit was opened.</summary>
    public void Opened() => Interlocked.Increment(ref _circuits);

    /// <summary>A circuit was closed.</summary>
    public void Closed() => Interlocked.Decrement(ref _circuits);

    private sealed class Leaving(Action leave) : IDisposable
    {
        private Action? _leave = leave;

        public void Dispose() => Interlocked.Exchange(ref _leave, null)?.Invoke();
    }
}
