namespace Dashboard.Documents.Paper;

/// <summary>
/// The programs that turn PDF and pictures into text, where this machine has them (Debian: poppler-utils, poppler-data,
/// tesseract-ocr, tesseract-ocr-chi-sim). Looked for once, at start.
/// </summary>
public sealed record PaperTools
{
    /// <summary>None of them.</summary>
    public static PaperTools None { get; } = new();

    /// <summary>Whether the text of a PDF can be read.</summary>
    public bool ReadsPdf => Limiter is not null && Text is not null && Info is not null;

    /// <summary>Whether pictures of pages can be read.</summary>
    public bool ReadsPictures => Limiter is not null && Recognizer is not null;

    /// <summary>Whether a PDF that holds pictures of pages can be read.</summary>
    public bool ReadsScannedPdf => ReadsPdf && ReadsPictures && Pictures is not null;

    /// <summary>Whether pages can be drawn, to be shown beside their text.</summary>
    public bool DrawsPages => Limiter is not null && Pictures is not null;

    /// <summary>prlimit, which starts the others within bounds; without it none is started.</summary>
    internal string? Limiter { get; private init; }

    internal string? Info { get; private init; }

    internal string? Text { get; private init; }

    internal string? Pictures { get; private init; }

    internal string? Recognizer { get; private init; }

    /// <summary>Looks in <paramref name="folders"/>, those of PATH as a rule.</summary>
    public static async Task<PaperTools> FindAsync(
        IReadOnlyList<string> folders,
        CancellationToken cancellation
    )
    {
        var found = new PaperTools
        {
            Limiter = In(folders, "prlimit"),
            Info = In(folders, "pdfinfo"),
            Text = In(folders, "pdftotext"),
            Pictures = In(folders, "pdftoppm"),
            Recognizer = In(folders, "tesseract"),
        };
        return found.ReadsPictures && !await KnowsChineseAsync(found, cancellation)
            ? found with
            {
                Recognizer = null,
            }
            : found;
    }

    /// <summary>The folders of PATH.</summary>
    public static IReadOnlyList<string> Path =>
        Environment.GetEnvironmentVariable("PATH")?.Split(System.IO.Path.PathSeparator) ?? [];

    private static string? In(IEnumerable<string> folders, string program) =>
        folders
            .Where(System.IO.Path.IsPathRooted)
            .Select(folder => System.IO.Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);

    private static async Task<bool> KnowsChineseAsync(
        PaperTools found,
        CancellationToken cancellation
    )
    {
        using var run = new LimitedProgram(found.Limiter!);
        var answer = await run.RunAsync(
            found.Recognizer!,
            ["--list-langs"],
            TimeSpan.FromSeconds(10),
            64_000,
            cancellation
        );
        return answer is { End: ProgramEnd.Well }
            && answer.Output.Split('\n').Any(line => line.Trim() == PaperReader.Script);
    }
}
