using System.Globalization;
using Dashboard.Documents.Import;

namespace Dashboard.Documents.Paper;

/// <summary>Reads PDF files and pictures of pages by the programs this machine has, one file at a time.</summary>
public sealed class PaperReader(PaperTools tools) : IDisposable
{
    /// <summary>The most pages of a PDF.</summary>
    public const int MostPages = 100;

    /// <summary>The most pages that are recognised as pictures, which takes seconds each.</summary>
    public const int MostPictures = 20;

    /// <summary>What tesseract calls simplified Chinese.</summary>
    internal const string Script = "chi_sim";

    private const string Source = "brought.pdf";
    private const int MostDots = 60_000_000;
    private const int LongestSide = 20_000;

    // An A4 page at 300 dots an inch is so long; a page as large as a wall is made no larger.
    private const int LongerSide = 3508;
    private const double InchesOfPage = 11.69;

    // Fewer on a page are a number or a stamp that the scanner put there.
    private const int FewestLetters = 20;
    internal const int MostOutput = 4 * ReportDocument.MostCharacters;

    // A word with its place takes some hundred characters.
    internal const int MostPlaces = 150 * ReportDocument.MostCharacters;

    private static readonly TimeSpan _timeToLook = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _timeOfProgram = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _timeOfAll = TimeSpan.FromMinutes(3);
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>What can be read.</summary>
    public PaperTools Tools { get; } = tools;

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    /// <summary>Whether a file of this name is read here.</summary>
    public static bool IsPaper(string name) => IsPdf(name) || IsPicture(name);

    /// <summary>Whether a file of this name is a picture.</summary>
    public static bool IsPicture(string name) =>
        Path.GetExtension(name).ToUpperInvariant() is ".PNG" or ".JPG" or ".JPEG";

    /// <summary>The text of a PDF, or of pictures in the order of their pages.</summary>
    /// <param name="files">The PDF, or the pictures.</param>
    /// <param name="draws">Whether the pages are to be drawn too, where this machine can.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="SheetRefusedException">It cannot be read; the exception says why.</exception>
    public async Task<PaperText> ReadAsync(
        IReadOnlyList<(string Name, byte[] Bytes)> files,
        bool draws,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Count > 1 && files.Any(file => !IsPicture(file.Name)))
        {
            throw new SheetRefusedException("几个文件一起只能是图片，其他文件请一个一个地选");
        }

        await _turn.WaitAsync(cancellation);
        using var late = new CancellationTokenSource(_timeOfAll);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation, late.Token);
        try
        {
            draws &= Tools.DrawsPages;
            return files is [var (name, bytes)] && IsPdf(name)
                ? await PdfAsync(name, bytes, draws, over.Token)
                : await PicturesAsync(files, draws, over.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw PaperRefusal.Late(files[0].Name);
        }
        finally
        {
            _turn.Release();
        }
    }

    private static bool IsPdf(string name) =>
        Path.GetExtension(name).Equals(".pdf", StringComparison.OrdinalIgnoreCase);

    private async Task<PaperText> PdfAsync(
        string name,
        byte[] bytes,
        bool draws,
        CancellationToken cancellation
    )
    {
        if (!Tools.ReadsPdf)
        {
            throw new SheetRefusedException(
                "这台服务器没有读PDF的程序（poppler-utils），请粘贴文字，或换成docx、txt"
            );
        }

        // The mark stands in the first thousand bytes; nothing else is given to the programs.
        if (bytes.AsSpan(0, Math.Min(1024, bytes.Length)).IndexOf("%PDF-"u8) < 0)
        {
            throw PaperRefusal.Broken(name);
        }

        using var run = new LimitedProgram(Tools.Limiter!);
        await File.WriteAllBytesAsync(Path.Combine(run.Folder, Source), bytes, cancellation);
        var pages = await PagesAsync(run, name, cancellation);
        var answer = await run.RunAsync(
            Tools.Text!,
            ["-enc", "UTF-8", "-l", $"{MostPages}", Source, "-"],
            _timeOfProgram,
            MostOutput,
            cancellation
        );
        var text = PaperRefusal.Passed(answer, name).Split('\f')[..^1];
        if (text.Sum(page => page.Count(char.IsLetterOrDigit)) >= FewestLetters * pages)
        {
            var printed = Bounded(PaperText.Of(text, isScanned: false));
            return draws
                ? printed with
                {
                    Pages = await PrintedPagesAsync(run, cancellation),
                }
                : printed;
        }

        if (!Tools.ReadsScannedPdf)
        {
            throw new SheetRefusedException(
                "“{0}”是扫描件，没有文字；这台服务器没有认字的程序（tesseract-ocr-chi-sim），请粘贴文字",
                name
            );
        }

        return pages <= MostPictures
            ? await ScannedAsync(run, name, pages, draws, cancellation)
            : throw new SheetRefusedException("扫描件超过{0}页，请分成几份", $"{MostPictures}");
    }

    // The words are asked for apart from the text: no place is no reason to refuse what could be read.
    private async Task<IReadOnlyList<PaperPage>> PrintedPagesAsync(
        LimitedProgram run,
        CancellationToken cancellation
    )
    {
        var pictures = await PageDrawing.DrawAsync(
            run,
            Tools,
            Source,
            _timeOfProgram,
            cancellation
        );
        var answer = await run.RunAsync(
            Tools.Text!,
            ["-bbox-layout", "-enc", "UTF-8", "-l", $"{MostPages}", Source, "-"],
            _timeOfProgram,
            MostPlaces,
            cancellation
        );
        var words =
            answer.End == ProgramEnd.Well
                ? PrintedWords.Read(
                    answer.Output,
                    [.. pictures.Select(page => (page.Width, page.Height))]
                )
                : [];
        return
        [
            .. pictures.Select(
                (page, n) =>
                    new PaperPage(
                        page.Picture,
                        page.Width,
                        page.Height,
                        n < words.Count ? words[n] : []
                    )
            ),
        ];
    }

    private async Task<int> PagesAsync(
        LimitedProgram run,
        string name,
        CancellationToken cancellation
    )
    {
        var answer = await run.RunAsync(
            Tools.Info!,
            [Source],
            _timeToLook,
            MostOutput,
            cancellation
        );
        if (answer.Complaint.Contains("password", StringComparison.OrdinalIgnoreCase))
        {
            throw new SheetRefusedException("“{0}”加了密码，请去掉密码再试", name);
        }

        const string Label = "Pages:";
        var line = PaperRefusal
            .Passed(answer, name)
            .Split('\n')
            .FirstOrDefault(line => line.StartsWith(Label, StringComparison.Ordinal));
        return
            int.TryParse(
                line?[Label.Length..],
                NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
                CultureInfo.InvariantCulture,
                out var pages
            )
            && pages > 0
            ? pages <= MostPages
                ? pages
                : throw new SheetRefusedException("PDF超过{0}页，请分成几份", $"{MostPages}")
            : throw PaperRefusal.Broken(name);
    }

    private async Task<PaperText> ScannedAsync(
        LimitedProgram run,
        string name,
        int pages,
        bool draws,
        CancellationToken cancellation
    )
    {
        var recognition = new PageRecognition(run, Tools.Recognizer!, _timeOfProgram);
        var read = new List<RecognizedPage>(pages);
        for (var page = 1; page <= pages; page++)
        {
            var answer = await run.RunAsync(
                Tools.Pictures!,
                [
                    "-f",
                    $"{page}",
                    "-l",
                    $"{page}",
                    "-scale-to",
                    $"{LongerSide}",
                    "-gray",
                    "-png",
                    "-singlefile",
                    Source,
                    "page",
                ],
                _timeOfProgram,
                MostOutput,
                cancellation
            );
            PaperRefusal.Passed(answer, name);
            read.Add(
                await recognition.ReadAsync(
                    name,
                    "page.png",
                    DotsPerInch(LongerSide),
                    wraps: false,
                    cancellation
                )
            );
        }

        var pictures = draws
            ? await PageDrawing.DrawAsync(run, Tools, Source, _timeOfProgram, cancellation)
            : [];
        return Bounded(PageRecognition.Together(read, pictures));
    }

    private async Task<PaperText> PicturesAsync(
        IReadOnlyList<(string Name, byte[] Bytes)> files,
        bool draws,
        CancellationToken cancellation
    )
    {
        if (!Tools.ReadsPictures)
        {
            throw new SheetRefusedException(
                "这台服务器没有认字的程序（tesseract-ocr、tesseract-ocr-chi-sim），请粘贴文字"
            );
        }

        if (files.Count > MostPictures)
        {
            throw new SheetRefusedException("图片超过{0}张，请分成几次", $"{MostPictures}");
        }

        using var run = new LimitedProgram(Tools.Limiter!);
        var recognition = new PageRecognition(run, Tools.Recognizer!, _timeOfProgram);
        var read = new List<RecognizedPage>(files.Count);
        var pictures = new List<(byte[], int, int)>(files.Count);
        foreach (var (name, bytes) in files)
        {
            var longerSide = LongerSideOf(name, bytes);
            await File.WriteAllBytesAsync(Path.Combine(run.Folder, "page"), bytes, cancellation);
            read.Add(
                await recognition.ReadAsync(
                    name,
                    "page",
                    DotsPerInch(longerSide),
                    draws,
                    cancellation
                )
            );
            if (draws)
            {
                pictures.AddRange(
                    await PageDrawing.DrawAsync(
                        run,
                        Tools,
                        PageRecognition.Wrapped,
                        _timeOfProgram,
                        cancellation
                    )
                );
            }
        }

        return Bounded(PageRecognition.Together(read, pictures));
    }

    // Measured before anything is unfolded.
    private static int LongerSideOf(string name, byte[] bytes)
    {
        var (width, height) =
            PictureSize.Of(bytes)
            ?? throw new SheetRefusedException("“{0}”不是能打开的png或jpg图片", name);
        if (
            width <= 0
            || height <= 0
            || Math.Max(width, height) > LongestSide
            || (long)width * height > MostDots
        )
        {
            throw new SheetRefusedException(
                "图片“{0}”过大（{1}×{2}点），请缩小后再试",
                name,
                $"{width}",
                $"{height}"
            );
        }

        return Math.Max(width, height);
    }

    // A picture seldom says how fine it is, and a camera's says anything: it is taken for a page of A4.
    private static int DotsPerInch(int longerSide) =>
        Math.Clamp((int)(longerSide / InchesOfPage), 72, 600);

    private static PaperText Bounded(PaperText paper) =>
        string.IsNullOrWhiteSpace(paper.Text)
            ? paper
            : paper with
            {
                Text = ReportDocument.Bounded(paper.Text),
            };
}
