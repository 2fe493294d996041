using Dashboard.Boards;
using Dashboard.Shared;
using Dashboard.Wording;

namespace Dashboard.Comparing;

/// <summary>What an address means: names become what they name, and what names nothing is said in one sentence each.</summary>
public sealed record CompareChoice
{
    /// <summary>More lines cannot be followed.</summary>
    public const int MostLines = 20;

    /// <summary>More points or places are for the ranking's own page.</summary>
    public const int MostDistricts = 60;

    public const int MostIndicators = 8;
    public const int MostPeriods = 24;

    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    public IReadOnlyList<District> Districts { get; init; } = [];

    /// <summary>In order of time.</summary>
    public IReadOnlyList<Period> Periods { get; init; } = [];

    public CompareForm? Form { get; init; }

    public RatePer? Per { get; init; }

    public CompareBase? Base { get; init; }

    /// <summary>The kind of figures asked for.</summary>
    public (FigureKind Kind, PeriodKind Every)? By { get; init; }

    /// <summary>What names nothing.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What cannot be read, or is more than can be shown.</summary>
    public IReadOnlyList<string> Unreadable { get; init; } = [];

    public static CompareChoice Of(CompareState state, Catalogue catalogue, Words words)
    {
        var (missing, unreadable) = (new List<string>(), new List<string>());
        var asked = new AskedQuery(words);
        var indicators = Named(
            state.Indicators,
            catalogue.NamedIndicator,
            "没有名为“{0}”的指标。",
            MostIndicators
        );
        var districts = Named(
            state.Districts,
            catalogue.Districts.Named,
            "没有名为“{0}”的区划。",
            MostDistricts
        );
        var periods = new List<Period>();
        foreach (var text in state.Periods.Take(MostPeriods))
        {
            if (TypedPeriod.TryParse(text, out var period))
            {
                periods.Add(period);
            }
            else
            {
                unreadable.Add(
                    words.Format(
                        "看不懂期间“{0}”。可写 2022、2022H1、2022Q3 或 2022-11。",
                        AskedQuery.Short(text)
                    )
                );
            }
        }

        var choice = new CompareChoice
        {
            Indicators = indicators,
            Districts = districts,
            Periods = [.. periods.OrderBy(period => period.Last)],
            Form = asked.Word<CompareForm>("as", state.As),
            Base = asked.Word<CompareBase>("base", state.Base),
            By = Strands(state.By),
            Per = Divided(state.Per),
        };
        if (asked.Problem is { } problem)
        {
            unreadable.Add(problem);
        }

        return choice with
        {
            Missing = missing,
            Unreadable = unreadable,
        };

        List<T> Named<T>(
            IReadOnlyList<string> names,
            Func<string, T?> find,
            string sentence,
            int most
        )
            where T : class
        {
            var found = names.Select(name => (Name: name, Item: find(name))).ToList();
            missing.AddRange(
                found
                    .Where(one => one.Item is null)
                    .Take(3)
                    .Select(one => words.Format(sentence, AskedQuery.Short(one.Name)))
            );
            var items = found.Select(one => one.Item).OfType<T>().Distinct().ToList();
            if (items.Count > most)
            {
                unreadable.Add(
                    words.Format("一次最多比较{0}个，其余{1}个没有画。", most, items.Count - most)
                );
            }

            return [.. items.Take(most)];
        }

        (FigureKind, PeriodKind)? Strands(string? by)
        {
            if (by is null)
            {
                return null;
            }

            var strand = Strand.All.FirstOrDefault(one => one.Code == by);
            if (strand is null)
            {
                asked.Word<PeriodKind>("by", by);
            }

            return strand is null ? null : (strand.Kind, strand.Every);
        }

        RatePer? Divided(string? per)
        {
            if (per is null)
            {
                return null;
            }

            var (name, step) = per.Split('@') is [var before, var after]
                ? (before, after)
                : (per, null);
            var size = catalogue.NamedIndicator(name);
            var way =
                size is null || !RatePer.IsSize(size)
                    ? null
                    : RatePer
                        .Ways(size)
                        .FirstOrDefault(one =>
                            step is null
                            || one.Step.ToString(System.Globalization.CultureInfo.InvariantCulture)
                                == step
                        );
            if (way is null)
            {
                unreadable.Add(
                    words.Format(
                        "不能按“{0}”折算；可按：{1}。",
                        AskedQuery.Short(per),
                        string.Join(
                            words["、"],
                            Sizes(catalogue)
                                .Select(one => one.Indicator.NameIn(words.Language))
                                .Distinct()
                        )
                    )
                );
            }

            return way;
        }
    }

    /// <summary>All that values can be divided by.</summary>
    public static IEnumerable<RatePer> Sizes(Catalogue catalogue) =>
        catalogue
            .Indicators.Where(indicator => !indicator.IsRetired && RatePer.IsSize(indicator))
            .SelectMany(RatePer.Ways);
}
