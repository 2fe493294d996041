namespace Dashboard.Storage.Work;

/// <summary>Counts the changes of all views, so that a page of one that was kept is not taken for today's.</summary>
public sealed class ViewChanges
{
    private long _count;

    /// <summary>The number of the latest among all instances on a server; how many there were since the start where there is one process.</summary>
    public long Count => Volatile.Read(ref _count);

    /// <summary>Takes note of a change; its number is 0 where there is one process.</summary>
    internal void Publish(long number)
    {
        if (number == 0)
        {
            Interlocked.Increment(ref _count);
            return;
        }

        for (
            var known = Count;
            number > known;
            known = Interlocked.CompareExchange(ref _count, number, known)
        ) { }
    }
}
