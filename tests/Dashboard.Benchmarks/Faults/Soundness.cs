using Dashboard.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Benchmarks.Faults;

/// <summary>Looks at a file after a fault.</summary>
internal static class Soundness
{
    /// <summary>Makes the file ready as a start would, then compares it with what was acknowledged.</summary>
    public static async Task CheckAsync(string path, string kind, HashSet<string> said, Tally tally)
    {
        await using var db = Context(path);
        var start = System.Diagnostics.Stopwatch.StartNew();
        await DatabasePreparation.RunAsync(db, CancellationToken.None);
        await db.Districts.CountAsync();
        tally.Recovered(start.Elapsed);

        var there = kind == "briefing" ? await BriefingsAsync(db) : await FiguresAsync(db);
        tally.Half += there.Count(pair =>
            pair.Value.Rows != Deeds.Rows(kind) || !pair.Value.IsWhole
        );

        // A loss is counted once.
        tally.Lost += said.RemoveWhere(name =>
            !there.TryGetValue(name, out var found) || (kind == "approval" && !found.IsApproved)
        );
        tally.Unsound += await WrongAsync(db) ? 1 : 0;
    }

    /// <summary>Whether SQLite's checks or our own rules find something.</summary>
    public static async Task<bool> WrongAsync(DashboardContext db)
    {
        var integrity = await db
            .Database.SqlQueryRaw<string>("PRAGMA integrity_check(1)")
            .AsAsyncEnumerable()
            .FirstAsync();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA foreign_key_check";
        await using (var broken = await command.ExecuteReaderAsync())
        {
            if (integrity != "ok" || await broken.ReadAsync())
            {
                return true;
            }
        }

        // Each figure that people entered has a history that ends with what it is; nothing staged is left; no step is of nothing.
        return await db.Figures.AnyAsync(row =>
                row.EnteredBy != "" && !db.Revisions.Any(step => step.FigureCode == row.Code)
            )
            || await db.Figures.AnyAsync(row =>
                row.EnteredBy != ""
                && row.State == FigureState.Approved
                && !db.Revisions.Any(step =>
                    step.FigureCode == row.Code
                    && step.KnownFromUtc != null
                    && step.KnownToUtc == null
                )
            )
            || await db.Revisions.AnyAsync(step =>
                !db.Figures.Any(row => row.Code == step.FigureCode)
            )
            || await db.Figures.IgnoreQueryFilters().AnyAsync(row => row.StagedBy != null);
    }

    public static DashboardContext Context(string path) =>
        new(
            new DbContextOptionsBuilder<DashboardContext>()
                .UseSqlite(
                    new SqliteConnectionStringBuilder
                    {
                        DataSource = path,
                        Pooling = false,
                    }.ConnectionString
                )
                .Options
        );

    private static Task<Dictionary<string, Found>> FiguresAsync(DashboardContext db) =>
        db
            .Figures.Where(row => row.EnteredBy != "")
            .GroupBy(row => row.Document)
            .Select(group => new
            {
                group.Key,
                Rows = group.Count(),
                Approved = group.Count(row => row.State == FigureState.Approved),
            })
            .ToDictionaryAsync(
                found => found.Key,
                found => new Found(
                    found.Rows,
                    found.Approved == 0 || found.Approved == found.Rows,
                    found.Approved > 0
                )
            );

    private static Task<Dictionary<string, Found>> BriefingsAsync(DashboardContext db) =>
        db
            .Briefings.Select(row => new { row.Title, row.Items.Count })
            .ToDictionaryAsync(row => row.Title, row => new Found(row.Count, true, false));

    private sealed record Found(int Rows, bool IsWhole, bool IsApproved);
}
