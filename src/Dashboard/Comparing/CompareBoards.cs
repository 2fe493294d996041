using Dashboard.Boards;
using Dashboard.Serving.Pickers;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Dashboard.Wording;

namespace Dashboard.Comparing;

/// <summary>Asks Storage for what an address of a comparison shows, and for no more.</summary>
internal sealed class CompareBoards(
    CatalogueQuery catalogues,
    FigureQuery figures,
    IndicatorCoverages coverages,
    TimeProvider clock
)
{
    /// <summary>More times of a line are told by their peaks.</summary>
    private const int MostTimes = 120;

    /// <summary>More columns of a heat table cannot be read.</summary>
    private const int MostColumns = 12;

    private const int MostOffered = 12;

    // A size is looked for up to a year before the value.
    private const int LongestSizeAge = 366;

    public async Task<CompareAnswer> GetAsync(
        CompareState state,
        Language language,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var words = new Words(language);
        var choice = CompareChoice.Of(state, catalogue, words);
        if (choice.Indicators.Count == 0)
        {
            return new()
            {
                Catalogue = catalogue,
                State = state,
                Choice = choice,
                Districts = choice.Districts,
                Offered =
                [
                    .. catalogue
                        .Indicators.Where(one => one.Headline && !one.IsRetired)
                        .Take(MostOffered),
                ],
            };
        }

        var there = await coverages.GetAllAsync(choice.Indicators, cancellation);
        CompareAnswer? empty = null;
        var asked = choice.Periods is [.., var last] ? last : null;
        foreach (var period in UsualPeriods.Of(asked, there[0], clock.GetLocalNow().Year))
        {
            var setting = CompareSetting.Of(choice, there, catalogue, period);
            var answer = await AnswerAsync(
                state,
                choice,
                setting,
                there,
                catalogue,
                words,
                cancellation
            );
            if (answer.Chart is not null || setting.IsOverTime)
            {
                return answer;
            }

            empty ??= answer;
        }

        return empty!;
    }

    private async Task<CompareAnswer> AnswerAsync(
        CompareState state,
        CompareChoice choice,
        CompareSetting setting,
        IReadOnlyList<IndicatorCoverage> there,
        Catalogue catalogue,
        Words words,
        CancellationToken cancellation
    )
    {
        var read = await ReadAsync(choice, setting, there, cancellation);
        var values = new ComparedValues(read, catalogue, setting.Kind, choice.Per, choice.Base);
        var notes = new ComparisonNotes(choice, catalogue, words, state);
        var drawn = new DrawnComparison(choice, setting, values, catalogue, words, notes).Draw();
        var shown = Canonical(state, choice, setting, catalogue);
        return new()
        {
            Catalogue = catalogue,
            State = shown,
            Choice = choice,
            Districts = setting.Districts,
            Form = setting.Form,
            Chart = drawn.Chart is { } chart ? new(CompareState.ChartKey, chart) : null,
            Apart =
            [
                .. setting.Notes.Select(note => new ApartNote(note.In(words))),
                .. drawn.Apart,
            ],
            Missing = drawn.Missing,
            Scoped = ScopedReport.Among(drawn.Missing, read, choice.Indicators),
            Peers = PeerOffers.Of(setting.Districts, catalogue, words),
            Strands = setting.Strands,
            Strand = setting.Strand,
            Sizes =
            [
                .. CompareChoice
                    .Sizes(catalogue)
                    .Where(size => !choice.Indicators.Contains(size.Indicator)),
            ],
            Bases = Bases(choice, setting),
        };
    }

    private async Task<IReadOnlyList<Figure>> ReadAsync(
        CompareChoice choice,
        CompareSetting setting,
        IReadOnlyList<IndicatorCoverage> there,
        CancellationToken cancellation
    )
    {
        if (setting.Districts.Count == 0)
        {
            return [];
        }

        var (from, to) = setting.IsOverTime
            ? OverTime(choice, setting, there)
            : AtPeriods(choice, setting);
        if (choice.Per is not null)
        {
            from =
                from is { } day && day.DayNumber > LongestSizeAge
                    ? day.AddDays(-LongestSizeAge)
                    : null;
            to = to is { } last ? new DateOnly(last.Year, 12, 31) : null;
        }

        return await figures.OfIndicatorsAsync(
            [
                .. choice.Indicators.Select(indicator => indicator.Code),
                .. choice.Per is { } per ? [per.Indicator.Code] : Array.Empty<string>(),
            ],
            [.. setting.Districts.Select(district => district.Code)],
            from,
            to,
            cancellation
        );
    }

    private static (DateOnly? From, DateOnly? To) OverTime(
        CompareChoice choice,
        CompareSetting setting,
        IReadOnlyList<IndicatorCoverage> there
    )
    {
        DateOnly? from = choice.Periods is [var first, ..] ? first.First : null;
        DateOnly? to = choice.Periods is [.., var last] ? last.Last : null;
        var most = setting.Form == CompareForm.Heat ? MostColumns : MostTimes;
        var window = setting.Strand is { } strand
            ? there.Min(one => one.WindowStart(strand, to ?? DateOnly.MaxValue, most))
            : null;
        from = from is null || window > from ? window ?? from : from;

        // The first year's values have their base before it.
        return (choice.Base?.Measure() is null ? from : YearBefore(from), to);
    }

    private static (DateOnly? From, DateOnly? To) AtPeriods(
        CompareChoice choice,
        CompareSetting setting
    )
    {
        Period[] periods = setting.Before is { } before ? [before, setting.At] : [setting.At];
        var from = periods.Min(period => period.First);
        return (
            choice.Base?.Measure() is null ? from : YearBefore(from),
            periods.Max(period => period.Last)
        );
    }

    // Nothing is reported before the year 1.
    private static DateOnly? YearBefore(DateOnly? day) =>
        day is { Year: > 1 } later ? later.AddYears(-1) : null;

    // A file, and a part of a briefing, says the same after the next period has begun or another district reports.
    private static CompareState Canonical(
        CompareState state,
        CompareChoice choice,
        CompareSetting setting,
        Catalogue catalogue
    ) =>
        state with
        {
            Indicators = [.. choice.Indicators.Select(indicator => Name(indicator, catalogue))],
            Districts =
            [
                .. setting.Districts.Select(district =>
                    ChoiceAddresses.AddressName(catalogue.Districts, district)
                ),
            ],
            Periods =
                setting.IsOverTime ? [.. choice.Periods.Select(period => period.ToString())]
                : setting.Before is { } before ? [before.ToString(), setting.At.ToString()]
                : [setting.At.ToString()],
            As = EnumCode.Of(setting.Form),
            Base = choice.Base is { } against ? EnumCode.Of(against) : null,
            Per = choice.Per is null ? null : state.Per,
            By = choice.By is null ? null : state.By,
        };

    /// <summary>The name by which an address means an indicator; its code where two share the name.</summary>
    public static string Name(Indicator indicator, Catalogue catalogue) =>
        catalogue.NamedIndicator(indicator.Name) == indicator ? indicator.Name : indicator.Code;

    private static List<CompareBase> Bases(CompareChoice choice, CompareSetting setting)
    {
        var isPercent = choice.Indicators.All(indicator => indicator.Unit == "%");
        List<CompareBase> bases = isPercent
            ? [CompareBase.Points]
            : [CompareBase.Change, CompareBase.Percent];
        return setting.IsOverTime && !isPercent ? [CompareBase.Index, .. bases] : bases;
    }
}
