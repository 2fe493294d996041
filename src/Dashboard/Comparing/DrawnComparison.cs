using Dashboard.Wording;

namespace Dashboard.Comparing;

/// <summary>Draws a comparison from its values, with a note on what is not drawn with the rest.</summary>
internal sealed class DrawnComparison(
    CompareChoice choice,
    CompareSetting setting,
    ComparedValues values,
    Catalogue catalogue,
    Words words,
    ComparisonNotes notes
)
{
    /// <summary>What is drawn and what is not.</summary>
    public sealed record Drawing(
        Chart? Chart,
        IReadOnlyList<ApartNote> Apart,
        IReadOnlyList<District> Missing
    );

    public Drawing Draw()
    {
        var drawing = Drawn();
        var broken = values.Broken.Select(one => one.District).ToHashSet();
        return drawing with
        {
            Apart = [.. drawing.Apart, .. notes.Broken(values.Broken)],
            Missing = [.. drawing.Missing.Where(district => !broken.Contains(district.Code))],
        };
    }

    private Drawing Drawn() =>
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
        var apart = split
            .Apart.GroupBy(one => one.Why)
            .Select(why => notes.WhyNot(why.Key, [.. why], split))
            .ToList();
        if (split.Together.Count > 0 && lines.Count == 0 && values.Broken.Count == 0)
        {
            apart.Add(notes.NothingHeld());
        }

        var reported = all.Select(line => line.Series.District).ToHashSet();
        return new(
            lines.Count == 0 ? null : Charts(start).OverTime(lines, Kind()),
            apart,
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
            [.. notes.OtherTimes(ranking, choice.Indicators[0]), .. notes.NoSizes(ranking)],
            ranking.Missing
        );
    }

    private Drawing Slope()
    {
        var indicator = choice.Indicators[0];
        if (setting.Before is not { } before || before.Stretch != setting.At.Stretch)
        {
            return new(null, [notes.NotOneKind(setting.Before, setting.At)], []);
        }

        var now = values.Rank(indicator, setting.Districts, setting.At);
        var at = setting.At;
        var apart = notes.OtherTimes(now, indicator).Concat(notes.NoSizes(now)).ToList();
        if (RankLines.ReportedPart(at, now) is { } part && SamePart(part, before) is { } like)
        {
            apart.Add(notes.PartOnly(at, part, like));
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
            apart,
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
        var apart = notes.OtherTimes(first, across).Concat(notes.OtherTimes(second, up)).ToList();
        if (
            first.Ranked is [var one, ..]
            && second.Ranked is [var other, ..]
            && !one.Standing.Period.IsMoment
            && !other.Standing.Period.IsMoment
            && !one.Standing.Period.IsSameTimeAs(other.Standing.Period)
        )
        {
            apart.Add(notes.NotOneTime(across, one.Standing.Period, up, other.Standing.Period));
            return new(null, apart, []);
        }

        return new(
            first.Ranked.Count == 0 || second.Ranked.Count == 0
                ? null
                : Charts().Pairs(across, first, up, second, setting.At),
            apart,
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
            [.. columns.SelectMany(column => notes.OtherTimes(column.Ranking, column.Indicator))],
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
}
