using Dashboard.Documents.Briefings;
using Dashboard.Documents.Export.Slides;
using Dashboard.Documents.Export.Word;
using Dashboard.Documents.Export.Workbooks;

namespace Dashboard.Documents.Export;

/// <summary>Writes one kind of document; it is told after each section how many are done.</summary>
internal delegate void DocumentWriter(
    Briefing briefing,
    Catalogue catalogue,
    Stream stream,
    Action<int> done,
    CancellationToken cancellation
);

/// <summary>Writes a briefing as a file that Word, PowerPoint or Excel opens and edits, charts included.</summary>
public static class BriefingDocument
{
    /// <summary>Writes the document.</summary>
    /// <param name="briefing">What it holds.</param>
    /// <param name="catalogue">Gives the names and the reports.</param>
    /// <param name="format">The kind of file.</param>
    /// <param name="stream">Where it goes; it need not be seekable and stays open.</param>
    /// <param name="progress">Is told how many percent are done, or null.</param>
    /// <param name="cancellation">Ends the work; the stream then holds nothing.</param>
    public static async Task WriteAsync(
        Briefing briefing,
        Catalogue catalogue,
        BriefingFormat format,
        Stream stream,
        IProgress<int>? progress,
        CancellationToken cancellation
    )
    {
        // A package is put together by going back and forth in it, so it grows in a file of its own and leaves in one go.
        await using var package = Temporary();
        var write = format switch
        {
            BriefingFormat.Word => (DocumentWriter)WordBriefing.Write,
            BriefingFormat.Slides => SlideBriefing.Write,
            _ => BriefingWorkbook.Write,
        };
        write(OnlySure.Of(briefing, catalogue), catalogue, package, Done, cancellation);
        package.Position = 0;
        await package.CopyToAsync(stream, cancellation);
        progress?.Report(100);

        void Done(int sections) =>
            progress?.Report(Math.Min(99, sections * 99 / Math.Max(1, briefing.Sections.Count)));
    }

    private static FileStream Temporary() =>
        new(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 81_920,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );
}
