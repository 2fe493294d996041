using System.Globalization;
using Dashboard.Reading;
using Dashboard.Reading.Confidences;

namespace Dashboard.Benchmarks.Reading;

/// <summary>Makes the table of confidences from judged readings, and tells how true it is on texts it was not made from.</summary>
internal static class Calibration
{
    public static readonly string[] Fields =
    [
        "value",
        "unit",
        "kind",
        "period",
        "place",
        "indicator",
    ];

    /// <summary>A ground weighs this many readings of the field at large, so that a few lucky ones make none sure.</summary>
    private const double Prior = 4;

    private const int MostOfOneText = 8;

    /// <summary>So many figures at least share one confidence of the whole.</summary>
    private const int SmallestStep = 24;

    /// <summary>
    /// So many times the odds of an error in a text the rules were not made on. On eight texts written before the rules were
    /// mended for them the odds were 1.4 times (value), 2.4 (kind), 1.4 (period), 0 (place) and 0.9 times (indicator) what
    /// they were on twelve texts the rules had been worked on; on four kept aside before that 2.1, 3.7, 2.7, 2.2 and 1.7.
    /// </summary>
    private const double Strange = 1.2;

    /// <summary>A line of the table.</summary>
    public sealed record Line(string Field, string Ground, double Share, int Of);

    /// <summary>A confidence that was given, and whether what it was given to was right.</summary>
    public sealed record Given(string Field, double Share, bool IsRight);

    /// <summary>The table made of <paramref name="judged"/>.</summary>
    public static List<Line> Fit(IReadOnlyList<Judged> judged) =>
        [.. FitFields(judged), .. FitWhole(CrossFitted(judged))];

    /// <summary>What figures of each text are given by the table made of the others.</summary>
    public static List<Given> LeaveOneTextOut(IReadOnlyList<Judged> judged)
    {
        var given = new List<Given>();
        foreach (var text in judged.GroupBy(one => one.Text))
        {
            var table = Table(Fit([.. judged.Where(one => one.Text != text.Key)]));
            given.AddRange(text.SelectMany(one => GivenBy(table, one)));
        }

        return given;
    }

    /// <summary>What the reader itself gives.</summary>
    public static List<Given> AsRead(IReadOnlyList<Judged> judged) =>
        [.. judged.SelectMany(one => GivenBy(ConfidenceTable.Calibrated, one))];

    /// <summary>The mean distance of confidence and share right, over tenths.</summary>
    public static double Error(IReadOnlyList<Given> given) =>
        given.Count == 0
            ? 0
            : given
                .GroupBy(one => (int)Math.Min(one.Share * 10, 9))
                .Sum(tenth =>
                    Math.Abs(tenth.Sum(one => one.Share) - tenth.Count(one => one.IsRight))
                ) / given.Count;

    private static IEnumerable<Given> GivenBy(ConfidenceTable table, Judged one)
    {
        var fields = table.FieldsFor(one.Figure.Grounds!);
        foreach (var (field, isRight) in one.Fields)
        {
            yield return new Given(field, ShareOf(fields, field), isRight);
        }

        yield return new Given("whole", table.Whole(fields), one.IsRight);
    }

    private static ConfidenceTable Table(IEnumerable<Line> lines) =>
        new(lines.Select(line => (line.Field, line.Ground, line.Share)));

    private static IEnumerable<Line> FitFields(IReadOnlyList<Judged> judged)
    {
        foreach (var field in Fields)
        {
            var all = judged.Where(one => one.Fields.ContainsKey(field)).ToList();
            var share = Rate(all, field, 0.5, 1);
            yield return new Line(field, "other", Math.Round(Unseen(share), 3), all.Count);
            foreach (
                var ground in all.GroupBy(one => GroundOf(one.Figure.Grounds!, field))
                    .OrderBy(ground => ground.Key, StringComparer.Ordinal)
            )
            {
                yield return new Line(
                    field,
                    ground.Key,
                    Math.Round(Unseen(Rate([.. ground], field, share, Prior)), 3),
                    ground.Count()
                );
            }
        }
    }

    private static double Unseen(double share) => share / (share + Strange * (1 - share));

    // the figures of one text are alike: beyond a few they tell nothing new
    private static double Rate(List<Judged> judged, string field, double prior, double weight)
    {
        var (right, of) = (prior * weight, weight);
        foreach (var text in judged.GroupBy(one => one.Text))
        {
            var count = text.Count();
            var counts = Math.Min(count, MostOfOneText);
            right += counts * (double)text.Count(one => one.Fields[field]) / count;
            of += counts;
        }

        return right / of;
    }

    // the product that each figure gets from the other texts, and whether it was right
    private static List<(double Product, bool IsRight)> CrossFitted(IReadOnlyList<Judged> judged) =>
        [
            .. judged
                .GroupBy(one => one.Text)
                .SelectMany(text =>
                {
                    var table = Table(FitFields([.. judged.Where(one => one.Text != text.Key)]));
                    return text.Select(one =>
                        (ConfidenceTable.Product(table.FieldsFor(one.Figure.Grounds!)), one.IsRight)
                    );
                }),
        ];

    // steps that never fall: neighbours that do are put together
    private static IEnumerable<Line> FitWhole(List<(double Product, bool IsRight)> figures)
    {
        var steps = new List<(double UpTo, int Right, int Of)>();
        foreach (var chunk in figures.OrderBy(one => one.Product).Chunk(SmallestStep))
        {
            var step = (
                UpTo: chunk[^1].Product,
                Right: chunk.Count(one => one.IsRight),
                Of: chunk.Length
            );
            while (
                steps.Count > 0
                && (
                    step.Of < SmallestStep || steps[^1].Right * step.Of >= step.Right * steps[^1].Of
                )
            )
            {
                step = (step.UpTo, step.Right + steps[^1].Right, step.Of + steps[^1].Of);
                steps.RemoveAt(steps.Count - 1);
            }

            steps.Add(step);
        }

        for (var i = 0; i < steps.Count; i++)
        {
            var (upTo, right, of) = steps[i];
            var bound = i == steps.Count - 1 ? 1 : Math.Round(upTo, 4);
            yield return new Line(
                "whole",
                bound.ToString(CultureInfo.InvariantCulture),
                Math.Round(Unseen((right + 0.5) / (of + 1)), 2),
                of
            );
        }
    }

    private static double ShareOf(FieldConfidences fields, string field) =>
        field switch
        {
            "value" => fields.Value,
            "unit" => fields.Unit,
            "kind" => fields.Kind,
            "period" => fields.Period,
            "place" => fields.Place,
            _ => fields.Indicator,
        };

    private static string GroundOf(Grounds grounds, string field) =>
        field switch
        {
            "value" => grounds.Value,
            "unit" => grounds.Unit,
            "kind" => grounds.Kind,
            "period" => grounds.Period,
            "place" => grounds.Place,
            _ => grounds.Indicator,
        };
}
