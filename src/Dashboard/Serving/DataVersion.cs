using System.Globalization;
using System.Security.Cryptography;
using Dashboard.Storage;
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

    private readonly string _start;
    private readonly Lock _gate = new();
    private TaskCompletionSource _next = Waiting();
    private (long Shared, long Own) _at;

    public DataVersion(FigureChanges changes, CatalogueQuery catalogue, DatabaseSettings database)
    {
        (_changes, _catalogue) = (changes, catalogue);

        // Another start may show what this one did not know of, so its versions are others. Instances on a server count
        // together, each start included, so that a page that one has made is what the next would make.
        _start = database.IsServer
            ? typeof(DataVersion).Module.ModuleVersionId.ToString("N")[..8]
            : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
        _changes.Changed += OnChanged;
        _catalogue.Forgotten += OnChanged;
    }

    /// <summary>The version at this moment; letters, digits and a hyphen.</summary>
    public string Current
    {
        get
        {
            lock (_gate)
            {
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{_start}-{_at.Shared}-{_at.Own}"
                );
            }
        }
    }

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
        lock (_gate)
        {
            var shared = _changes.Number;
            _at = shared > _at.Shared ? (shared, 0) : (_at.Shared, _at.Own + 1);
        }

        Interlocked.Exchange(ref _next, Waiting()).TrySetResult();
    }

    private static TaskCompletionSource Waiting() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
