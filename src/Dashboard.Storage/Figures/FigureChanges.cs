namespace Dashboard.Storage.Figures;

/// <summary>Tells every open page that figures that count have changed.</summary>
public sealed class FigureChanges
{
    private long _number;

    /// <summary>Raised after the change is in the database, on the thread of who made it.</summary>
    public event EventHandler? Changed;

    /// <summary>Raised likewise after something came to wait for review, or was decided or taken back.</summary>
    public event EventHandler? WaitingChanged;

    /// <summary>The number of the latest change among all instances on a server; 0 where there is one process.</summary>
    public long Number => Volatile.Read(ref _number);

    /// <summary>Takes note of a change's number; an older one changes nothing.</summary>
    internal void Advance(long number)
    {
        for (
            var known = Number;
            number > known;
            known = Interlocked.CompareExchange(ref _number, number, known)
        ) { }
    }

    /// <summary>Says so.</summary>
    public void Publish() => Changed?.Invoke(this, EventArgs.Empty);

    /// <summary>Says that what waits has changed.</summary>
    public void PublishWaiting() => WaitingChanged?.Invoke(this, EventArgs.Empty);
}
