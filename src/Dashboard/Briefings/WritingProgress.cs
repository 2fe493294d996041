using System.Collections.Concurrent;

namespace Dashboard.Briefings;

/// <summary>How far a document is, and how it ended.</summary>
/// <param name="Percent">So many percent are written.</param>
/// <param name="State">Whether it is still being written.</param>
/// <param name="Reference">Where it failed: the reference in the log.</param>
internal readonly record struct Writing(int Percent, WritingState State, string? Reference = null);

/// <summary>How the writing of a document stands.</summary>
internal enum WritingState
{
    Running,
    Done,
    Failed,
    Cancelled,
}

/// <summary>Tells a page how far the document is that its browser is downloading, and how it ended.</summary>
internal sealed class WritingProgress
{
    private readonly ConcurrentDictionary<string, Action<Writing>> _watching = new();

    /// <summary>Tells <paramref name="told"/> of downloads that carry the answer's key, until it is disposed.</summary>
    public Watch Begin(Action<Writing> told)
    {
        var key = Guid.NewGuid().ToString("N");
        _watching[key] = told;
        return new(this, key);
    }

    /// <summary>Where a download with this key reports how it is getting on; nobody may be watching.</summary>
    public Reporter Of(string? key) => new(this, key ?? "");

    /// <summary>A page that watches.</summary>
    internal sealed class Watch(WritingProgress progress, string key) : IDisposable
    {
        public string Key => key;

        public void Dispose() => progress._watching.TryRemove(key, out _);
    }

    /// <summary>What a download says of itself.</summary>
    internal sealed class Reporter(WritingProgress progress, string key) : IProgress<int>
    {
        public void Report(int value) => Tell(new(value, WritingState.Running));

        /// <summary>Says how it ended.</summary>
        public void End(WritingState state, string? reference = null) =>
            Tell(new(100, state, reference));

        private void Tell(Writing writing) =>
            progress._watching.GetValueOrDefault(key)?.Invoke(writing);
    }
}
