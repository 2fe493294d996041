using System.Diagnostics;

namespace Dashboard.Benchmarks.Keys;

/// <summary>
/// <c>keys</c>: the browser tests that count keys and clicks, walked in Chromium, and what they counted. Answers 0 where
/// each walk ended and none took more than it may.
/// </summary>
internal static class KeysCommand
{
    public static async Task<int> RunAsync()
    {
        var rows = Path.GetTempFileName();
        try
        {
            var walked = await WalkAsync(rows);
            Console.WriteLine("| walk | keys | at most | clicks | at most |");
            Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
            foreach (var row in (await File.ReadAllLinesAsync(rows)).Order(StringComparer.Ordinal))
            {
                Console.WriteLine(row);
            }

            return walked;
        }
        finally
        {
            File.Delete(rows);
        }
    }

    private static async Task<int> WalkAsync(string rows)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "test",
                Path.Combine(ProjectRoot.Path, "tests", "Dashboard.BrowserTests"),
                "--nologo",
                "--filter",
                "Category=Keys",
            ]
        )
        {
            UseShellExecute = false,
            Environment = { ["KEYS"] = rows },
        };
        using var tests = Process.Start(start)!;
        await tests.WaitForExitAsync();
        return tests.ExitCode;
    }
}
