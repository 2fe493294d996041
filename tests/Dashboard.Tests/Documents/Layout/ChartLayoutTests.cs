using Dashboard.Documents.Layout;

namespace Dashboard.Tests.Documents.Layout;

/// <summary>What holds for every kind, whatever it is given.</summary>
public sealed class ChartLayoutTests
{
    private static readonly double[] Widths = [320, 480, 752];

    /// <summary>None, one, few and many; gaps, negative, huge, equal, zero.</summary>
    public static TheoryData<string> Cases => [.. Given().Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_words_touch_each_other(string name)
    {
        foreach (var layout in Layouts(name))
        {
            var words = Words(layout);
            Assert.All(
                words.SelectMany(
                    (one, index) => words.Skip(index + 1).Select(other => (one, other))
                ),
                pair =>
                    Assert.False(
                        pair.one.Frame.Overlaps(pair.other.Frame),
                        $"{pair.one} touches {pair.other}"
                    )
            );
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_leaves_the_frame(string name)
    {
        foreach (var layout in Layouts(name))
        {
            var frame = new Frame(-0.01, -0.01, layout.Width + 0.01, layout.Height + 0.01);
            Assert.All(Words(layout), text => Assert.True(frame.Holds(text.Frame), $"{text}"));
            Assert.All(
                layout.Marks,
                mark => Assert.True(frame.Holds(mark.Shape.Frame), $"{mark.Shape}")
            );
            Assert.All(
                layout.Curves.SelectMany(curve => curve.Points),
                point => Assert.True(frame.Holds(new(point.X, point.Y, point.X, point.Y)))
            );
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_value_is_a_mark_with_its_figure_or_counted_as_left_out(string name)
    {
        foreach (var chart in Charts(name))
        {
            var layout = ChartLayout.Of(chart, Language.Chinese, 480);
            Assert.Subset(
                chart.Points.ToHashSet<ChartPoint>(ReferenceEqualityComparer.Instance),
                layout
                    .Marks.Select(mark => mark.Point)
                    .ToHashSet<ChartPoint>(ReferenceEqualityComparer.Instance)
            );
            if (layout.Remark.Length == 0)
            {
                Assert.Equal(chart.Points.Count(), layout.Marks.Count);
            }
        }
    }

    [Theory]
    [InlineData(ChartKind.Bars)]
    [InlineData(ChartKind.Columns)]
    public void Lengths_are_in_proportion_from_zero_on(ChartKind kind)
    {
        var chart =
            kind == ChartKind.Bars
                ? GivenChart.OverDistricts([1000m, 990m, 500m])
                : GivenChart.OverYears([1000m, 990m, 500m]);

        var layout = ChartLayout.Of(chart, Language.Chinese, 480);

        var lengths = layout
            .Marks.Select(mark => (Bar)mark.Shape)
            .Select(bar => kind == ChartKind.Bars ? bar.Width : bar.Height)
            .ToList();
        Assert.Equal(0.99, lengths[1] / lengths[0], 2);
        Assert.Equal(0.5, lengths[2] / lengths[0], 2);
    }

    [Fact]
    public void More_than_twelve_bars_are_the_largest_twelve_and_how_many_more()
    {
        var chart = GivenChart.OverDistricts([.. Enumerable.Range(1, 15).Select(n => (decimal?)n)]);

        var layout = ChartLayout.Of(chart, Language.Chinese, 480);

        Assert.Equal(
            Enumerable.Range(4, 12).Select(n => (decimal)n),
            layout.Marks.Select(mark => mark.Point.Value)
        );
        Assert.Contains(
            layout.Texts,
            text => text.Text.StartsWith("其余3项", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Months_that_are_missing_keep_their_room_and_break_the_line()
    {
        var values = Enumerable.Range(1, 24).Select(n => (decimal?)n).ToArray();
        values[5] = values[6] = null;

        var layout = ChartLayout.Of(GivenChart.OverMonths(values), Language.Chinese, 480);

        var x = layout.Marks.Select(mark => mark.Shape.Frame.Left).ToList();
        Assert.Equal(3, (x[5] - x[4]) / (x[1] - x[0]), 3);
        Assert.Equal([5, 17], layout.Curves.Select(curve => curve.Points.Count));
    }

    [Fact]
    public void Moments_stand_where_they_lie_in_time()
    {
        string[] days = ["@2021-01-31", "@2021-02-28", "@2022-02-28", "@2023-02-28"];
        var chart = GivenChart.Of(
            ChartForm.OverTime,
            [
                [1m, 2m, 3m, 4m],
            ],
            index => Setup.Given.Period(days[index])
        );

        var x = ChartLayout
            .Of(chart, Language.Chinese, 480)
            .Marks.Select(mark => (mark.Shape.Frame.Left + mark.Shape.Frame.Right) / 2)
            .ToList();

        Assert.Equal(365.0 / 28, (x[2] - x[1]) / (x[1] - x[0]), 3);
        Assert.Equal(x[2] - x[1], x[3] - x[2], 3);
    }

    [Fact]
    public void A_peak_stays_where_values_are_thinned_and_it_is_said()
    {
        var values = Enumerable.Range(0, 400).Select(n => (decimal?)(n % 7)).ToArray();
        values[123] = 99;
        values[301] = -9;

        var layout = ChartLayout.Of(GivenChart.OverMonths(values), Language.Chinese, 480);

        Assert.InRange(layout.Marks.Count, 12, 80);
        Assert.Contains(layout.Marks, mark => mark.Point.Value == 99);
        Assert.Contains(layout.Marks, mark => mark.Point.Value == -9);
        Assert.Contains(
            layout.Texts,
            text => text.Text.StartsWith("共400个值", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(100, "100")]
    [InlineData(25_808, "30,000")]
    [InlineData(1_200_000, "150万")]
    [InlineData(9_800_000_000, "100亿")]
    public void An_axis_has_round_steps_in_one_scale(decimal highest, string top)
    {
        var layout = ChartLayout.Of(GivenChart.OverYears([1m, highest]), Language.Chinese, 480);

        var axis = layout.Texts.Where(text => text.Anchor == TextAnchor.End).ToList();
        Assert.Equal("0", axis[0].Text);
        Assert.Equal(top, axis[^1].Text);
        Assert.All(axis.Skip(1), tick => Assert.Equal(Scale(top), Scale(tick.Text)));

        static string Scale(string text) => text.TrimStart("0123456789,.".ToCharArray());
    }

    [Fact]
    public void The_upper_edge_of_stacked_areas_is_the_sum()
    {
        var chart = GivenChart.OverYears([10m, 20m], [30m, 60m]) with
        {
            Form = ChartForm.PartsOverTime,
        };

        var layout = ChartLayout.Of(chart, Language.Chinese, 480);

        Assert.All(layout.Curves, curve => Assert.True(curve.IsArea));
        var zero = layout.Curves[0].Points[^1].Y;
        var edges = layout
            .Marks.Select(mark => zero - ((mark.Shape.Frame.Top + mark.Shape.Frame.Bottom) / 2))
            .ToList();
        Assert.Equal([0.125, 0.25, 0.5, 1], edges.Select(edge => Math.Round(edge / edges[^1], 4)));
    }

    [Fact]
    public void Several_series_have_a_legend_and_doubt_is_explained_in_it()
    {
        var chart = GivenChart.OverYears([1m, 2m], [3m, 4m]);

        Assert.Equal(["第1组", "第2组"], Names(chart));
        Assert.Equal(["第1组", "第2组", "存疑"], Names(chart.Doubted()));
        Assert.Empty(Names(GivenChart.OverYears([1m, 2m])));

        static IEnumerable<string> Names(Chart chart) =>
            ChartLayout.Of(chart, Language.Chinese, 320).Legend.Select(entry => entry.Name.Text);
    }

    [Fact]
    public void On_a_wide_screen_the_names_of_lines_stand_at_their_ends_in_the_order_of_their_last_values()
    {
        var chart = GivenChart.OverYears([5m, 6m, 1m], [3m, 4m, 9m], [1m, 2m, 5m]) with
        {
            Asked = ChartKind.Lines,
        };

        var layout = ChartLayout.Of(chart, Language.Chinese, 900);

        Assert.Equal(
            ["第2组", "第3组", "第1组"],
            layout.Legend.OrderBy(entry => entry.Name.Y).Select(entry => entry.Name.Text)
        );
        Assert.All(
            layout.Legend,
            entry => Assert.True(entry.Name.X > layout.Marks.Max(mark => mark.Shape.Frame.Right))
        );
    }

    [Fact]
    public void Of_twenty_lines_of_ten_years_of_months_each_keeps_its_name_its_ends_and_its_peaks()
    {
        var chart = GivenChart.OverMonths([
            .. Enumerable
                .Range(1, 20)
                .Select(line =>
                    Enumerable.Range(0, 120).Select(n => (decimal?)(line * (n % 13))).ToArray()
                ),
        ]) with
        {
            Asked = ChartKind.Lines,
        };

        var layout = ChartLayout.Of(chart, Language.Chinese, 900);

        Assert.Equal(20, layout.Legend.Count);
        Assert.InRange(layout.Marks.Count, 40, 80);
        Assert.All(
            chart.Series.Select((series, index) => (series, index)),
            one =>
                Assert.Contains(
                    layout.Marks,
                    mark =>
                        mark.Series == one.index
                        && mark.Point.Value == one.series.Points.Max(point => point.Value)
                )
        );
        Assert.Contains(
            layout.Texts,
            text => text.Text.StartsWith("共2400个值", StringComparison.Ordinal)
        );
    }

    private static Dictionary<string, Chart> Given()
    {
        var random = new Random(7);
        var cases = new Dictionary<string, decimal?[][]>
        {
            ["empty"] =
            [
                [],
            ],
            ["one point"] =
            [
                [100m],
            ],
            ["gaps"] =
            [
                [1m, null, null, 4m, 5m, null, 7m],
            ],
            ["negative"] =
            [
                [-5m, 3m, -20_000m, 7m],
            ],
            ["only negative"] =
            [
                [-5m],
            ],
            ["huge"] =
            [
                [899_999_999_999_999m, 1m],
            ],
            ["tiny"] =
            [
                [0.001m, 0.004m],
            ],
            ["equal"] =
            [
                [7m, 7m, 7m],
            ],
            ["zero"] =
            [
                [0m, 0m],
            ],
            ["12"] = [Some(12)],
            ["200"] = [Some(200)],
            ["slope"] = [.. Enumerable.Range(0, 15).Select(_ => Some(2))],
            ["full"] = [Some(9), Some(9), Some(9)],
            ["6 series"] = [.. Enumerable.Range(0, 6).Select(_ => Some(36))],
            ["8 series of one"] = [.. Enumerable.Range(0, 8).Select(_ => Some(1))],
        };
        for (var number = 0; number < 20; number++)
        {
            cases[$"any {number}"] =
            [
                .. Enumerable
                    .Range(0, random.Next(1, 5))
                    .Select(_ => Some(random.Next(1, 60), gaps: 0.2)),
            ];
        }

        return cases
            .SelectMany(pair =>
                new (string Name, Chart Chart)[]
                {
                    ($"{pair.Key}, districts", GivenChart.OverDistricts(pair.Value)),
                    ($"{pair.Key}, months", GivenChart.OverMonths(pair.Value)),
                    ($"{pair.Key}, years", GivenChart.OverYears(pair.Value)),
                    (
                        $"{pair.Key}, parts over districts",
                        GivenChart.OverDistricts(pair.Value) with
                        {
                            Form = ChartForm.PartsOverDistricts,
                        }
                    ),
                    (
                        $"{pair.Key}, completion",
                        GivenChart.OverDistricts([.. pair.Value.Take(2)]) with
                        {
                            Form = ChartForm.Completion,
                        }
                    ),
                    (
                        $"{pair.Key}, scores",
                        GivenChart.OverDistricts(pair.Value) with
                        {
                            Form = ChartForm.Scores,
                        }
                    ),
                    (
                        $"{pair.Key}, parts over time",
                        GivenChart.OverYears(pair.Value) with
                        {
                            Form = ChartForm.PartsOverTime,
                        }
                    ),
                }
            )
            .Where(one =>
                one.Chart.Points.Any() || one.Name.StartsWith("empty", StringComparison.Ordinal)
            )
            .ToDictionary(one => one.Name, one => one.Chart);

        decimal?[] Some(int count, double gaps = 0) =>
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(_ =>
                        random.NextDouble() < gaps
                            ? (decimal?)null
                            : (decimal)Math.Round(Math.Pow(10, random.NextDouble() * 10), 2)
                    ),
            ];
    }

    // Each in every kind that is truthful for it, sure and in doubt.
    private static IEnumerable<Chart> Charts(string name)
    {
        var chart = Given()[name];
        var charts = chart.Series[0].Points.Count > 0 ? new[] { chart, chart.Doubted() } : [chart];
        return charts.SelectMany(one =>
            ChartKinds
                .Truthful(one)
                .SelectMany(kind => Widths.Select(_ => one with { Asked = kind }))
        );
    }

    private static IEnumerable<ChartLayout> Layouts(string name) =>
        Charts(name)
            .Select(
                (chart, index) =>
                    ChartLayout.Of(chart, Language.Chinese, Widths[index % Widths.Length])
            );

    private static List<LayoutText> Words(ChartLayout layout) =>
        [
            .. layout.Texts,
            .. layout.Legend.Select(entry => entry.Name),
            .. layout.Marks.SelectMany(mark => mark.Texts),
        ];
}
