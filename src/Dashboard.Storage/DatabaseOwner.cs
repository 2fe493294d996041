namespace Dashboard.Storage;

/// <summary>
/// One process at a time prepares and serves a SQLite file: the one that holds the file <c>.lock</c> beside it open. The
/// system lets go of it when the process ends, however it ends, so what a holder finds half done was left by a dead one.
/// </summary>
/// <param name="database">The database's path.</param>
public sealed class DatabaseOwner(string database) : IDisposable
{
    private FileStream? _held;

    /// <summary>The database's path.</summary>
    public string Database => database;

    /// <summary>Takes the file where nobody holds it. False where another does.</summary>
    public bool TryTake()
    {
        try
        {
            _held ??= new FileStream(
                database + ".lock",
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
            return true;
        }
        catch (IOException held) when (IsHeld(held.HResult))
        {
            return false;
        }
    }

    /// <summary>Lets go of it.</summary>
    public void Release()
    {
        _held?.Dispose();
        _held = null;
    }

    /// <inheritdoc />
    public void Dispose() => Release();

    // EWOULDBLOCK of Linux and of macOS, and Windows' sharing violation: .NET has no exception of its own for it.
    private static bool IsHeld(int result) => result is 11 or 35 or unchecked((int)0x80070020);
}
