using System.Globalization;
using System.Text;
using Dashboard.Reading;

namespace Dashboard.Benchmarks.Reading;

/// <summary>Prints how true confidences are, and writes the table they come from.</summary>
internal static class CalibrationTable
{
    // unknown, three steps of look, sure
    private static readonly (double From, double To)[] Bands =
    [
        (0, 0.4),
        (0.4, FieldConfidences.Unknown),
        (FieldConfidences.Unknown, 0.8),
        (0.8, 0.9),
        (0.9, FieldConfidences.Sure),
        (FieldConfidences.Sure, 1),
    ];

    /// <summary>Confidences as the reader gives them, and as a table made without the text in question would.</summary>
    public static void Print(IReadOnlyList<Judged> judged)
    {
        Console.WriteLine(
            "confidence                 given     right   calibration error   marked sure   right of these"
        );
        Print("as read", Calibration.AsRead(judged));
        Print("leaving one text out", Calibration.LeaveOneTextOut(judged));
        PrintBands(judged);
    }

    /// <summary>Writes <c>confidences.csv</c>.</summary>
    public static void Write(IReadOnlyList<Judged> judged, string arguments)
    {
        var text = new StringBuilder(
            "# field; what it was read from (of the whole: up to which product of the fields); share right; of how many. Made by: reading "
        )
            .Append(arguments)
            .Append('\n');
        foreach (var (field, ground, share, of) in Calibration.Fit(judged))
        {
            text.Append(CultureInfo.InvariantCulture, $"{field},{ground},{share},{of}\n");
        }

        var file = Path.Combine(
            ProjectRoot.Path,
            "src",
            "Dashboard.Reading",
            "Lexicon",
            "confidences.csv"
        );
        File.WriteAllText(file, text.ToString());
        Console.WriteLine($"written: {file}");
    }

    /// <summary>Field by field: what was given, by bands, against the share that was right.</summary>
    private static void PrintBands(IReadOnlyList<Judged> judged)
    {
        var given = Calibration.AsRead(judged);
        Console.WriteLine(
            "reliability      "
                + string.Concat(Bands.Select(band => $"{band.From, 8:0.00}–{band.To:0.00}"))
        );
        foreach (var field in (IEnumerable<string>)[.. Calibration.Fields, "whole"])
        {
            Console.WriteLine(
                $"  {field, -15}"
                    + string.Concat(
                        Bands.Select(band =>
                            Cell(
                                given.FindAll(one =>
                                    one.Field == field
                                    && one.Share >= band.From
                                    && (one.Share < band.To || band.To == 1)
                                )
                            )
                        )
                    )
            );
        }
    }

    private static string Cell(List<Calibration.Given> given) =>
        given.Count == 0
            ? $"{"-", 13}"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Share(given), 7:0.00} ({given.Count, 4})"
            );

    private static void Print(string name, List<Calibration.Given> given)
    {
        Console.WriteLine(name);
        foreach (var field in (IEnumerable<string>)[.. Calibration.Fields, "whole"])
        {
            PrintLine(field, given.FindAll(one => one.Field == field));
        }

        PrintLine("all fields", given.FindAll(one => one.Field != "whole"));
    }

    private static void PrintLine(string name, List<Calibration.Given> given)
    {
        var sure = given.FindAll(one => one.Share >= FieldConfidences.Sure);
        var share =
            sure.Count == 0 ? "-" : Share(sure).ToString("0.000", CultureInfo.InvariantCulture);
        var mean = given.Count == 0 ? 0 : given.Average(one => one.Share);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  {name, -22}{mean, 8:0.000}{Share(given), 10:0.000}{Calibration.Error(given), 20:0.000}{sure.Count, 14}{share, 17}"
            )
        );
    }

    private static double Share(List<Calibration.Given> given) =>
        given.Count == 0 ? 0 : (double)given.Count(one => one.IsRight) / given.Count;
}
