using System.CommandLine;
using System.Globalization;
using System.Text;
using Dashboard.Documents.Import;
using Dashboard.Documents.Paper;
using Dashboard.Reading;
using Dashboard.Reading.Sheaves;
using Dashboard.Reports.Reading;
using Dashboard.Storage.Catalogues;

namespace Dashboard.Reports;

/// <summary><c>read FILE…</c>: prints the figures a report states, as a table or as JSON. Needs no database.</summary>
internal static class ReadCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description =
            "Reports, or folders of them: plain text (UTF-8, UTF-16 with a byte order mark, GB18030), docx, html; pdf, png and jpg where poppler-utils and tesseract-ocr-chi-sim are installed. What several of them state is compared.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<DateOnly?> Date = new("--date")
    {
        Description = "The day the reports are from, such as 2023-06-15; 今年 is counted from it.",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (
                DateOnly.TryParseExact(
                    text,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
            )
            {
                return day;
            }

            result.AddError($"--date: '{text}' is no day; a day is written 2023-06-15.");
            return null;
        },
    };

    private static readonly Option<string?> District = new("--district")
    {
        Description =
            "The place the reports are about: a district's name or code, or any other name.",
    };

    private static readonly Option<bool> Json = new("--json")
    {
        Description = "One JSON array per file instead of a table.",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("read", "Proposes the figures that reports state.")
        {
            Files,
            Date,
            District,
            Json,
        };
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    parsed.GetValue(Files) ?? [],
                    parsed.GetValue(Date),
                    parsed.GetValue(District),
                    parsed.GetValue(Json),
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string[] files,
        DateOnly? date,
        string? name,
        bool isJson,
        CancellationToken cancellation
    )
    {
        Catalogue catalogue;
        try
        {
            catalogue = CatalogueFiles
                .Read(Path.Combine(AppContext.BaseDirectory, "data"))
                .Catalogue;
        }
        catch (CatalogueException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            return 1;
        }

        var district = catalogue.Districts.Named(name);
        await using var output = new StreamWriter(
            Console.OpenStandardOutput(),
            new UTF8Encoding(false)
        );
        var reader = new ReportReader(catalogue);
        var request = new ReadingRequest
        {
            Date = date,
            District = district,
            Place = name,
        };
        var (reports, failed) = await ReadAllAsync(reader, request, files, cancellation);
        var comparison = new SheafComparison([.. reports.Select(report => report.Figures)]);
        for (var i = 0; i < reports.Count; i++)
        {
            await output.WriteLineAsync(
                isJson
                    ? ReadingJson.Line(reports, i, comparison)
                    : ReadingTable.Text(reports[i].File, reports[i].Figures)
            );
        }

        if (!isJson && comparison.Subjects.Count > 0)
        {
            await output.WriteLineAsync(SheafTable.Text(reports, comparison));
        }

        return failed ? 1 : 0;
    }

    // Of several it is said on the error output which is read; one that cannot be read keeps nobody from the others.
    private static async Task<(List<ReadReport> Reports, bool Failed)> ReadAllAsync(
        ReportReader reader,
        ReadingRequest request,
        string[] named,
        CancellationToken cancellation
    )
    {
        var (files, refusals) = SheafFiles.In(named);
        foreach (var refusal in refusals)
        {
            await Console.Error.WriteLineAsync(refusal);
        }

        var failed = refusals.Count > 0;
        var reports = new List<ReadReport>(files.Count);
        for (var i = 0; i < files.Count; i++)
        {
            if (files.Count > 1)
            {
                await Console.Error.WriteLineAsync($"[{i + 1}/{files.Count}] {files[i]}");
            }

            var (text, isScanned, refusal) = await TextAsync(files[i], cancellation);
            if (refusal is not null)
            {
                await Console.Error.WriteLineAsync(refusal);
                failed = true;
                continue;
            }

            var figures = reader.Read(text, request with { IsScanned = isScanned });
            reports.Add(new(files[i], text, figures));
        }

        return (reports, failed);
    }

    // A plain text as it is; a document or paper in the way the page takes it.
    private static async Task<(string Text, bool IsScanned, string? Refusal)> TextAsync(
        string file,
        CancellationToken cancellation
    )
    {
        if (
            !PaperReader.IsPaper(file)
            && Path.GetExtension(file).ToUpperInvariant() is not (".DOCX" or ".HTML" or ".HTM")
        )
        {
            return ReportFile.Read(file, out var plain) is { } refusal
                ? ("", false, refusal)
                : (plain, false, null);
        }

        try
        {
            if (new FileInfo(file).Length > SheetFile.MostBytes)
            {
                return ("", false, $"{file}: the file is larger than 30 MB.");
            }

            using var paper = new PaperReader(
                PaperReader.IsPaper(file)
                    ? await PaperTools.FindAsync(PaperTools.Path, cancellation)
                    : PaperTools.None
            );
            var (text, isScanned) = await BroughtFiles.ReadAsync(
                paper,
                [(Path.GetFileName(file), await File.ReadAllBytesAsync(file, cancellation))],
                draws: false,
                cancellation
            );
            return (text, isScanned, null);
        }
        catch (SheetRefusedException refused)
        {
            return ("", false, $"{file}: {refused.Message}");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return ("", false, $"{file}: the file cannot be opened ({wrong.Message})");
        }
    }
}
