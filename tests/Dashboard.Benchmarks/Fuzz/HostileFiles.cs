using System.Diagnostics;
using System.Globalization;
using Dashboard.Documents.Import;
using Dashboard.Entry;
using Dashboard.Reading;
using Dashboard.Reports.Reading;
using Dashboard.Storage.Catalogues;

namespace Dashboard.Benchmarks.Fuzz;

/// <summary>
/// Each hostile file at each door that takes files: import of figures, reading of reports. The doors stand behind a
/// circuit, so the same code is called in a process of its own with a limit of memory and of time; a death is counted,
/// and is not ours.
/// </summary>
internal static class HostileFiles
{
    private const string Limit = "0x60000000"; // 1.5 GB of managed memory
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly string[] Doors = ["import", "report"];

    public static async Task<int> RunAsync(string folder)
    {
        var files = Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToList();
        var ends = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var bad = new List<string>();
        var slowest = new List<(TimeSpan Time, string Said)>();
        foreach (var file in files)
        {
            foreach (var door in Doors)
            {
                var (end, said, time) = await TryAsync(door, file);
                ends[end] = ends.GetValueOrDefault(end) + 1;
                slowest.Add((time, $"{door} {Path.GetFileName(file)}"));
                if (end is "died" or "too long" or "fault")
                {
                    bad.Add($"{end}: {door} {Path.GetFileName(file)} {said}");
                }
            }
        }

        Console.WriteLine();
        Console.WriteLine(
            $"{files.Count.ToString(CultureInfo.InvariantCulture)} files at {Doors.Length.ToString(CultureInfo.InvariantCulture)} doors, each in a process of its own (1.5 GB, 60 s)"
        );
        Console.WriteLine("| end | times |");
        Console.WriteLine("|---|---|");
        foreach (var (end, count) in ends)
        {
            Console.WriteLine($"| {end} | {count.ToString(CultureInfo.InvariantCulture)} |");
        }

        foreach (var line in bad)
        {
            Console.WriteLine("  " + line);
        }

        foreach (var (time, said) in slowest.OrderByDescending(one => one.Time).Take(5))
        {
            Console.WriteLine($"  {time.TotalSeconds, 6:F1} s {said}");
        }

        return bad.Count;
    }

    /// <summary>The child: <c>fuzz-door DOOR FILE</c>. 0: taken, 3: refused with a sentence, 4: a fault.</summary>
    public static int Enter(string door, string file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            if (bytes.Length > SheetFile.MostBytes)
            {
                throw new SheetRefusedException("文件超过{0}MB，请分成几份", "30");
            }

            var catalogue = CatalogueFiles.Read(ProjectRoot.Data).Catalogue;
            if (door == "import")
            {
                var table = SheetFile.Read(Path.GetFileName(file), bytes, CancellationToken.None);
                Console.WriteLine(ImportedLines.Of(table, catalogue, "").Count);
                return 0;
            }

            var text = BroughtText.TextOf(Path.GetFileName(file), bytes, CancellationToken.None);
            if (text.Length > BroughtText.MostCharacters)
            {
                Console.WriteLine("too many characters");
                return 3;
            }

            var read = new ReportReader(catalogue).Read(
                text,
                new ReadingRequest { Date = new DateOnly(2022, 12, 1) }
            );
            Console.WriteLine(read.Count);
            return 0;
        }
        catch (SheetRefusedException refused)
        {
            Console.WriteLine(refused.Text);
            return 3;
        }
        catch (Exception fault)
        {
            Console.WriteLine($"{fault.GetType().Name}: {fault.Message}");
            return 4;
        }
    }

    private static async Task<(string End, string Said, TimeSpan Time)> TryAsync(
        string door,
        string file
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { typeof(HostileFiles).Assembly.Location, "fuzz-door", door, file },
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = Limit;
        var clock = Stopwatch.StartNew();
        using var child = Process.Start(start)!;
        var said = child.StandardOutput.ReadToEndAsync();
        var wrong = child.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            await child.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            child.Kill(entireProcessTree: true);
            return ("too long", "", clock.Elapsed);
        }

        var end = child.ExitCode switch
        {
            0 => "taken",
            3 => "refused with a sentence",
            4 => "fault",
            _ => "died",
        };
        var text = (await said).Trim() + (await wrong).Split('\n')[0];
        return (end, text.Length > 160 ? text[..160] : text, clock.Elapsed);
    }
}
