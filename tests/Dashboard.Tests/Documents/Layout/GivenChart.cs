using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Documents.Layout;

/// <summary>Charts built from what matters to a test: values over months, over places, as many series as are given.</summary>
internal static class GivenChart
{
    /// <summary>A series over months from January 2021 on; null is a month nobody reported.</summary>
    public static Chart OverMonths(params IReadOnlyList<decimal?[]> series) =>
        Of(
            ChartForm.OverTime,
            series,
            index => Given.Period($"{2021 + (index / 12):0000}-{(index % 12) + 1:00}")
        );

    /// <summary>A series over years from 2001 on.</summary>
    public static Chart OverYears(params IReadOnlyList<decimal?[]> series) =>
        Of(ChartForm.OverTime, series, index => Given.Period($"{2001 + index}"));

    /// <summary>Places 第1区, 第2区, …</summary>
    public static Chart OverDistricts(params IReadOnlyList<decimal?[]> series) =>
        Of(ChartForm.OverDistricts, series, _ => Given.Period("2022"), index => $"第{index + 1}区");

    public static Chart Of(
        ChartForm form,
        IReadOnlyList<decimal?[]> series,
        Func<int, Period> period,
        Func<int, string>? label = null
    ) =>
        new(
            "某区培训人次",
            form,
            "人次",
            "2022年",
            [
                .. series.Select(
                    (values, number) =>
                        new ChartSeries(
                            $"第{number + 1}组",
                            [
                                .. values
                                    .Select((value, index) => (value, index))
                                    .Where(pair => pair.value is not null)
                                    .Select(pair =>
                                        Point(
                                            pair.value!.Value,
                                            period(pair.index),
                                            label?.Invoke(pair.index)
                                        )
                                    ),
                            ]
                        )
                ),
            ],
            "一句话。",
            ["某报"]
        );

    public static ChartPoint Point(decimal value, Period period, string? label = null)
    {
        var figure = Given.Figure("2022", value, report: "early") with { Period = period };
        return new(
            label ?? period.ToLabel(Language.Chinese),
            value,
            QuantityText.Of(figure.Quantity, Language.Chinese).ToString(),
            figure
        );
    }

    /// <summary>The same chart with its first value in doubt.</summary>
    public static Chart Doubted(this Chart chart) =>
        chart with
        {
            Series =
            [
                chart.Series[0] with
                {
                    Points =
                    [
                        chart.Series[0].Points[0] with
                        {
                            Mark = PointMarks.Doubtful,
                        },
                        .. chart.Series[0].Points.Skip(1),
                    ],
                },
                .. chart.Series.Skip(1),
            ],
        };
}
