using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Documents.Layout;
using Dashboard.Tests.Data;

namespace Dashboard.Tests.Documents.Layout;

public sealed class ChartPaletteTests
{
    /// <summary>What is left of red, green and blue (linear) for the three kinds of colour blindness (Machado, Oliveira and Fernandes 2009, complete).</summary>
    private static readonly Dictionary<string, double[]> Eyes = new()
    {
        ["all colours"] = [1, 0, 0, 0, 1, 0, 0, 0, 1],
        ["no red"] =
        [
            0.152286,
            1.052583,
            -0.204868,
            0.114503,
            0.786281,
            0.099216,
            -0.003882,
            -0.048116,
            1.051998,
        ],
        ["no green"] =
        [
            0.367322,
            0.860646,
            -0.227968,
            0.280085,
            0.672501,
            0.047413,
            -0.01182,
            0.04294,
            0.968881,
        ],
        ["no blue"] =
        [
            1.255528,
            -0.076749,
            -0.178779,
            -0.078411,
            0.930809,
            0.147602,
            0.004733,
            0.691367,
            0.3039,
        ],
    };

    public static TheoryData<string> All => [.. Eyes.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void Any_two_series_differ_for_every_eye(string eye)
    {
        const double wellApart = 15;
        foreach (var palette in new[] { ChartPalette.Light, ChartPalette.Dark })
        {
            var seen = palette.Series.Select(colour => Lab(colour, Eyes[eye])).ToList();
            Assert.All(
                seen.SelectMany(
                    (one, index) => seen.Skip(index + 1).Select(other => Distance(one, other))
                ),
                distance => Assert.True(distance >= wellApart, $"{distance}")
            );
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void In_grey_they_are_steps_and_on_their_paper_they_are_seen(bool isLight)
    {
        var palette = Of(isLight);
        var greys = palette
            .Series.Select(colour => Lab(colour, Eyes["all colours"]).L)
            .Order()
            .ToList();

        Assert.All(greys.Zip(greys.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 4));
        Assert.All(
            palette.Series,
            colour => Assert.True(Contrast(colour, palette.Page) >= 3, colour)
        );
    }

    [Fact]
    public void A_page_has_the_same_colours_in_light_and_dark()
    {
        var css = string.Concat(
            ((string[])["app.css", "dark.css"]).Select(file =>
                File.ReadAllText(Path.Combine(ProjectFolder.Root, "src/Dashboard/wwwroot", file))
            )
        );

        var found = Regex
            .Matches(
                css,
                "--series-[1-6]: #(?<colour>[0-9a-f]{6});",
                RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(1)
            )
            .Select(match => match.Groups["colour"].Value);

        Assert.Equal([.. ChartPalette.Light.Series, .. ChartPalette.Dark.Series], found);
    }

    private static ChartPalette Of(bool isLight) =>
        isLight ? ChartPalette.Light : ChartPalette.Dark;

    private static double Distance(
        (double L, double A, double B) one,
        (double L, double A, double B) other
    ) =>
        Math.Sqrt(
            Math.Pow(one.L - other.L, 2)
                + Math.Pow(one.A - other.A, 2)
                + Math.Pow(one.B - other.B, 2)
        );

    private static double Contrast(string one, string other)
    {
        var (darker, lighter) = (
            Math.Min(Light(one), Light(other)),
            Math.Max(Light(one), Light(other))
        );
        return (lighter + 0.05) / (darker + 0.05);

        static double Light(string colour) =>
            Linear(colour) is var rgb
                ? (0.2126 * rgb[0]) + (0.7152 * rgb[1]) + (0.0722 * rgb[2])
                : 0;
    }

    private static double[] Linear(string colour) =>
        [
            .. new[] { 0, 2, 4 }
                .Select(at =>
                    int.Parse(
                        colour.AsSpan(at, 2),
                        NumberStyles.HexNumber,
                        CultureInfo.InvariantCulture
                    ) / 255.0
                )
                .Select(part =>
                    part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)
                ),
        ];

    private static (double L, double A, double B) Lab(string colour, double[] eye)
    {
        var rgb = Linear(colour);
        var (r, g, b) = (Seen(0), Seen(1), Seen(2));
        var x = Root(((0.4124 * r) + (0.3576 * g) + (0.1805 * b)) / 0.95047);
        var y = Root((0.2126 * r) + (0.7152 * g) + (0.0722 * b));
        var z = Root(((0.0193 * r) + (0.1192 * g) + (0.9505 * b)) / 1.08883);
        return ((116 * y) - 16, 500 * (x - y), 200 * (y - z));

        double Seen(int row) =>
            Math.Clamp(
                Enumerable.Range(0, 3).Sum(column => eye[(row * 3) + column] * rgb[column]),
                0,
                1
            );

        static double Root(double share) =>
            share > 0.008856 ? Math.Cbrt(share) : (7.787 * share) + (16.0 / 116);
    }
}
