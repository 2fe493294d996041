using System.Security.Cryptography;
using Dashboard.Storage.Catalogues.Csv;

namespace Dashboard.Storage.Catalogues;

/// <summary>What the files of <c>data/</c> say, checked as a whole. The columns are explained in <c>data/README.md</c>.</summary>
/// <param name="Catalogue">Districts, indicators and reports.</param>
/// <param name="Figures">The figures, all approved.</param>
/// <param name="Hash">Changes whenever a file does.</param>
public sealed record CatalogueFiles(Catalogue Catalogue, IReadOnlyList<Figure> Figures, string Hash)
{
    /// <summary>The columns of each file; figures may be split over several files, <c>figures*.csv</c>.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Columns { get; } =
        new Dictionary<string, IReadOnlyList<string>>
        {
            ["districts.csv"] = ["code", "name", "name_en", "level", "parent", "aliases", "note"],
            ["indicators.csv"] =
            [
                "code",
                "name",
                "name_en",
                "category",
                "unit",
                "nature",
                "direction",
                "over_districts",
                "whole",
                "completes",
                "tier",
                "ahead",
                "behind",
                "expected",
                "aliases",
                "definition",
            ],
            ["reports.csv"] =
            [
                "code",
                "title",
                "publisher",
                "date",
                "date_certainty",
                "office",
                "file",
                "note",
            ],
            ["figures.csv"] =
            [
                "code",
                "indicator",
                "district",
                "scope",
                "period_kind",
                "period_start",
                "period_end",
                "period_certainty",
                "value",
                "value_max",
                "unit",
                "printed",
                "qualifier",
                "kind",
                "report",
                "article",
                "paragraph",
                "start",
                "length",
                "also_at",
                "doubt",
                "note",
            ],
        };

    /// <summary>Reads and checks <paramref name="folder"/>.</summary>
    /// <exception cref="CatalogueException">Something is wrong; the message names file, line and column of everything found.</exception>
    public static CatalogueFiles Read(string folder)
    {
        var problems = new List<string>();
        var districts = DistrictsCsv.Read(Table("districts.csv"));
        var indicators = IndicatorsCsv.Read(Table("indicators.csv"));
        var reports = ReportsCsv.Read(Table("reports.csv"));
        var figureFiles = Directory.Exists(folder)
            ? Directory.GetFiles(folder, "figures*.csv").Order(StringComparer.Ordinal).ToArray()
            : [];
        if (figureFiles.Length == 0)
        {
            problems.Add(
                $"figures.csv: the file is missing; figures*.csv was looked for in {folder}."
            );
        }

        var figures = new List<Figure>();
        if (problems.Count == 0)
        {
            var reader = new FiguresCsv(districts, indicators, reports);
            foreach (var file in figureFiles)
            {
                figures.AddRange(
                    reader.Read(CsvTable.Read(file, Columns["figures.csv"], problems))
                );
            }
        }

        if (problems.Count > 0)
        {
            throw new CatalogueException(problems);
        }

        var catalogue = new Catalogue(
            new DistrictTree(districts.Values),
            indicators.Values,
            reports.Values
        );
        return new CatalogueFiles(
            catalogue,
            figures,
            Hashed([.. Columns.Keys.Take(3).Select(InFolder), .. figureFiles])
        );

        string InFolder(string name) => Path.Combine(folder, name);
        CsvTable Table(string name) => CsvTable.Read(InFolder(name), Columns[name], problems);
    }

    private static string Hashed(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
