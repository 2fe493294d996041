using Dashboard.Documents.Import;
using Dashboard.Documents.Paper;

namespace Dashboard.Reports.Reading;

/// <summary>The one way from files that hold a report to its text, for the page and the command.</summary>
internal static class BroughtFiles
{
    /// <summary>The files of each report: pictures chosen together are the pages of one, any other file is a report of its own.</summary>
    public static IReadOnlyList<IReadOnlyList<T>> Reports<T>(
        IReadOnlyList<T> files,
        Func<T, string> name
    ) =>
        [
            .. files
                .GroupBy(file => PaperReader.IsPicture(name(file)) ? "" : name(file))
                .Select(group => group.ToList()),
        ];

    /// <summary>The text of one file, or of several pictures of pages; and whether it was recognised in pictures.</summary>
    /// <exception cref="SheetRefusedException">It cannot be read; the exception says why.</exception>
    public static async Task<(string Text, bool IsScanned)> ReadAsync(
        PaperReader paper,
        IReadOnlyList<(string Name, byte[] Bytes)> files,
        CancellationToken cancellation
    )
    {
        if (files is [var (name, bytes)] && !PaperReader.IsPaper(name))
        {
            return (BroughtText.TextOf(name, bytes, cancellation), false);
        }

        var read = await paper.ReadAsync(files, cancellation);
        return string.IsNullOrWhiteSpace(read.Text)
            ? throw new SheetRefusedException("“{0}”里没有文字", files[0].Name)
            : (read.Text, read.IsScanned);
    }
}
