namespace Dashboard.Storage;

/// <summary>
/// One process at a time prepares and serves a SQLite file: the one that holds the file <c>.lock</c> beside it open. The
/// system lets go of it when the process ends, however it ends, so what a holder finds half done was left by a dead one.
/// A server's database has no such holder.
/// </summary>
/// <param name="database">The database.</param>
public sealed class DatabaseOwner(DatabaseSettings database) : IDisposable
{
    private FileStream? _held;

    /// <summary>The database.</summary>
    public DatabaseSettings Database => database;

    /// <summary>Takes the file where nobody holds it. False where another does.</summary>
    public bool TryTake()
    {
        if (database.IsServer)
        {
            return true;
        }

        try
        {
            _held ??= new FileStream(
                database.Place + ".lock",
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
