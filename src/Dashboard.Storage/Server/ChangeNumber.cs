namespace Dashboard.Storage.Server;

/// <summary>
/// The number of a change of what is shown, the same for all instances of a server and higher with each. It is a row, not a
/// sequence: it is there with its change and not before, on a replica too.
/// </summary>
internal static class ChangeNumber
{
    /// <summary>Makes it where it is not there.</summary>
    public const string Make = """
        CREATE TABLE IF NOT EXISTS "LatestChange" ("Number" bigint NOT NULL);
        INSERT INTO "LatestChange" SELECT 0 WHERE NOT EXISTS (SELECT FROM "LatestChange");
        """;

    /// <summary>Whether it is there.</summary>
    public const string IsMade = """to_regclass('"LatestChange"') IS NOT NULL""";

    /// <summary>Takes the next one.</summary>
    public const string Next =
        """UPDATE "LatestChange" SET "Number" = "Number" + 1 RETURNING "Number" AS "Value" """;

    /// <summary>Asks for the latest.</summary>
    public const string Latest = """SELECT "Number" AS "Value" FROM "LatestChange" """;
}
