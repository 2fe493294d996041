namespace Dashboard.Storage;

/// <summary>The time in whole microseconds, which is what every database keeps: what was written is read as it was.</summary>
internal sealed class MicrosecondClock : TimeProvider
{
    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        var now = base.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
