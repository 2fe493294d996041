namespace Dashboard.Storage.Server;

/// <summary>The number of a change of what is shown, the same for all instances of a server and higher with each.</summary>
internal static class ChangeNumber
{
    /// <summary>Makes it where it is not there.</summary>
    public const string Make = """CREATE SEQUENCE IF NOT EXISTS "DataVersion";""";

    /// <summary>Asks for the next one.</summary>
    public const string Next = """SELECT nextval('"DataVersion"') AS "Value" """;
}
