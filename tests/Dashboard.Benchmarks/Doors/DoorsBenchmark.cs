using System.Diagnostics;
using System.Globalization;

namespace Dashboard.Benchmarks.Doors;

/// <summary>
/// Brings every file of a folder to every door it fits, each in a process of its own with a bounded heap and time, and prints
/// what the door said, how long it took and how much memory. A process that does not end by itself and well is a death.
/// </summary>
internal static class DoorsBenchmark
{
    private const int HeapMegabytes = 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static async Task<int> RunAsync(string[] options)
    {
        if (options is not ["--files", var folder] || !Directory.Exists(folder))
        {
            Console.Error.WriteLine("doors --files FOLDER   the folder with the files to try");
            return 2;
        }

        Console.WriteLine("| file | KB | door | answer | ms | peak MB |");
        Console.WriteLine("| --- | ---: | --- | --- | ---: | ---: |");
        var (tried, deaths) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            foreach (var door in Door.For(file))
            {
                var (answer, isDead) = await TryAsync(door, file);
                tried++;
                deaths += isDead ? 1 : 0;
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {Path.GetFileName(file)} | {new FileInfo(file).Length / 1024.0:N1} | {door} | {answer} |"
                    )
                );
            }
        }

        var empty = await TryAsync(Door.Nothing, folder);
        Console.WriteLine($"\nA process that opens nothing: {empty.Answer}");
        Console.WriteLine($"{tried} tried, {deaths} deaths.");
        return deaths == 0 ? 0 : 1;
    }

    private static async Task<(string Answer, bool IsDead)> TryAsync(string door, string file)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(DoorsBenchmark).Assembly.Location, "door", door, file },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["DOTNET_GCHeapHardLimit"] = $"0x{HeapMegabytes * 1024L * 1024L:X}",
                ["DOTNET_DbgEnableMiniDump"] = "0",
            },
        };
        using var process = Process.Start(start)!;
        using var late = new CancellationTokenSource(Longest);
        var said = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var cried = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(late.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return ($"**no answer in {Longest.TotalSeconds} s** | | ", true);
        }

        return process.ExitCode == 0
            ? ((await said).Trim(), false)
            : (
                $"**dead ({process.ExitCode}): {(await cried).Split('\n')[0].Trim().Replace('|', '/')}** | | ",
                true
            );
    }
}
