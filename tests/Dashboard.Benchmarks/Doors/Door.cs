using System.Diagnostics;
using System.Globalization;
using Dashboard.Documents.Import;
using Dashboard.Documents.Paper;
using Dashboard.Entry;
using Dashboard.Reports.Reading;
using Dashboard.Storage.Catalogues;

namespace Dashboard.Benchmarks.Doors;

/// <summary>One file at one door: what the process that <see cref="DoorsBenchmark"/> starts does.</summary>
internal static class Door
{
    public const string Import = "import";
    public const string Report = "report";
    public const string Nothing = "nothing";

    /// <summary>The doors a file fits; one that fits none is brought to both, for a person may.</summary>
    public static IEnumerable<string> For(string file) =>
        Path.GetExtension(file).ToUpperInvariant() switch
        {
            ".XLSX" or ".CSV" => [Import],
            ".DOCX" or ".HTML" or ".HTM" or ".TXT" or ".PDF" or ".PNG" or ".JPG" => [Report],
            _ => [Import, Report],
        };

    public static async Task<int> OpenAsync(string door, string file)
    {
        var catalogue = CatalogueFiles.Read(ProjectRoot.Data).Catalogue;
        var watch = Stopwatch.StartNew();
        var answer = door == Nothing ? "" : await AnswerAsync(door, file, catalogue);
        var time = watch.ElapsedMilliseconds;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{answer.Replace('|', '/')} | {time:N0} | {process.PeakWorkingSet64 / 1048576.0:N0}"
            )
        );
        return 0;
    }

    private static async Task<string> AnswerAsync(string door, string file, Catalogue catalogue)
    {
        try
        {
            // As the pages do, before they take a byte.
            if (new FileInfo(file).Length > SheetFile.MostBytes)
            {
                throw new SheetRefusedException("文件超过{0}MB，请分成几份", "30");
            }

            var bytes = await File.ReadAllBytesAsync(file);
            if (door == Report)
            {
                using var paper = new PaperReader(
                    PaperReader.IsPaper(file)
                        ? await PaperTools.FindAsync(PaperTools.Path, default)
                        : PaperTools.None
                );
                var (text, isScanned) = await BroughtFiles.ReadAsync(
                    paper,
                    [(Path.GetFileName(file), bytes)],
                    draws: true,
                    default
                );
                return $"taken: {text.Length:N0} characters" + (isScanned ? ", recognised" : "");
            }

            var lines = ImportedLines.Of(
                SheetFile.Read(Path.GetFileName(file), bytes, default),
                catalogue,
                ""
            );
            var wrong = lines.FirstOrDefault(line => line.Entry is null);
            return $"taken: {lines.Count:N0} lines, {lines.Count(line => line.Entry is null):N0} wrong"
                + (wrong is null ? "" : $", line {wrong.Number}: {wrong.Problems.First()}");
        }
        catch (SheetRefusedException refused)
        {
            return refused.Message;
        }
    }
}
