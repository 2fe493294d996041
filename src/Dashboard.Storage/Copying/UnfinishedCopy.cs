using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Copying;

/// <summary>The mark of a database that is being copied into: a table with one line, which says from where. It goes when both were found equal.</summary>
internal static class UnfinishedCopy
{
    private const string Table = "__Copy";

    /// <summary>Whether the mark is there: nobody should work on a part of a database.</summary>
    public static async Task<bool> IsThereAsync(
        DashboardContext db,
        CancellationToken cancellation
    ) =>
        await db
            .Database.SqlQueryRaw<long>(
                db.Database.IsNpgsql()
                    ? $"""SELECT COUNT(*) AS "Value" FROM pg_class WHERE oid = to_regclass('"{Table}"')"""
                    : $"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = '{Table}'"
            )
            .SingleAsync(cancellation) > 0;

    /// <summary>Begins, or goes on where the mark is of the same source.</summary>
    /// <returns>Whether it goes on.</returns>
    /// <exception cref="DatabaseRefusedException">There is something else in it.</exception>
    public static async Task<bool> BeginAsync(
        CopySide to,
        DatabaseSettings from,
        CancellationToken cancellation
    )
    {
        if (await IsThereAsync(to.Db, cancellation))
        {
            var source = (string?)
                await to.AskAsync($"SELECT \"Source\" FROM \"{Table}\"", cancellation);
            return source == from.Place
                ? true
                : throw new DatabaseRefusedException(
                    new Problem(
                        "数据库“{0}”里有一次没有做完的复制，来自“{1}”；请从那里继续，或换一个空的数据库",
                        to.Database.Place,
                        source ?? ""
                    )
                );
        }

        foreach (var table in to.Tables)
        {
            if (await to.LastAsync(table, cancellation) is not null)
            {
                throw new DatabaseRefusedException(
                    new Problem("数据库“{0}”里已有数据，复制只写进空的数据库", to.Database.Place)
                );
            }
        }

        await to.Db.Database.ExecuteSqlRawAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $$"""
                CREATE TABLE "{{Table}}" ("Source" text NOT NULL);
                INSERT INTO "{{Table}}" ("Source") VALUES ({0});
                """
            ),
            [from.Place],
            cancellation
        );
        return false;
    }

    /// <summary>Both are equal.</summary>
    public static Task EndAsync(CopySide to, CancellationToken cancellation) =>
        to.RunAsync($"DROP TABLE \"{Table}\"", cancellation);
}
