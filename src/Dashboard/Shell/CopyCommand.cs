using System.CommandLine;
using System.Globalization;
using Dashboard.Storage;
using Dashboard.Storage.Copying;

namespace Dashboard.Shell;

/// <summary><c>copy</c>: the whole database into another, compared afterwards.</summary>
internal static class CopyCommand
{
    public static Command Make(Func<IServiceProvider> services)
    {
        var to = new Option<string>("--to")
        {
            Description =
                "An empty database: a SQLite file, or PostgreSQL as \"Host=…;Database=…;Username=…;Password=…\".",
            Required = true,
        };
        var command = new Command(
            "copy",
            "Copies the whole database to SQLite or PostgreSQL and compares the two; goes on where it was cut off."
        )
        {
            to,
        };
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    services().GetRequiredService<DatabaseSettings>(),
                    parsed.GetValue(to)!,
                    cancellation
                )
        );
        return command;
    }

    /// <summary>A server where the text names a host, else a file.</summary>
    internal static DatabaseSettings Target(string text) =>
        text.Contains("Host=", StringComparison.OrdinalIgnoreCase)
        || text.Contains("Server=", StringComparison.OrdinalIgnoreCase)
            ? DatabaseSettings.OfServer(text)
            : DatabaseSettings.OfFile(Path.GetFullPath(text));

    private static async Task<int> RunAsync(
        DatabaseSettings from,
        string target,
        CancellationToken cancellation
    )
    {
        try
        {
            var to = Target(target);
            var result = await DatabaseCopy.RunAsync(from, to, new Told(), cancellation);
            await Console.Error.WriteLineAsync();
            await Console.Out.WriteLineAsync(Table(result, from, to));
            return result.AreEqual ? 0 : 1;
        }
        catch (Exception wrong) when (Sentence(wrong) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    private static string? Sentence(Exception wrong) =>
        wrong switch
        {
            ArgumentException => $"--to: {wrong.Message}",
            DatabaseRefusedException => wrong.Message,
            OperationCanceledException => "Cut off; the same command goes on.",
            _ when StorageFault.KindOf(wrong) is { } kind =>
                $"{kind}: {wrong.GetBaseException().Message} Once that is mended, the same command goes on.",
            _ => null,
        };

    private static string Table(CopyResult result, DatabaseSettings from, DatabaseSettings to)
    {
        var width = Math.Max(5, result.Tables.Max(table => table.Table.Length));
        var lines = result.Tables.Select(table =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{table.Table.PadRight(width)}  {table.From.Rows, 11:N0}  {table.To.Rows, 11:N0}  {table.From.Checksum}  {table.To.Checksum}  {(table.AreEqual ? "equal" : "DIFFERENT")}"
            )
        );
        var rows = result.Tables.Sum(table => table.To.Rows);
        return string.Join(
            '\n',
            [
                $"{"Table".PadRight(width)}  {"Rows", 11}  {"Rows copied", 11}  {"Checksum", -16}  {"of the copy", -16}",
                .. lines,
                "",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{from.Place} -> {to.Place}: {result.Tables.Count} tables, {rows:N0} rows, {(result.WasResumed ? "the rest " : "")}copied in {result.Copying.TotalSeconds:F1} s and compared in {result.Comparing.TotalSeconds:F1} s."
                ),
                result.AreEqual
                    ? "The two databases are equal."
                    : "THE TWO DATABASES DIFFER: the source was changed meanwhile. Copy into an empty database again.",
            ]
        );
    }

    // One line that is written over, for whoever waits.
    private sealed class Told : IProgress<(string Table, long Rows)>
    {
        public void Report((string Table, long Rows) value) =>
            Console.Error.Write(
                string.Create(CultureInfo.InvariantCulture, $"\r{value.Table}: {value.Rows:N0}")
                    .PadRight(60)
            );
    }
}
