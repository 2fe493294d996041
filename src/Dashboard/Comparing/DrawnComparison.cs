using Dashboard.Boards;
using Dashboard.Wording;

namespace Dashboard.Comparing;

/// <summary>Draws a comparison from its values, and says in one sentence each why something is not drawn with the rest and what could be.</summary>
internal sealed class DrawnComparison(
    CompareChoice choice,
    CompareSetting setting,
    ComparedValues values,
    Catalogue catalogue,
    Words words,
    CompareState state
)
{
    private const int MostNamed = 4;

    /// <summary>What is drawn and what is not.</summary>
    public sealed record Drawing(
        Chart? Chart,
        IReadOnlyList<ApartNote> Apart,
        IReadOnlyList<District> Missing
    );

    public Drawing Draw() =>
        setting.Districts.Count == 0 ? new(null, [new(words["没有区划报过所选指标。"])], [])
        : setting.IsOverTime ? OverTime()
        : setting.Form switch
        {
            CompareForm.Rank => Ranked(),
            CompareForm.Slope => Slope(),
            CompareForm.Scatter => Pairs(),
            _ => Scores(),
        };

    private Drawing OverTime()
    {
        var all = values.Lines(choice.Indicators, setting.Districts);
        var split = Comparability.Split(
            all,
            setting.Strand?.Kind,
            setting.Strand?.Every,
            isOneUnit: choice.Base is not (CompareBase.Index or CompareBase.Percent)
        );
        var (lines, start) = values.Held(split.Together);
        lines = [.. lines.Where(line => line.Count > 0).Take(CompareChoice.MostLines)];
        var notes = split
            .Apart.GroupBy(one => one.Why)
            .Select(why => Note(why.Key, [.. why], split))
            .ToList();
        if (split.Together.Count > 0 && lines.Count == 0)
        {
            notes.Add(NothingHeld());
        }

        var reported = all.Select(line => line.Series.District).ToHashSet();
        return new(
            lines.Count == 0 ? null : Charts(start).OverTime(lines, Kind()),
            notes,
            [.. setting.Districts.Where(district => !reported.Contains(district.Code))]
        );
    }

    private ChartKind Kind() =>
        setting.Form switch
        {
            CompareForm.Heat => ChartKind.Heat,
            CompareForm.Multiples => ChartKind.Multiples,
            _ => ChartKind.Lines,
        };

    private Drawing Ranked()
    {
        var ranking = values.Rank(choice.Indicators[0], setting.Districts, setting.At);
        return new(
            ranking.Ranked.Count == 0 ? null : Charts().Ranked(ranking),
            [.. OtherTimes(ranking, choice.Indicators[0]), .. NoSizes(ranking)],
            ranking.Missing
        );
    }

    private Drawing Slope()
    {
        var indicator = choice.Indicators[0];
        if (setting.Before is not { } before || before.Stretch != setting.At.Stretch)
        {
            return new(
                null,
                [
                    new(
                        words.Format(
                            "“{0}”与“{1}”不是同一种期间，不能从一期画到另一期；可选同种的两期，如2021,2022。",
                            setting.Before?.ToLabel(words.Language) ?? "",
                            setting.At.ToLabel(words.Language)
                        )
                    ),
                ],
                []
            );
        }

        var now = values.Rank(indicator, setting.Districts, setting.At);
        var at = setting.At;
        var notes = OtherTimes(now, indicator).Concat(NoSizes(now)).ToList();
        if (RankLines.ReportedPart(at, now) is { } part && SamePart(part, before) is { } like)
        {
            notes.Add(
                new(
                    words.Format(
                        "{0}只报了{1}，与{2}相比。",
                        at.ToLabel(words.Language),
                        part.ToLabel(words.Language),
                        like.ToLabel(words.Language)
                    )
                )
            );
            (at, before) = (part, like);
        }

        var then = values
            .Rank(indicator, setting.Districts, before)
            .Ranked.ToDictionary(one => one.Standing.Series.District, one => one.Standing);
        var pairs = now
            .Ranked.Where(one => then.ContainsKey(one.Standing.Series.District))
            .Select(one => (Before: then[one.Standing.Series.District], Now: one.Standing))
            .Where(pair =>
                pair.Before.Quantity.Unit == pair.Now.Quantity.Unit
                && pair.Before.Period.Stretch == pair.Now.Period.Stretch
            )
            .ToList();
        var drawn = pairs.Select(pair => pair.Now.Series.District).ToHashSet();
        return new(
            pairs.Count == 0 ? null : Charts().Slope(pairs, before, at),
            notes,
            [.. setting.Districts.Where(district => !drawn.Contains(district.Code))]
        );
    }

    // 1—9月 of this year beside 1—9月 of the one asked for.
    private static Period? SamePart(Period part, Period before)
    {
        var like = part;
        while (like is not null && like.Last.Year > before.Last.Year)
        {
            like = like.YearEarlier();
        }

        return like;
    }

    private Drawing Pairs()
    {
        var (across, up) = (choice.Indicators[0], choice.Indicators[1]);
        var (first, second) = (Rank(across), Rank(up));
        var notes = OtherTimes(first, across).Concat(OtherTimes(second, up)).ToList();
        if (
            first.Ranked is [var one, ..]
            && second.Ranked is [var other, ..]
            && !one.Standing.Period.IsMoment
            && !other.Standing.Period.IsMoment
            && !one.Standing.Period.IsSameTimeAs(other.Standing.Period)
        )
        {
            notes.Add(
                new(
                    words.Format(
                        "{0}是{1}的数，{2}是{3}的数，不是同一时间，不能对照；可换两项都报的期间。",
                        across.NameIn(words.Language),
                        one.Standing.Period.ToLabel(words.Language),
                        up.NameIn(words.Language),
                        other.Standing.Period.ToLabel(words.Language)
                    )
                )
            );
            return new(null, notes, []);
        }

        return new(
            first.Ranked.Count == 0 || second.Ranked.Count == 0
                ? null
                : Charts().Pairs(across, first, up, second, setting.At),
            notes,
            [.. first.Missing.Union(second.Missing)]
        );
    }

    private Drawing Scores()
    {
        var columns = choice
            .Indicators.Select(indicator => (Indicator: indicator, Ranking: Rank(indicator)))
            .ToList();
        var card = Scorecard.From([
            .. columns.Select(column =>
                (column.Indicator.Code, column.Ranking, column.Indicator.Direction, Weight: 1)
            ),
        ]);
        var order = setting
            .Districts.Select((district, at) => (district.Code, at))
            .ToDictionary(one => one.Code, one => one.at);
        card = card with { Lines = [.. card.Lines.OrderBy(line => order[line.District])] };
        return new(
            card.Lines.Count == 0 ? null : Charts().Scores(card, choice.Indicators, setting.At),
            [.. columns.SelectMany(column => OtherTimes(column.Ranking, column.Indicator))],
            [
                .. setting.Districts.Where(district =>
                    card.Lines.All(line => line.District != district.Code)
                ),
            ]
        );
    }

    private Ranking Rank(Indicator indicator) =>
        values.Rank(indicator, setting.Districts, setting.At);

    private CompareCharts Charts(Period? start = null) => new(catalogue, words, Measure(start));

    private string Measure(Period? start)
    {
        var against = (choice.Base, start) switch
        {
            (null, _) => "",
            (CompareBase.Index, { } first) => words.Format(
                "指数（{0}=100）",
                first.ToLabel(words.Language)
            ),
            ({ } asked, _) => words.Of(asked),
        };
        return string.Join(
            words["，"],
            new[] { choice.Per is { } per ? words.Of(per) : "", against }.Where(said =>
                said.Length > 0
            )
        );
    }

    private ApartNote Note(WhyApart why, IReadOnlyList<ApartSeries> lines, Comparability split)
    {
        var names = Names(lines.Select(line => line.Line));
        var (drawn, one) = (split.Together[0], lines[0].Line);
        var by = new Strand(one.Series.Kind, one.Every);
        return why switch
        {
            WhyApart.YearToDate => new(
                words.Format(
                    "{0}报的是{1}，图中是{2}；年内累计会越累越大，不能与单期的数画在一起。",
                    names,
                    words.Of(one.Every),
                    words.Of(drawn.Every)
                ),
                (state with { By = by.Code }).ToUri(),
                words.Format("改看{0}", words.Of(one.Every))
            ),
            WhyApart.OtherStretch => new(
                words.Format(
                    "{0}报的是{1}，图中是{2}；期间长短不同，不能画在一起。",
                    names,
                    words.Of(one.Every),
                    words.Of(drawn.Every)
                ),
                (state with { By = by.Code }).ToUri(),
                words.Format("改看{0}", words.Of(one.Every))
            ),
            WhyApart.StockAndFlow => new(
                words.Format(
                    "{0}与{1}一个是某日的存量、一个是一段时间的流量，不能画在一条轴上。",
                    names,
                    Names([drawn])
                ),
                (state with { As = EnumCode.Of(CompareForm.Heat), Base = null }).ToUri(),
                words["改看热力表"]
            ),
            WhyApart.OtherKind => new(
                words.Format(
                    "{0}没有{1}数，报的是{2}，不与图中的数画在一起。",
                    names,
                    words.Of(drawn.Series.Kind),
                    words.Of(one.Series.Kind)
                ),
                (state with { By = by.Code }).ToUri(),
                words.Format("改看{0}", words.Of(one.Series.Kind))
            ),
            _ => new(
                words.Format(
                    "{0}以“{1}”计，图中以“{2}”计，不能画在一条轴上。",
                    names,
                    UnitName.In(one.Unit, words.Language),
                    UnitName.In(drawn.Unit, words.Language)
                ),
                (state with { Base = EnumCode.Of(CompareBase.Index) }).ToUri(),
                words["改看指数（首期=100）"]
            ),
        };
    }

    private ApartNote NothingHeld() =>
        choice.Base == CompareBase.Index
            ? new(words["没有一期是各线都报且大于零的，无法以首期为100；可少选几个区划或换期间。"])
        : choice.Base == CompareBase.Points
            ? new(
                words["百分点只说比率的变化；这里的数不是比率，可看增减或变化率。"],
                (state with { Base = EnumCode.Of(CompareBase.Percent) }).ToUri(),
                words.Of(CompareBase.Percent)
            )
        : new(words["这里没有上年同期的数可比，或所选指标本身是比率（比率的变化用百分点）。"]);

    private IEnumerable<ApartNote> OtherTimes(Ranking ranking, Indicator indicator)
    {
        if (ranking.Apart.Count > 0)
        {
            yield return new(
                words.Format(
                    "{0}：{1}所报的时间与其他区划不同（{2}），不参加比较。",
                    indicator.NameIn(words.Language),
                    Places(ranking.Apart.Select(one => catalogue.District(one.Series.District))),
                    ranking.Apart[0].Period.ToLabel(words.Language)
                )
            );
        }
    }

    private IEnumerable<ApartNote> NoSizes(Ranking ranking)
    {
        if (choice.Per is { } per && ranking.Ranked.Count == 0)
        {
            yield return new(
                words.Format(
                    "没有可用的{0}，或所选指标本身是比率，不能折算。",
                    per.Indicator.NameIn(words.Language)
                ),
                (state with { Per = null }).ToUri(),
                words["不折算"]
            );
        }
    }

    private string Names(IEnumerable<ComparedSeries> lines)
    {
        var all = lines.ToList();
        return choice.Indicators.Count > 1
            ? string.Join(
                words["、"],
                all.Select(line =>
                        catalogue.Indicator(line.Series.Indicator).NameIn(words.Language)
                    )
                    .Distinct()
                    .Take(MostNamed)
            )
            : Places(all.Select(line => catalogue.District(line.Series.District)));
    }

    private string Places(IEnumerable<District> districts)
    {
        var names = districts
            .Distinct()
            .Select(district => district.NameIn(words.Language))
            .ToList();
        var joined = string.Join(words["、"], names.Take(MostNamed));
        return names.Count <= MostNamed ? joined : words.Format("{0}等{1}个", joined, names.Count);
    }
}
