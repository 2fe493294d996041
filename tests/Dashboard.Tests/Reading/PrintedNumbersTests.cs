using System.Globalization;
using CsvHelper;
using Dashboard.Reading;
using Dashboard.Tests.Data;

namespace Dashboard.Tests.Reading;

public sealed class PrintedNumbersTests
{
    private static readonly string File = Path.Combine(
        ProjectFolder.Root,
        "tests",
        "Dashboard.Tests",
        "Reading",
        "printed-numbers.csv"
    );

    [Fact]
    public void Nearly_all_printed_numbers_are_read_right_and_none_is_off_by_a_factor_of_ten()
    {
        var lines = Lines().ToList();
        var wrong = lines.Where(line => !IsRight(line)).ToList();

        Assert.True(lines.Count >= 500);
        Assert.True(
            wrong.Count <= lines.Count * 0.005,
            string.Join(Environment.NewLine, wrong.Select(line => line.Printed))
        );
        Assert.DoesNotContain(wrong, line => Reads.All(line.Printed).Any(IsFarFrom(line.Value)));
    }

    private static bool IsRight(Line line) =>
        Reads.All(line.Printed) is [var one]
        && one.Value == line.Value
        && one.ValueMax == line.Max
        && EnumCode.Of(one.Qualifier) == line.Qualifier;

    private static Func<ProposedFigure, bool> IsFarFrom(decimal value) =>
        figure => value != 0 && (figure.Value > value * 9 || figure.Value < value / 9);

    private static IEnumerable<Line> Lines()
    {
        using var csv = CsvReader.FromFile(
            File,
            new CsvReaderOptions { HasHeader = true, Separator = ',' }
        );
        while (csv.Read())
        {
            var max = csv.GetString(2);
            yield return new Line(
                csv.GetString(0),
                Number(csv.GetString(1)),
                max.Length > 0 ? Number(max) : null,
                csv.GetString(4)
            );
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private sealed record Line(string Printed, decimal Value, decimal? Max, string Qualifier);
}
