using System.Globalization;
using System.Text.Json;
using Dashboard.Storage.Catalogues;

namespace Dashboard.Benchmarks.Reading;

/// <summary>Where the texts with answers come from.</summary>
public static class AnswerFiles
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

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
                );
            }
        }
    }

    /// <summary>Pairs NAME.txt and NAME.json in <paramref name="folder"/>.</summary>
    public static IEnumerable<AnsweredText> Pairs(string folder)
    {
        var texts = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt") : [];
        var about = About(folder);
        foreach (var file in texts.Order(StringComparer.Ordinal))
        {
            var json = Path.ChangeExtension(file, ".json");
            if (File.Exists(json))
            {
                var answers = JsonSerializer.Deserialize<List<Answer>>(
                    File.ReadAllText(json),
                    Json
                )!;
                var name = Path.GetFileNameWithoutExtension(file);
                var (date, district) = about.GetValueOrDefault(name);
                yield return new AnsweredText(
                    name,
                    File.ReadAllText(file),
                    date,
                    district,
                    answers
                );
            }
        }
    }

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
