namespace Dashboard.Administration.Accounts;

/// <summary>
/// Who has guessed wrongly, kept in memory. Locked is a name at an address, never a name: a stranger's guesses lock out the
/// stranger. Where many addresses guess at one name, each has one guess instead of five. The right password from an address
/// that has not failed is always looked at.
/// </summary>
internal sealed class SignInFailures(TimeProvider clock)
{
    /// <summary>Wrong guesses at one name from one address before the wait.</summary>
    public const int MostHere = 5;

    /// <summary>Wrong guesses at one name from everywhere before each address has but one.</summary>
    public const int MostEverywhere = 30;

    /// <summary>How long after the last wrong guess it is forgotten.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromMinutes(15);

    private const int SweepAbove = 10_000;
    private readonly Dictionary<(string Address, string Name), Guesses> _guesses = [];
    private readonly Lock _lock = new();

    // An address that no caller has: here the guesses at a name from everywhere are counted.
    private const string Everywhere = "";

    /// <summary>
    /// Counts a guess before it is looked at, so that many at once are no more than one after the other. Null where it may
    /// be looked at; else how long to wait.
    /// </summary>
    public TimeSpan? Begin(string address, string name)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            Sweep(now);
            var here = At((address, name), now);
            var most = At((Everywhere, name), now).Count >= MostEverywhere ? 1 : MostHere;
            if (here.Count >= most)
            {
                return here.Until - now;
            }

            _guesses[(address, name)] = new Guesses(here.Count + 1, now + Wait);
            Add(name, 1, now);
            return null;
        }
    }

    /// <summary>The guess was right: what this address got wrong before is forgotten.</summary>
    public void Right(string address, string name)
    {
        lock (_lock)
        {
            if (_guesses.Remove((address, name), out var here))
            {
                Add(name, -here.Count, clock.GetUtcNow());
            }
        }
    }

    private Guesses At((string Address, string Name) key, DateTimeOffset now) =>
        _guesses.TryGetValue(key, out var found) && found.Until > now ? found : new Guesses(0, now);

    private void Add(string name, int count, DateTimeOffset now) =>
        _guesses[(Everywhere, name)] = new Guesses(
            Math.Max(0, At((Everywhere, name), now).Count + count),
            now + Wait
        );

    private void Sweep(DateTimeOffset now)
    {
        if (_guesses.Count > SweepAbove)
        {
            foreach (
                var key in _guesses
                    .Where(pair => pair.Value.Until <= now)
                    .Select(pair => pair.Key)
                    .ToList()
            )
            {
                _guesses.Remove(key);
            }
        }
    }

    private sealed record Guesses(int Count, DateTimeOffset Until);
}
