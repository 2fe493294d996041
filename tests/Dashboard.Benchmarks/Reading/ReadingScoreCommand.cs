using System.Diagnostics;
using System.Globalization;
using Dashboard.Reading;
using Dashboard.Storage.Catalogues;

namespace Dashboard.Benchmarks.Reading;

/// <summary>Prints how well and how fast reports are read, against answers made by hand.</summary>
public static class ReadingScoreCommand
{
    /// <summary>Runs <c>reading [--answers FOLDER,…] [--reports FOLDER] [--check NAME,…] [--errors] [--calibrate]</c>.</summary>
    public static int Run(string[] args)
    {
        var root = ProjectRoot.Path;
        var files = CatalogueFiles.Read(Path.Combine(root, "data"));
        var reader = new ReportReader(files.Catalogue);
        var answers = Option(args, "--answers");
        var texts = (answers ?? Path.Combine(root, "tests", "Dashboard.Tests", "Reading", "Texts"))
            .Split(',')
            .SelectMany(AnswerFiles.Pairs)
            .ToList();
        if (answers is null || args.Contains("--reports"))
        {
            var reports =
                (Option(args, "--reports") is { } folder && folder[0] != '-' ? folder : null)
                ?? Path.Combine(root, "..", "shared", "reports");
            texts.InsertRange(0, AnswerFiles.Reports(files, reports));
        }

        var check = Option(args, "--check")?.Split(',') ?? [];
        var total = new ReadingScore();
        var kept = new ReadingScore();
        Console.WriteLine(
            "text                        answers  read  recall  precision  span   unit  qualif   kind  period  place  metric"
        );
        foreach (var text in texts)
        {
            var score = ReadingScore.Of(text, Read(reader, text, files.Catalogue));
            total += score;
            kept = check.Contains(text.Name) ? kept + score : kept;
            Console.WriteLine(Line(text.Name, score));
            if (args.Contains("--errors"))
            {
                foreach (var error in score.Errors)
                {
                    Console.WriteLine("    " + error.ReplaceLineEndings(" "));
                }
            }
        }

        if (kept.Answers > 0)
        {
            Console.WriteLine(Line("kept for checking", kept));
        }

        Console.WriteLine(Line("total", total));
        Console.WriteLine();
        CalibrationTable.Print(total.Judged);
        if (args.Contains("--calibrate"))
        {
            CalibrationTable.Write(total.Judged, string.Join(' ', args));
        }

        Console.WriteLine();
        Console.WriteLine(Speed(reader, string.Join('\n', texts.Select(text => text.Text))));
        return 0;
    }

    private static List<Answer> Read(ReportReader reader, AnsweredText text, Catalogue catalogue) =>
        [
            .. reader
                .Read(
                    text.Text,
                    new ReadingRequest
                    {
                        Date = text.Date,
                        District = catalogue.Districts.Named(text.District),
                        Place = text.District,
                    }
                )
                .Select(Of),
        ];

    private static Answer Of(ProposedFigure figure) =>
        new()
        {
            Raw = figure.Raw,
            Value = figure.Value,
            ValueMax = figure.ValueMax,
            Unit = figure.Unit,
            Qualifier = EnumCode.Of(figure.Qualifier),
            Kind = EnumCode.Of(figure.Kind),
            Metric = figure.Metric,
            Indicator = figure.Indicator?.Indicator.Name,
            Place = figure.Place,
            District = figure.District?.Name,
            PeriodText = figure.Period?.Text,
            PeriodStart = figure.Period?.Period.Start?.ToString(
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture
            ),
            PeriodEnd = figure.Period?.Period.End?.ToString(
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture
            ),
            Offset = figure.Offset,
            Length = figure.Length,
            Read = figure,
        };

    private static string Line(string name, ReadingScore score) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name, -28}{score.Answers, 7}{score.Proposed, 6}{score.Recall, 8:0.000}{score.Precision, 11:0.000}{score.Of(score.Span), 6:0.00}{score.Of(score.Unit), 7:0.000}{score.Of(score.Qualifier), 8:0.000}{score.Of(score.Kind), 7:0.000}{score.Of(score.Period), 8:0.000}{score.Of(score.Place), 7:0.000}{score.Of(score.Metric), 8:0.000}"
        );

    private static string Speed(ReportReader reader, string text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        var thousand = text[..Math.Min(1000, text.Length)];
        var million = string.Concat(Enumerable.Repeat(text, 1_000_000 / text.Length + 1))[
            ..1_000_000
        ];
        for (var i = 0; i < 200; i++)
        {
            reader.Read(thousand);
        }

        const int rounds = 100;
        var small = Milliseconds(() =>
        {
            for (var i = 0; i < rounds; i++)
            {
                reader.Read(thousand);
            }
        });
        var parts = new[] { 100_000, 300_000, 1_000_000 }.Select(length =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{length:N0}: {Milliseconds(() => reader.Read(million[..length])):0} ms"
            )
        );
        return string.Create(
            CultureInfo.InvariantCulture,
            $"time of the processor: 1,000 characters: {small / rounds:0.00} ms; {string.Join("; ", parts)}"
        );
    }

    // of the processor, since the machine is shared
    private static double Milliseconds(Action read)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        read();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }

    private static string? Option(string[] args, string name) =>
        Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
