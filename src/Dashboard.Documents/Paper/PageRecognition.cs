namespace Dashboard.Documents.Paper;

/// <summary>A page that was recognised: its text, its lines, and how many dots wide it is.</summary>
internal sealed record RecognizedPage(string Text, IReadOnlyList<RecognizedLine> Lines, int Width);

/// <summary>Reads pictures of pages, one after the other, by tesseract.</summary>
internal sealed class PageRecognition(LimitedProgram run, string recognizer, TimeSpan time)
{
    private const string Name = "read";

    /// <summary>The picture read last, wrapped into a PDF.</summary>
    public const string Wrapped = Name + ".pdf";

    /// <summary>Reads a picture that lies in the folder.</summary>
    /// <param name="name">What somebody calls it.</param>
    /// <param name="file">Its file.</param>
    /// <param name="dotsPerInch">How fine it is: by that tesseract tells a gap between columns from one between words.</param>
    /// <param name="wraps">
    /// Whether it is wrapped into a PDF too: from that it is drawn small, within bounds and without what a camera wrote beside it.
    /// </param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<RecognizedPage> ReadAsync(
        string name,
        string file,
        int dotsPerInch,
        bool wraps,
        CancellationToken cancellation
    )
    {
        var answer = await run.RunAsync(
            recognizer,
            [
                file,
                Name,
                "-l",
                PaperReader.Script,
                "--psm",
                "3",
                "--dpi",
                $"{dotsPerInch}",
                "-c",
                "tessedit_create_txt=1",
                "-c",
                "tessedit_create_tsv=1",
                "-c",
                $"tessedit_create_pdf={(wraps ? 1 : 0)}",
            ],
            time,
            PaperReader.MostOutput,
            cancellation
        );
        PaperRefusal.Passed(answer, name);
        var text =
            await WrittenAsync(".txt", PaperReader.MostOutput, cancellation)
            ?? throw PaperRefusal.TooMuch();
        var (lines, width) = RecognizedWords.Read(
            await WrittenAsync(".tsv", PaperReader.MostPlaces, cancellation) ?? ""
        );
        return PageColumns.Split(lines) is { } read
            ? new(PaperText.Squeezed(Text(read)), read, width)
            : new(
                PaperText.Squeezed(text.Replace("\f", "", StringComparison.Ordinal)),
                lines,
                width
            );
    }

    /// <summary>The pages as one paper, with their pictures where each was drawn.</summary>
    public static PaperText Together(
        IReadOnlyList<RecognizedPage> pages,
        IReadOnlyList<(byte[] Picture, int Width, int Height)> pictures
    ) =>
        PaperText.Of(pages.Select(page => page.Text), isScanned: true) with
        {
            Pages =
                pictures.Count == pages.Count
                    ?
                    [
                        .. pictures.Zip(
                            pages,
                            (drawn, page) =>
                                new PaperPage(
                                    drawn.Picture,
                                    drawn.Width,
                                    drawn.Height,
                                    RecognizedWords.Shown(
                                        page.Lines,
                                        (double)drawn.Width / Math.Max(1, page.Width)
                                    )
                                )
                        ),
                    ]
                    : [],
        };

    private static string Text(IEnumerable<RecognizedLine> lines) =>
        string.Join(
            '\n',
            lines.Select(line => string.Join(' ', line.Words.Select(word => word.Text)))
        );

    // Null where it is larger than that.
    private async Task<string?> WrittenAsync(
        string ending,
        int mostBytes,
        CancellationToken cancellation
    )
    {
        var written = new FileInfo(Path.Combine(run.Folder, Name + ending));
        return written.Length > mostBytes
            ? null
            : await File.ReadAllTextAsync(written.FullName, cancellation);
    }
}
