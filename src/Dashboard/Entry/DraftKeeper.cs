using Dashboard.Storage;
using Dashboard.Storage.Entry;

namespace Dashboard.Entry;

/// <summary>
/// Keeps what is typed on one page: one writing after another, of several that wait the last alone. What was thrown away,
/// because it was sent, is not brought back by what still waited to be written.
/// </summary>
internal sealed class DraftKeeper(Drafts drafts, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _writing = new(1);
    private int _asked;
    private int _settled;

    /// <summary>When it was last kept; null where nothing is.</summary>
    public DateTime? KeptAt { get; private set; }

    /// <summary>What was kept before, to begin with.</summary>
    public async Task<FoundDraft<T>> FindAsync<T>(
        string account,
        string place,
        Func<string, T?> read,
        CancellationToken cancellation
    )
        where T : class
    {
        var found = await drafts.FindAsync(account, place, read, cancellation);
        KeptAt = found.SavedAtUtc;
        return found;
    }

    /// <summary>Keeps what is there when its turn comes; or says why not.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="place">Which page: its address.</param>
    /// <param name="text">What is there, as text.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<Problem?> KeepAsync(
        string account,
        string place,
        Func<string> text,
        CancellationToken cancellation
    )
    {
        var asked = ++_asked;
        await _writing.WaitAsync(cancellation);
        try
        {
            if (_settled >= asked)
            {
                return null;
            }

            var newest = _asked;
            if (await drafts.SaveAsync(account, place, text(), cancellation) is { } refused)
            {
                return refused;
            }

            (_settled, KeptAt) = (Math.Max(_settled, newest), clock.GetUtcNow().UtcDateTime);
            return null;
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Throws it away, and what waits to be written with it.</summary>
    public async Task DropAsync(string account, string place, CancellationToken cancellation)
    {
        _settled = _asked;
        await _writing.WaitAsync(cancellation);
        try
        {
            await drafts.RemoveAsync(account, place, cancellation);
            KeptAt = null;
        }
        finally
        {
            _writing.Release();
        }
    }

    public void Dispose() => _writing.Dispose();
}
