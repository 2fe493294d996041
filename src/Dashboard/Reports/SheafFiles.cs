using Dashboard.Documents.Paper;

namespace Dashboard.Reports;

/// <summary>The files of a sheaf of reports: those named, and those that lie in a folder named.</summary>
internal static class SheafFiles
{
    /// <summary>The most reports that are read together.</summary>
    private const int Most = 1000;

    private static readonly string[] Kinds = [".TXT", ".DOCX", ".HTML", ".HTM"];

    /// <summary>The files in order, those of a folder by name; and what was named in vain.</summary>
    public static (IReadOnlyList<string> Files, IReadOnlyList<string> Refusals) In(
        IEnumerable<string> named
    )
    {
        var files = new List<string>();
        var refusals = new List<string>();
        foreach (var path in named)
        {
            var (found, refusal) = Directory.Exists(path) ? Folder(path) : ([path], null);
            files.AddRange(found);
            refusals.AddRange(refusal is null ? [] : [refusal]);
        }

        return files.Count <= Most
            ? (files, refusals)
            : ([], [$"{files.Count} reports at once are too many; {Most} are read together."]);
    }

    private static (IReadOnlyList<string> Files, string? Refusal) Folder(string path)
    {
        try
        {
            List<string> files =
            [
                .. Directory
                    .EnumerateFiles(path)
                    .Where(file =>
                        PaperReader.IsPaper(file)
                        || Kinds.Contains(Path.GetExtension(file).ToUpperInvariant())
                    )
                    .Order(StringComparer.Ordinal),
            ];
            return files.Count > 0
                ? (files, null)
                : ([], $"{path}: no report that can be read lies in this folder.");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return ([], $"{path}: the folder cannot be opened ({wrong.Message})");
        }
    }
}
