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
    private const string DotsOfPage = "3508";

    // Fewer on a page are a number or a stamp that the scanner put there.
    private const int FewestLetters = 20;
    private const int MostOutput = 4 * ReportDocument.MostCharacters;

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
    /// <exception cref="SheetRefusedException">It cannot be read; the exception says why.</exception>
    public async Task<PaperText> ReadAsync(
        IReadOnlyList<(string Name, byte[] Bytes)> files,
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
            return files is [var (name, bytes)] && IsPdf(name)
                ? await PdfAsync(name, bytes, over.Token)
                : await PicturesAsync(files, over.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Late(files[0].Name);
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
            throw Broken(name);
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
        var text = Passed(answer, name).Split('\f')[..^1];
        if (text.Sum(page => page.Count(char.IsLetterOrDigit)) >= FewestLetters * pages)
        {
            return Bounded(PaperText.Of(text, isScanned: false));
        }

        if (!Tools.ReadsScannedPdf)
        {
            throw new SheetRefusedException(
                "“{0}”是扫描件，没有文字；这台服务器没有认字的程序（tesseract-ocr-chi-sim），请粘贴文字",
                name
            );
        }

        return pages <= MostPictures
            ? await ScannedAsync(run, name, pages, cancellation)
            : throw new SheetRefusedException("扫描件超过{0}页，请分成几份", $"{MostPictures}");
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
        var line = Passed(answer, name)
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
            : throw Broken(name);
    }

    private async Task<PaperText> ScannedAsync(
        LimitedProgram run,
        string name,
        int pages,
        CancellationToken cancellation
    )
    {
        var texts = new List<string>(pages);
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
                    DotsOfPage,
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
            Passed(answer, name);
            texts.Add(await RecognizedAsync(run, name, "page.png", cancellation));
        }

        return Bounded(PaperText.Of(texts, isScanned: true));
    }

    private async Task<PaperText> PicturesAsync(
        IReadOnlyList<(string Name, byte[] Bytes)> files,
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
        var texts = new List<string>(files.Count);
        foreach (var (name, bytes) in files)
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

            await File.WriteAllBytesAsync(Path.Combine(run.Folder, "page"), bytes, cancellation);
            texts.Add(await RecognizedAsync(run, name, "page", cancellation));
        }

        return Bounded(PaperText.Of(texts, isScanned: true));
    }

    private async Task<string> RecognizedAsync(
        LimitedProgram run,
        string name,
        string file,
        CancellationToken cancellation
    )
    {
        var answer = await run.RunAsync(
            Tools.Recognizer!,
            [file, "stdout", "-l", Script, "--psm", "3"],
            _timeOfProgram,
            MostOutput,
            cancellation
        );
        return PaperText.Squeezed(Passed(answer, name).Replace("\f", "", StringComparison.Ordinal));
    }

    private static PaperText Bounded(PaperText paper) =>
        string.IsNullOrWhiteSpace(paper.Text)
            ? paper
            : paper with
            {
                Text = ReportDocument.Bounded(paper.Text),
            };

    private static string Passed(ProgramAnswer answer, string name) =>
        answer.End switch
        {
            ProgramEnd.Well => answer.Output,
            ProgramEnd.TooLate => throw Late(name),
            ProgramEnd.TooMuch => throw new SheetRefusedException(
                "全文超过{0}字，请分成几篇",
                "200,000"
            ),
            _ => throw Broken(name),
        };

    private static SheetRefusedException Late(string name) =>
        new("“{0}”读得太久，没有读完，请分成几份", name);

    private static SheetRefusedException Broken(string name) =>
        new("“{0}”不是能打开的PDF或图片", name);
}
