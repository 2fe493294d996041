using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Settings;

/// <summary>When somebody was last told of a matter.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsOpen">Whether it was told as ill, and not as well again.</param>
public sealed record TellingState(DateOnly Day, bool IsOpen);

/// <summary>
/// What an administrator was told, kept with the database so that a restart does not tell it again; where the database is
/// what is ill, in memory alone.
/// </summary>
/// <param name="factory">Gives the context.</param>
public sealed class ToldMatters(IDbContextFactory<DashboardContext> factory)
{
    private const string Day = "yyyy-MM-dd";
    private const string Open = " open";

    private readonly ConcurrentDictionary<string, TellingState> _known = new(
        StringComparer.Ordinal
    );

    /// <summary>What was told last of <paramref name="matter"/>; null where nothing was.</summary>
    public async ValueTask<TellingState?> FindAsync(string matter, CancellationToken cancellation)
    {
        if (_known.TryGetValue(matter, out var known))
        {
            return known;
        }

        try
        {
            await using var db = await factory.CreateDbContextAsync(cancellation);
            var kept = await db
                .Settings.Where(row => row.Name == matter)
                .Select(row => row.Value)
                .SingleOrDefaultAsync(cancellation);
            return kept is null ? null : _known.GetOrAdd(matter, Read(kept));
        }
        catch (Exception fault) when (StorageFault.KindOf(fault) is not null)
        {
            return null;
        }
    }

    /// <summary>Keeps what was told.</summary>
    public async Task KeepAsync(string matter, TellingState state, CancellationToken cancellation)
    {
        _known[matter] = state;
        var value =
            state.Day.ToString(Day, CultureInfo.InvariantCulture) + (state.IsOpen ? Open : "");
        try
        {
            await using var db = await factory.CreateDbContextAsync(cancellation);
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "Settings" ("Name", "Value") VALUES ({matter}, {value})
                ON CONFLICT ("Name") DO UPDATE SET "Value" = excluded."Value"
                """,
                cancellation
            );
        }
        catch (Exception fault) when (StorageFault.KindOf(fault) is not null)
        {
            // In memory it is kept: told again after a restart is better than not at all.
        }
    }

    private static TellingState Read(string kept) =>
        new(
            DateOnly.ParseExact(kept[..Day.Length], Day, CultureInfo.InvariantCulture),
            kept.EndsWith(Open, StringComparison.Ordinal)
        );
}
