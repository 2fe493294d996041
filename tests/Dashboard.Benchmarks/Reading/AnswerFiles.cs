using System.Globalization;
using System.Text.Json;
using Dashboard.Storage.Catalogues;

namespace Dashboard.Benchmarks.Reading;

/// <summary>Where the texts with answers come from.</summary>
public static class AnswerFiles
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly JsonSerializerOptions Snake = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    /// <summary>The reports of data/, where their texts are on hand.</summary>
    public static IEnumerable<AnsweredText> Reports(CatalogueFiles files, string folder)
    {
        foreach (
            var report in files.Catalogue.Reports.OrderBy(
                report => report.Code,
                StringComparer.Ordinal
            )
        )
        {
            var file = Path.Combine(folder, report.File);
            if (File.Exists(file))
            {
                var answers = files
                    .Figures.Where(figure => figure.Citations[0].Report == report.Code)
                    .Select(figure => Of(figure, files.Catalogue))
                    .OrderBy(answer => answer.Offset)
                    .ToList();
                yield return new AnsweredText(
                    report.Code,
                    File.ReadAllText(file),
                    report.Date,
                    null,
                    answers
                )
                {
                    IsOfCatalogue = true,
                };
            }
        }
    }

    /// <summary>
    /// Pairs NAME.txt and NAME.json in <paramref name="folder"/>. What is known of the texts stands in texts.csv, or in
    /// texts.json, whose answers have names_like_this and, in NAME.skip.json, numbers that may be left out.
    /// </summary>
    public static IEnumerable<AnsweredText> Pairs(string folder)
    {
        var texts = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt") : [];
        var isSnake = File.Exists(Path.Combine(folder, "texts.json"));
        var about = isSnake ? AboutInJson(folder) : About(folder);
        foreach (var file in texts.Order(StringComparer.Ordinal))
        {
            var json = Path.ChangeExtension(file, ".json");
            if (File.Exists(json))
            {
                var name = Path.GetFileNameWithoutExtension(file);
                var (date, district) = about.GetValueOrDefault(name);
                yield return new AnsweredText(
                    name,
                    File.ReadAllText(file),
                    date,
                    district,
                    Read<List<Answer>>(json, isSnake)
                        .ConvertAll(answer =>
                            answer.Length > 0 ? answer : answer with { Length = answer.Raw.Length }
                        )
                )
                {
                    Optional = Skipped(Path.ChangeExtension(file, ".skip.json")),
                };
            }
        }
    }

    private sealed record Skip(string Raw, int Offset, bool Optional);

    private sealed record TextAbout(string Nn, string? Published);

    private static List<(int Offset, int Length)> Skipped(string file) =>
        File.Exists(file)
            ?
            [
                .. Read<List<Skip>>(file, isSnake: true)
                    .Where(skip => skip.Optional)
                    .Select(skip => (skip.Offset, skip.Raw.Length)),
            ]
            : [];

    private static T Read<T>(string file, bool isSnake) =>
        JsonSerializer.Deserialize<T>(File.ReadAllText(file), isSnake ? Snake : Json)!;

    // a day that is not known to the day is not given to the reader
    private static Dictionary<string, (DateOnly? Date, string? District)> AboutInJson(
        string folder
    ) =>
        Read<List<TextAbout>>(Path.Combine(folder, "texts.json"), isSnake: true)
            .ToDictionary(
                about => about.Nn,
                about =>
                    (
                        DateOnly.TryParseExact(
                            about.Published,
                            "yyyy-MM-dd",
                            CultureInfo.InvariantCulture,
                            DateTimeStyles.None,
                            out var day
                        )
                            ? day
                            : (DateOnly?)null,
                        (string?)null
                    )
            );

    // texts.csv: name, genre, date, district
    private static Dictionary<string, (DateOnly? Date, string? District)> About(string folder)
    {
        var file = Path.Combine(folder, "texts.csv");
        return File.Exists(file)
            ? File.ReadLines(file)
                .Skip(1)
                .Select(line => line.Split(','))
                .ToDictionary(
                    cells => cells[0].TrimStart('\uFEFF'),
                    cells =>
                        (
                            DateOnly.TryParse(cells[2], CultureInfo.InvariantCulture, out var day)
                                ? day
                                : (DateOnly?)null,
                            cells[3].Length > 0 ? cells[3] : null
                        )
                )
            : [];
    }

    private static Answer Of(Figure figure, Catalogue catalogue) =>
        new()
        {
            Raw = figure.Quantity.Printed,
            Value = figure.Quantity.Value,
            ValueMax = figure.Quantity.Max,
            Unit = figure.Quantity.Unit,
            Qualifier = EnumCode.Of(figure.Quantity.Qualifier),
            Kind = EnumCode.Of(figure.Kind),
            Metric = figure.Scope + catalogue.Indicator(figure.Indicator).Name,
            Indicator = catalogue.Indicator(figure.Indicator).Name,
            District = catalogue.District(figure.District).Name,
            PeriodStart = figure.Period.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            PeriodEnd = figure.Period.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Offset = figure.Citations[0].Start,
            Length = figure.Citations[0].Length,
            AlsoAt =
            [
                .. figure
                    .Citations.Skip(1)
                    .Select(citation => new[] { citation.Start, citation.Length }),
            ],
        };
}
