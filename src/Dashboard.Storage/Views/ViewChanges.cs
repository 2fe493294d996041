namespace Dashboard.Storage.Views;

/// <summary>Counts the changes of all views, so that a page of one that was kept is not taken for today's.</summary>
public sealed class ViewChanges
{
    private long _count;

    /// <summary>How many there were since the start.</summary>
    public long Count => Volatile.Read(ref _count);

    internal void Publish() => Interlocked.Increment(ref _count);
}
