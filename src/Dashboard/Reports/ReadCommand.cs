using System.CommandLine;
using System.Globalization;
using System.Text;
using Dashboard.Reading;
using Dashboard.Storage.Catalogues;

namespace Dashboard.Reports;

/// <summary><c>read FILE…</c>: prints the figures a report states, as a table or as JSON. Needs no database.</summary>
internal static class ReadCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "Reports as plain text: UTF-8, UTF-16 with a byte order mark, or GB18030.",
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
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(Files) ?? [],
                parsed.GetValue(Date),
                parsed.GetValue(District),
                parsed.GetValue(Json)
            )
        );
        return command;
    }

    private static int Run(string[] files, DateOnly? date, string? name, bool isJson)
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
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        var reader = new ReportReader(catalogue);
        var request = new ReadingRequest
        {
            Date = date,
            District = district,
            Place = name,
        };
        var failed = 0;
        foreach (var file in files)
        {
            if (ReportFile.Read(file, out var text) is { } refusal)
            {
                Console.Error.WriteLine(refusal);
                failed = 1;
                continue;
            }

            var figures = reader.Read(text, request);
            output.WriteLine(isJson ? ReadingJson.Line(figures) : ReadingTable.Text(file, figures));
        }

        return failed;
    }
}
