using Dashboard.Charts;
using Dashboard.Wording;

namespace Dashboard.Comparing;

/// <summary>Turns what is compared into the one chart of the page.</summary>
/// <param name="catalogue">Gives the names.</param>
/// <param name="words">The language of every word in the chart.</param>
/// <param name="measure">What was done to the values (每万人, 指数), in words for the title; empty for nothing.</param>
internal sealed class CompareCharts(Catalogue catalogue, Words words, string measure)
{
    private const int MostNamed = 3;

    private readonly ChartCalculator _calculator = new(catalogue, words.Language);

    /// <summary>Lines, small multiples, or a heat table of districts by periods.</summary>
    public Chart OverTime(IReadOnlyList<IReadOnlyList<Standing>> lines, ChartKind kind)
    {
        var chart = _calculator.OverTime(lines).Chart;
        var named = Named(chart, [.. lines.Select(line => line[0].Series)]);
        return _calculator.WithRemarkNote(named with { Asked = kind, Note = Disputed(named) });
    }

    /// <summary>Two periods: each line has a value in both, under the name of the period asked for.</summary>
    public Chart Slope(
        IReadOnlyList<(Standing Before, Standing Now)> pairs,
        Period before,
        Period now
    )
    {
        var chart = OverTime(
            [.. pairs.Select(pair => (IReadOnlyList<Standing>)[pair.Before, pair.Now])],
            ChartKind.Slope
        );
        string[] labels = [before.ToLabel(words.Language), now.ToLabel(words.Language)];
        return chart with
        {
            Period = words.Format("{0}与{1}", labels[0], labels[1]),
            Series =
            [
                .. chart.Series.Select(series =>
                    series with
                    {
                        Points =
                        [
                            .. series.Points.Zip(
                                labels,
                                (point, label) => point with { Label = label }
                            ),
                        ],
                    }
                ),
            ],
        };
    }

    /// <summary>The first places of a ranking.</summary>
    public Chart Ranked(Ranking ranking, int skip = 0)
    {
        var places = ranking
            .Ranked.Skip(skip)
            .Take(Ranking.PageSize)
            .Select(one => (one.Place, one.IsTied, one.Standing))
            .ToList();
        var chart = _calculator.Ranking(places, chosen: null).Chart;
        return chart with { Title = Measured(chart.Title) };
    }

    /// <summary>Two indicators against each other.</summary>
    public Chart Pairs(
        Indicator across,
        Ranking ofAcross,
        Indicator up,
        Ranking ofUp,
        Period period
    )
    {
        var series = new[] { (across, ofAcross), (up, ofUp) }
            .Select(one => new ChartSeries(
                words.Format(
                    "{0}（{1}）",
                    one.Item1.NameIn(words.Language),
                    UnitName.In(Unit(one.Item2), words.Language)
                ),
                [
                    .. one.Item2.Ranked.Select(place =>
                        Point(place.Standing, District(place.Standing))
                    ),
                ]
            ))
            .ToList();
        return Made(
            words.Format("{0}与{1}", series[0].Name, series[1].Name),
            ChartForm.Pairs,
            words["见两轴"],
            period,
            series,
            words.Format(
                "{0}地的{1}与{2}。",
                ofUp.Ranked.Count,
                across.NameIn(words.Language),
                up.NameIn(words.Language)
            )
        );
    }

    /// <summary>Districts by indicators: the shade is the place within the column, the words are the value.</summary>
    public Chart Scores(Scorecard card, IReadOnlyList<Indicator> indicators, Period period)
    {
        var series = card
            .Lines.Select(line => new ChartSeries(
                catalogue.District(line.District).NameIn(words.Language),
                [
                    .. indicators
                        .Where(indicator => line.Cells.ContainsKey(indicator.Code))
                        .Select(indicator =>
                        {
                            var cell = line.Cells[indicator.Code];
                            return Point(cell.Standing, indicator.NameIn(words.Language)) with
                            {
                                Value = cell.Score,
                            };
                        }),
                ]
            ))
            .ToList();
        return Made(
            words.Format("各地{0}", Names(indicators)),
            ChartForm.Scores,
            words["得分"],
            period,
            series,
            words.Format(
                "{0}地的{1}项指标，得分为列内位置，最好100，最后0。",
                series.Count,
                indicators.Count
            )
        ) with
        {
            Direction = Direction.More,
        };
    }

    // Of several lines each value says whose it is.
    private string Disputed(Chart chart) =>
        _calculator.Disputed([
            .. chart.Series.SelectMany(series =>
                series.Points.Select(point =>
                    chart.Series.Count == 1
                        ? point
                        : point with
                        {
                            Label = $"{series.Name} {point.Label}",
                        }
                )
            ),
        ]);

    private Chart Made(
        string title,
        ChartForm form,
        string unit,
        Period period,
        IReadOnlyList<ChartSeries> series,
        string summary
    )
    {
        var points = series.SelectMany(one => one.Points).ToList();
        return new(
            Measured(title),
            form,
            unit,
            period.ToLabel(words.Language),
            series,
            summary,
            _calculator.Sources(points),
            _calculator.Disputed(points)
        );
    }

    private Chart Named(Chart chart, IReadOnlyList<SeriesKey> keys)
    {
        var indicators = keys.Select(key => catalogue.Indicator(key.Indicator)).Distinct().ToList();
        var places = keys.Select(key => key.District).Distinct().ToList();
        if (indicators.Count == 1)
        {
            return chart with { Title = Measured(chart.Title) };
        }

        return chart with
        {
            Title = Measured(
                places.Count == 1
                    ? words.Format(
                        "{0}：{1}",
                        catalogue.District(places[0]).NameIn(words.Language),
                        Names(indicators)
                    )
                    : Names(indicators)
            ),
            Summary = words.Format("{0}地的{1}。", places.Count, Names(indicators)),
            Series =
            [
                .. chart.Series.Zip(
                    keys,
                    (series, key) =>
                    {
                        var indicator = catalogue.Indicator(key.Indicator).NameIn(words.Language);
                        return series with
                        {
                            Name =
                                places.Count == 1
                                    ? indicator
                                    : $"{catalogue.District(key.District).NameIn(words.Language)} · {indicator}",
                        };
                    }
                ),
            ],
        };
    }

    private string Names(IReadOnlyList<Indicator> indicators)
    {
        var names = string.Join(
            words["、"],
            indicators.Take(MostNamed).Select(indicator => indicator.NameIn(words.Language))
        );
        return indicators.Count <= MostNamed
            ? names
            : words.Format("{0}等{1}项", names, indicators.Count);
    }

    private string Measured(string title) =>
        measure.Length == 0 ? title : words.Format("{0}，{1}", title, measure);

    private string District(Standing standing) =>
        catalogue.District(standing.Series.District).NameIn(words.Language);

    private static string Unit(Ranking ranking) =>
        ranking.Ranked is [var first, ..] ? first.Standing.Quantity.Unit : "";

    private ChartPoint Point(Standing standing, string label) =>
        new(
            label,
            standing.Quantity.Value,
            QuantityText.Of(standing.Quantity, words.Language).ToString(),
            standing.Main,
            standing.Marks,
            standing
        );
}
