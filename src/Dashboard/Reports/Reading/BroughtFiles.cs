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

    /// <summary>The text of one file, or of several pictures of pages.</summary>
    /// <param name="paper">Reads paper.</param>
    /// <param name="files">The file, or the pictures.</param>
    /// <param name="draws">Whether pages of paper are to be drawn too.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="SheetRefusedException">It cannot be read; the exception says why.</exception>
    public static async Task<PaperText> ReadAsync(
        PaperReader paper,
        IReadOnlyList<(string Name, byte[] Bytes)> files,
        bool draws,
        CancellationToken cancellation
    )
    {
        if (files is [var (name, bytes)] && !PaperReader.IsPaper(name))
        {
            return new(BroughtText.TextOf(name, bytes, cancellation), IsScanned: false);
        }

        var read = await paper.ReadAsync(files, draws, cancellation);
        return string.IsNullOrWhiteSpace(read.Text)
            ? throw new SheetRefusedException("“{0}”里没有文字", files[0].Name)
            : read;
    }
}
