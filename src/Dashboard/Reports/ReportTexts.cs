using Dashboard.Storage.Reports;

namespace Dashboard.Reports;

/// <summary>
/// The texts of reports: those that people brought, and those of a configured folder (<c>Reports:Folder</c>). The project
/// itself holds none. Each file is read once and kept.
/// </summary>
internal sealed class ReportTexts(string? folder, ReportCommands brought)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<
        string,
        Task<string?>
    > _texts = new(StringComparer.Ordinal);

    /// <summary>The report's text, or null where there is none on hand.</summary>
    public Task<string?> GetAsync(Report report) =>
        report.File.Length > 0
            ? _texts.GetOrAdd(report.File, ReadAsync)
            : brought.TextAsync(report.Code, CancellationToken.None);

    private async Task<string?> ReadAsync(string file)
    {
        // A report's file is a plain name: nothing outside the folder is ever read.
        if (folder is null || file != Path.GetFileName(file))
        {
            return null;
        }

        var path = Path.Combine(folder, file);
        return File.Exists(path) ? await File.ReadAllTextAsync(path) : null;
    }
}
