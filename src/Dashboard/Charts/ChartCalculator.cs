using System.Globalization;
using Dashboard.Wording;

namespace Dashboard.Charts;

/// <summary>A chart of a page, under the key that its downloads are asked for by.</summary>
/// <param name="Key">Unique on its page and lasting.</param>
/// <param name="Chart">What it says.</param>
public sealed record KeyedChart(string Key, Chart Chart);

/// <summary>A whole or a target beside what is done of it.</summary>
/// <param name="Done">What is done; null where nobody reported it.</param>
/// <param name="Whole">What is to be done.</param>
/// <param name="Expected">What percentage should be done by the date of <paramref name="Done"/>; null where it is not known.</param>
public sealed record DoneOfWhole(Standing? Done, Standing Whole, decimal? Expected = null)
{
    /// <summary>The completed share, to one decimal; null where it cannot be worked out.</summary>
    public decimal? Percent =>
        Done is null || Whole.Quantity.Value == 0
            ? null
            : decimal.Round(Done.Quantity.Value / Whole.Quantity.Value * 100, 1);
}

/// <summary>Turns standings into charts: parts of a whole, one series over time, one indicator over districts.</summary>
/// <param name="catalogue">Gives the names.</param>
/// <param name="language">The language of every word in the chart.</param>
internal sealed class ChartCalculator(Catalogue catalogue, Language language)
{
    private readonly Words _words = new(language);

    public KeyedChart Parts(PartsOfWhole parts)
    {
        var whole = parts.Whole;
        var points = parts
            .Parts.OrderByDescending(part => part.Standing.Quantity.Value)
            .Select(part =>
                Point(
                    Name(part.Standing),
                    part.Standing,
                    part.Share is { } share
                        ? $"{Text(part.Standing)} ({share}%)"
                        : Text(part.Standing)
                )
            )
            .ToList();
        var largest = points[0];
        var title = Title(whole.Series) + _words["的构成"];
        var summary = _words.Format(
            "{0}分为{1}项，最多的是{2}，{3}。",
            Text(whole),
            points.Count,
            largest.Label,
            largest.Text
        );
        return new(
            $"parts-{whole.Series.Indicator}{Suffix(whole.Series)}",
            Make(
                title,
                ChartForm.Parts,
                whole,
                whole.Period.ToLabel(language),
                points,
                summary,
                Note(parts)
            ) with
            {
                Whole = Point(Name(whole), whole, Text(whole)),
            }
        );
    }

    /// <summary>The values of one series over periods of one kind, oldest first.</summary>
    public KeyedChart OverTime(IReadOnlyList<Standing> values)
    {
        var (key, chart) = WithoutRemarkNote(values);
        return new(key, WithRemarkNote(chart));
    }

    /// <summary>The chart with a note on its remarks, and on what follows from them.</summary>
    public Chart WithRemarkNote(Chart chart)
    {
        if (chart.Remarks.Count == 0)
        {
            return chart;
        }

        IEnumerable<string> notes =
        [
            chart.Note,
            .. chart.Remarks.Select(remark => remark.Words),
            chart.Remarks.Any(remark => remark.Remark.BreaksComparison)
                ? _words["线在“前后不可比”处断开，不跨过它算同比和变化"]
                : "",
        ];
        return chart with
        {
            Note = string.Join(_words["；"], notes.Where(note => note.Length > 0)),
        };
    }

    // What is remarked on a day within the times shown.
    private IReadOnlyList<ChartRemark> Remarks(IReadOnlyList<Standing> values) =>
        [
            .. catalogue
                .Remarks.Where(remark =>
                    remark.IsOn(values[0].Series)
                    && remark.Day >= values[0].Period.First
                    && remark.Day <= values[^1].Period.Last
                )
                .Select(remark => new ChartRemark(remark, Said(remark))),
        ];

    private string Said(DatedRemark remark)
    {
        var day = remark.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var where = catalogue.Districts.Find(remark.District)?.NameIn(language);
        var words = where is null
            ? $"{day} {remark.Text}"
            : _words.Format("{0} {1}：{2}", day, where, remark.Text);
        return remark.BreaksComparison ? _words.Format("{0}（前后不可比）", words) : words;
    }

    private KeyedChart WithoutRemarkNote(IReadOnlyList<Standing> values)
    {
        var (first, last) = (values[0], values[^1]);
        var points = values
            .Select(value => Point(value.Period.ToLabel(language), value, Text(value)))
            .ToList();
        var period =
            $"{first.Period.ToLabel(language)} {_words["至"]} {last.Period.ToLabel(language)}";
        var summary = _words.Format(
            "{0}为{1}，{2}为{3}。",
            points[0].Label,
            points[0].Text,
            points[^1].Label,
            points[^1].Text
        );
        var key =
            $"time-{last.Series.Indicator}-{last.Series.District}-{EnumCode.Of(last.Period.Kind)}{Suffix(last.Series)}";
        return new(
            key,
            Make(Title(last.Series), ChartForm.OverTime, last, period, points, summary, "") with
            {
                Remarks = Remarks(values),
            }
        );
    }

    /// <summary>One indicator for several districts over periods of one kind: a series each, in the order given.</summary>
    public KeyedChart OverTime(IReadOnlyList<IReadOnlyList<Standing>> districts)
    {
        if (districts.Count == 1)
        {
            return OverTime(districts[0]);
        }

        var charts = districts.Select(values => WithoutRemarkNote(values).Chart).ToList();
        var times = districts.SelectMany(values => values).Select(value => value.Period).ToList();
        var (first, last) = (times.MinBy(time => time.Last)!, times.MaxBy(time => time.Last)!);
        var any = districts[0][0];
        var indicator = catalogue.Indicator(any.Series.Indicator);
        return new(
            $"time-{indicator.Code}-{EnumCode.Of(any.Period.Kind)}{Suffix(any.Series)}",
            WithRemarkNote(
                charts[0] with
                {
                    Title = _words.Format("各地{0}", indicator.NameIn(language)),
                    Period = $"{first.ToLabel(language)} {_words["至"]} {last.ToLabel(language)}",
                    Series =
                    [
                        .. districts.Zip(
                            charts,
                            (values, chart) =>
                                new ChartSeries(
                                    Place(values[0].Series, sameDistrict: false),
                                    chart.Series[0].Points
                                )
                        ),
                    ],
                    Summary = _words.Format(
                        "{0}地的{1}。",
                        districts.Count,
                        indicator.NameIn(language)
                    ),
                    Sources = [.. charts.SelectMany(chart => chart.Sources).Distinct()],
                    Note = string.Join(
                        _words["；"],
                        charts.Select(chart => chart.Note).Where(said => said.Length > 0).Distinct()
                    ),
                    Remarks =
                    [
                        .. charts
                            .SelectMany(chart => chart.Remarks)
                            .Distinct()
                            .OrderBy(remark => remark.Remark.Day),
                    ],
                }
            )
        );
    }

    /// <summary>The parts of a whole over periods of one kind, a series each; all of one district.</summary>
    /// <param name="whole">What they are parts of.</param>
    /// <param name="parts">Each part's values, in the catalogue's order.</param>
    public KeyedChart PartsOverTime(SeriesKey whole, IReadOnlyList<IReadOnlyList<Standing>> parts)
    {
        var (key, chart) = OverTime(parts);
        return new(
            $"parts-{key}",
            chart with
            {
                Title = Title(whole) + _words["的构成"],
                Form = ChartForm.PartsOverTime,
                Series =
                [
                    .. chart.Series.Zip(
                        parts,
                        (series, part) => series with { Name = Name(part[0]) }
                    ),
                ],
            }
        );
    }

    /// <summary>The parts of a whole over districts, a series for each part.</summary>
    public KeyedChart PartsOverDistricts(IReadOnlyList<PartsOfWhole> districts)
    {
        var whole = districts[0].Whole;
        var points = districts
            .SelectMany(district => district.Parts)
            .Select(part => part.Standing)
            .Select(part => Point(Place(part.Series, sameDistrict: false), part, Text(part)))
            .ToList();
        var indicator = catalogue.Indicator(whole.Series.Indicator);
        var isSameTime = districts.All(district =>
            district.Whole.Period.IsSameTimeAs(whole.Period)
        );
        var chart = Make(
            _words.Format("各地{0}的构成", indicator.NameIn(language)),
            ChartForm.PartsOverDistricts,
            whole,
            isSameTime ? whole.Period.ToLabel(language) : _words["期间见各项"],
            points,
            _words.Format("{0}地的{1}及其构成。", districts.Count, indicator.NameIn(language)),
            ""
        );
        return new(
            $"parts-districts-{indicator.Code}",
            chart with
            {
                Series =
                [
                    .. points
                        .GroupBy(point => Name(point.Basis))
                        .Select(part => new ChartSeries(part.Key, [.. part])),
                ],
            }
        );
    }

    /// <summary>What is done of what is to be done, in percent, beside the mark of what is expected by the date of what is done.</summary>
    public KeyedChart Completion(string key, string title, IReadOnlyList<DoneOfWhole> pairs)
    {
        var done = pairs
            .Where(pair => pair.Percent is not null)
            .Select(pair =>
                Point(
                    Name(pair.Whole),
                    pair.Done!,
                    $"{Text(pair.Done!)}/{Text(pair.Whole)}{_words["，"]}{QuantityText.Grouped(pair.Percent!.Value)}%"
                ) with
                {
                    Value = pair.Percent.Value,
                    Mark = PointMarks.Computed | pair.Done!.Marks | pair.Whole.Marks,
                    Expected = pair.Expected,
                }
            )
            .ToList();
        var whole = pairs
            .Select(pair =>
                Point(Name(pair.Whole), pair.Whole, Text(pair.Whole)) with
                {
                    Value = 100,
                }
            )
            .ToList();
        var chart = Make(
            title,
            ChartForm.Completion,
            pairs[0].Whole,
            pairs[0].Whole.Period.ToLabel(language),
            [.. done, .. whole],
            _words.Format("{0}项中{1}项有完成数。", pairs.Count, done.Count),
            ""
        );
        return new(
            key,
            chart with
            {
                Unit = "%",
                Series = [new(_words["已完成"], done), new(_words["目标〔图例〕"], whole)],
            }
        );
    }

    /// <summary>One indicator for several districts, the largest first; all values speak of periods of one kind.</summary>
    public KeyedChart OverDistricts(IReadOnlyList<Standing> values)
    {
        var ordered = values.OrderByDescending(value => value.Quantity.Value).ToList();
        var sameTime = ordered.TrueForAll(value => value.Period.IsSameTimeAs(ordered[0].Period));
        var sameDistrict = ordered.TrueForAll(value =>
            value.Series.District == ordered[0].Series.District
        );
        var points = ordered
            .Select(value =>
            {
                var label = Place(value.Series, sameDistrict);
                return Point(
                    sameTime ? label : $"{label} ({value.Period.ToLabel(language)})",
                    value,
                    Text(value)
                );
            })
            .ToList();
        var indicator = catalogue.Indicator(ordered[0].Series.Indicator);
        var where = sameDistrict ? catalogue.District(ordered[0].Series.District) : null;
        var title = where is null
            ? _words.Format("各地{0}", indicator.NameIn(language))
            : _words.Format("{0}{1}分项", where.NameIn(language), indicator.NameIn(language));
        var period = sameTime ? ordered[0].Period.ToLabel(language) : _words["期间见各项"];
        var summary = _words.Format(
            "{0}处有数据，最多的是{1}，{2}。",
            points.Count,
            points[0].Label,
            points[0].Text
        );
        var key =
            $"districts-{indicator.Code}-{EnumCode.Of(ordered[0].Series.Kind)}-{EnumCode.Of(ordered[0].Period.Kind)}-{EnumCode.Of(catalogue.District(ordered[0].Series.District).Level)}{(ordered[0].Series.Scope.Length > 0 ? "-sites" : "")}";
        return new(
            key,
            Make(title, ChartForm.OverDistricts, ordered[0], period, points, summary, "")
        );
    }

    /// <summary>Some places of a ranking, in its order; equal values share a place and say so.</summary>
    /// <param name="ranked">The places shown, each with its number and whether it is shared.</param>
    /// <param name="chosen">The code of the district looked at: it is marked, and the page writes what is marked in bold.</param>
    public KeyedChart Ranking(
        IReadOnlyList<(int Place, bool IsTied, Standing Standing)> ranked,
        string? chosen
    )
    {
        var keyed = OverDistricts([.. ranked.Select(one => one.Standing)]);
        var points = keyed.Chart.Series[0].Points.ToDictionary(point => point.Basis);
        return keyed with
        {
            Chart = keyed.Chart with
            {
                Title = _words.Format("{0}排名", keyed.Chart.Title),
                Series =
                [
                    keyed.Chart.Series[0] with
                    {
                        Points =
                        [
                            .. ranked.Select(one =>
                                points[one.Standing] with
                                {
                                    Label =
                                        (one.Standing.Series.District == chosen ? Chosen : "")
                                        + $"{Rank(one.Place, one.IsTied)} {points[one.Standing].Label}",
                                }
                            ),
                        ],
                    },
                ],
            },
        };
    }

    // app.css knows it too.
    private const string Chosen = "▶ ";

    private string Rank(int place, bool isTied) =>
        !isTied ? $"{place}" : _words.Format("并列{0}", place);

    private string Place(SeriesKey series, bool sameDistrict)
    {
        var district = catalogue.District(series.District).NameIn(language);
        return series.Scope.Length == 0 ? district
            : sameDistrict ? series.Scope
            : $"{district} · {series.Scope}";
    }

    private Chart Make(
        string title,
        ChartForm form,
        Standing any,
        string period,
        IReadOnlyList<ChartPoint> points,
        string summary,
        string note
    ) =>
        new(
            title,
            form,
            UnitName.In(any.Quantity.Unit, language),
            period,
            [new ChartSeries(Name(any), points)],
            summary,
            Sources(points),
            string.Join(
                _words["；"],
                new[] { note, Disputed(points) }.Where(said => said.Length > 0)
            )
        )
        {
            Nature = catalogue.Indicator(any.Series.Indicator).Nature,
            Direction = catalogue.Indicator(any.Series.Indicator).Direction,
        };

    private static ChartPoint Point(string label, Standing standing, string text) =>
        new(label, standing.Quantity.Value, text, standing.Main, standing.Marks, standing);

    /// <summary>Which of the values is drawn while nobody has decided, and that it is so by rule; empty where none is disputed.</summary>
    public string Disputed(IReadOnlyList<ChartPoint> points)
    {
        const int most = 3;
        var open = points.Where(point => point.Marks.HasFlag(PointMarks.Contested)).ToList();
        if (open.Count == 0)
        {
            return "";
        }

        var values = open.Take(most)
            .Select(point =>
            {
                var others = string.Join(
                    _words["、"],
                    point.Basis.Contesting.Select(other => other.Quantity.Printed).Distinct()
                );
                return _words.Format("{0}暂取{1}，另有{2}", point.Label, Text(point.Basis), others);
            });
        var rest = open.Count <= most ? "" : _words.Format("；等{0}处", open.Count);
        return _words.Format(
            "※ 来源不一，尚未选定，按规则（后发者、上级者优先）{0}",
            string.Join(_words["；"], values) + rest
        );
    }

    private string Note(PartsOfWhole parts)
    {
        var notes = new List<string>();
        if (parts.Difference != 0)
        {
            var difference =
                QuantityText.Grouped(parts.Difference)
                + UnitName.After(parts.Whole.Quantity.Unit, language);
            notes.Add(_words.Format("总数与各项之和相差{0}", difference));
        }

        if (parts.Missing.Count > 0)
        {
            var names = string.Join(
                _words["、"],
                parts.Missing.Select(missing => missing.NameIn(language))
            );
            notes.Add(_words.Format("未见报道：{0}", names));
        }

        return string.Join(_words["；"], notes);
    }

    /// <summary>The reports that points rest on, in words, each once.</summary>
    public IReadOnlyList<string> Sources(IEnumerable<ChartPoint> points) =>
        [
            .. points
                .SelectMany(point => point.Figure.Citations.Take(1))
                .Select(citation => catalogue.Report(citation.Report))
                .OfType<Report>()
                .Distinct()
                .Select(report => $"{report.Publisher} {report.Title}"),
        ];

    private string Title(SeriesKey series)
    {
        var scope = series.Scope.Length > 0 ? $" · {series.Scope}" : "";
        return _words.Format(
            "{0}{1}{2}〔区划、指标、范围〕",
            catalogue.District(series.District).NameIn(language),
            catalogue.Indicator(series.Indicator).NameIn(language),
            scope
        );
    }

    private string Name(Standing standing) =>
        catalogue.Indicator(standing.Series.Indicator).NameIn(language);

    private string Text(Standing standing) =>
        QuantityText.Of(standing.Quantity, language).ToString();

    private static string Suffix(SeriesKey series) =>
        (series.Kind == FigureKind.Actual ? "" : "-" + EnumCode.Of(series.Kind))
        + (series.Scope.Length > 0 ? "-" + series.Scope : "");
}
