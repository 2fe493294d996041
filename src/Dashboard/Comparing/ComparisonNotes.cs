using System.Globalization;
using Dashboard.Boards;
using Dashboard.Wording;

namespace Dashboard.Comparing;

/// <summary>Says in one sentence each why something is not drawn with the rest, and what could be seen instead.</summary>
internal sealed class ComparisonNotes(
    CompareChoice choice,
    Catalogue catalogue,
    Words words,
    CompareState state
)
{
    private const int MostNamed = 4;

    /// <summary>Why these lines are not drawn with the rest.</summary>
    public ApartNote WhyNot(WhyApart why, IReadOnlyList<ApartSeries> lines, Comparability split)
    {
        var names = Names(lines.Select(line => line.Line));
        var (drawn, one) = (split.Together[0], lines[0].Line);
        var by = new Strand(one.Series.Kind, one.Every);
        return why switch
        {
            WhyApart.YearToDate or WhyApart.OtherStretch => new(
                words.Format(
                    why == WhyApart.YearToDate
                        ? "{0}报的是{1}，图中是{2}；年内累计会越累越大，不能与单期的数画在一起。"
                        : "{0}报的是{1}，图中是{2}；期间长短不同，不能画在一起。",
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

    /// <summary>Why no line has a change to show.</summary>
    public ApartNote NothingHeld() =>
        choice.Base == CompareBase.Index
            ? new(words["没有一期是各线都报且大于零的，无法以首期为100；可少选几个区划或换期间。"])
        : choice.Base == CompareBase.Points
            ? new(
                words["百分点只说比率的变化；这里的数不是比率，可看增减或变化率。"],
                (state with { Base = EnumCode.Of(CompareBase.Percent) }).ToUri(),
                words.Of(CompareBase.Percent)
            )
        : new(words["这里没有上年同期的数可比，或所选指标本身是比率（比率的变化用百分点）。"]);

    /// <summary>Whose change is not worked out, because values before and after a remark are not compared.</summary>
    public IEnumerable<ApartNote> Broken(
        IEnumerable<(string District, DatedRemark Remark)> broken
    ) =>
        broken
            .GroupBy(one => one.Remark, one => catalogue.District(one.District))
            .OrderBy(at => at.Key.Day)
            .Select(at => new ApartNote(
                words.Format(
                    "{0}：{1} {2}，前后的数不可比，没有算跨过它的变化。",
                    Places(at),
                    at.Key.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    at.Key.Text
                )
            ));

    /// <summary>Who reported another time than the rest.</summary>
    public IEnumerable<ApartNote> OtherTimes(Ranking ranking, Indicator indicator)
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

    /// <summary>That there is no size to divide by.</summary>
    public IEnumerable<ApartNote> NoSizes(Ranking ranking)
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

    /// <summary>Why there is no slope from one period to the other.</summary>
    public ApartNote NotOneKind(Period? before, Period at) =>
        new(
            words.Format(
                "“{0}”与“{1}”不是同一种期间，不能从一期画到另一期；可选同种的两期，如2021,2022。",
                before?.ToLabel(words.Language) ?? "",
                at.ToLabel(words.Language)
            )
        );

    /// <summary>That of a period only a part was reported, and with what it is compared.</summary>
    public ApartNote PartOnly(Period at, Period part, Period like) =>
        new(
            words.Format(
                "{0}只报了{1}，与{2}相比。",
                at.ToLabel(words.Language),
                part.ToLabel(words.Language),
                like.ToLabel(words.Language)
            )
        );

    /// <summary>Why two indicators are not set against each other.</summary>
    public ApartNote NotOneTime(Indicator across, Period acrossAt, Indicator up, Period upAt) =>
        new(
            words.Format(
                "{0}是{1}的数，{2}是{3}的数，不是同一时间，不能对照；可换两项都报的期间。",
                across.NameIn(words.Language),
                acrossAt.ToLabel(words.Language),
                up.NameIn(words.Language),
                upAt.ToLabel(words.Language)
            )
        );

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
