using System.Globalization;
using System.Security.Cryptography;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;

namespace Dashboard.Serving;

/// <summary>
/// The version of all that viewing pages show: it moves when a figure comes to count or ceases to, and when the
/// catalogue changes. Whoever waits for the next one shares a single task, so a thousand open pages wait at no cost.
/// </summary>
internal sealed class DataVersion : IDisposable
{
    private readonly FigureChanges _changes;
    private readonly CatalogueQuery _catalogue;

    // Another start may show what this one did not know of, so its versions are others.
    private readonly string _start = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
    private TaskCompletionSource _next = Waiting();
    private long _count;

    public DataVersion(FigureChanges changes, CatalogueQuery catalogue)
    {
        (_changes, _catalogue) = (changes, catalogue);
        _changes.Changed += OnChanged;
        _catalogue.Forgotten += OnChanged;
    }

    /// <summary>The version at this moment; letters, digits and a hyphen.</summary>
    public string Current =>
        string.Create(CultureInfo.InvariantCulture, $"{_start}-{Volatile.Read(ref _count)}");

    /// <summary>Ends when the version is no longer <paramref name="known"/>, and gives the new one.</summary>
    public async Task<string> AfterAsync(string known, CancellationToken cancellation)
    {
        while (true)
        {
            var next = Volatile.Read(ref _next);
            if (Current is var current && current != known)
            {
                return current;
            }

            await next.Task.WaitAsync(cancellation);
        }
    }

    public void Dispose()
    {
        _changes.Changed -= OnChanged;
        _catalogue.Forgotten -= OnChanged;
    }

    private void OnChanged(object? sender, EventArgs e)
    {
        Interlocked.Increment(ref _count);
        Interlocked.Exchange(ref _next, Waiting()).TrySetResult();
    }

    private static TaskCompletionSource Waiting() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
