using System.Diagnostics;

namespace Dashboard.Benchmarks.Keys;

/// <summary>Browser tests that are walked in Chromium for the rows they write into a table.</summary>
/// <param name="Filter">Which tests.</param>
/// <param name="Variable">The environment variable that names the file their rows go to.</param>
/// <param name="Head">The table's head.</param>
/// <param name="IsSorted">Whether rows are printed by their words and not in the order in which they were walked.</param>
internal sealed record BrowserWalk(string Filter, string Variable, string[] Head, bool IsSorted)
{
    /// <summary>Walks and prints. Answers 0 where each walk ended as it should.</summary>
    public async Task<int> RunAsync()
    {
        var file = Path.GetTempFileName();
        try
        {
            var walked = await WalkAsync(file);
            var rows = await File.ReadAllLinesAsync(file);
            var printed = IsSorted ? rows.Order(StringComparer.Ordinal) : rows.AsEnumerable();
            foreach (var row in Head.Concat(printed))
            {
                Console.WriteLine(row);
            }

            return walked;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private async Task<int> WalkAsync(string file)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "test",
                Path.Combine(ProjectRoot.Path, "tests", "Dashboard.BrowserTests"),
                "--nologo",
                "--filter",
                Filter,
            ]
        )
        {
            UseShellExecute = false,
            Environment = { [Variable] = file },
        };
        using var tests = Process.Start(start)!;
        await tests.WaitForExitAsync();
        return tests.ExitCode;
    }
}
