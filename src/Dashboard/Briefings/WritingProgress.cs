using System.Collections.Concurrent;

namespace Dashboard.Briefings;

/// <summary>Tells a page how far the document is that its browser is downloading.</summary>
internal sealed class WritingProgress
{
    private readonly ConcurrentDictionary<string, Action<int>> _watching = new();

    /// <summary>Tells <paramref name="told"/> of downloads that carry the answer's key, until it is disposed.</summary>
    public Watch Begin(Action<int> told)
    {
        var key = Guid.NewGuid().ToString("N");
        _watching[key] = told;
        return new(this, key);
    }

    /// <summary>Where a download with this key reports how many percent are done; nobody may be watching.</summary>
    public IProgress<int> Of(string? key) => new Reported(this, key ?? "");

    /// <summary>A page that watches.</summary>
    internal sealed class Watch(WritingProgress progress, string key) : IDisposable
    {
        public string Key => key;

        public void Dispose() => progress._watching.TryRemove(key, out _);
    }

    private sealed class Reported(WritingProgress progress, string key) : IProgress<int>
    {
        public void Report(int value) => progress._watching.GetValueOrDefault(key)?.Invoke(value);
    }
}
