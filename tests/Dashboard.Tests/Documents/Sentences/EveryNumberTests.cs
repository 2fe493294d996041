using Dashboard.Documents.Sentences;
using Dashboard.Tests.Setup;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Tests.Documents.Sentences;

/// <summary>Whatever the chart: no number in a sentence is without a figure that says so or a mark that we computed it.</summary>
public sealed class EveryNumberTests
{
    private static readonly string[] Parts =
    [
        "sidewalk",
        "plaza",
        "open-communities",
        "residential",
        "roadside",
    ];

    private static readonly Gen<Figure> Figures =
        from period in Setup.Random.Periods
        from value in Gen.Choose(0, 3000)
        from hedge in Gen.Elements(Enum.GetValues<Qualifier>())
        from isExact in Gen.Elements(true, true, false)
        from doubt in Gen.Elements("", "", "", "四至不清，疑为703")
        from range in Gen.Elements<int?>(null, null, null, 5)
        from indicator in Gen.Elements(Given.Trained, Given.Parking, Given.Complaints, Given.Share)
        from district in Gen.Elements("a", "b")
        select Given.Figure(
            period.ToString(),
            value,
            indicator,
            "early",
            district: district,
            doubt: doubt,
            hedge: isExact ? Qualifier.Exact : hedge,
            max: value + range
        );

    private static readonly Gen<Chart> Charts =
        from form in Gen.Elements(Enum.GetValues<ChartForm>())
        from count in Gen.Choose(1, 12)
        from figures in Figures.ListOf(count)
        from whole in Figures
        from isSum in Gen.Elements(true, false)
        select Chart(form, [.. figures], whole, isSum);

    [Fact]
    public void Every_digit_belongs_to_a_figure_or_is_marked_computed() =>
        Check(sentence =>
            sentence.Runs.All(run =>
                run.Figure is not null || run.Computed || !run.Text.Any(char.IsDigit)
            )
        );

    [Fact]
    public void What_is_worked_out_here_says_what_it_rests_on() =>
        Check(sentence => sentence.Runs.All(run => !run.Computed || run.Figure is not null));

    [Fact]
    public void A_number_that_is_not_computed_is_worded_as_its_figure_words_it()
    {
        var charts = Charts.ToArbitrary();
        Prop.ForAll(
                charts,
                chart =>
                    Enum.GetValues<Language>()
                        .All(language =>
                            ChartSentence.Of(chart, Given.Catalogue, language) is not { } sentence
                            || sentence
                                .Runs.Where(run => !run.Computed && run.Text.Any(char.IsDigit))
                                .All(run => IsOfFigure(run, chart, language))
                        )
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Nothing_is_said_of_causes() =>
        Check(sentence =>
            !new[] { "因", "由于", "使", "导致", "得益", "because", "due to" }.Any(word =>
                sentence.Text.Contains(word, StringComparison.Ordinal)
            )
        );

    private static void Check(Func<Sentence, bool> holds) =>
        Prop.ForAll(
                Charts.ToArbitrary(),
                chart =>
                    Enum.GetValues<Language>()
                        .Select(language => ChartSentence.Of(chart, Given.Catalogue, language))
                        .OfType<Sentence>()
                        .All(holds)
            )
            .QuickCheckThrowOnFailure();

    private static bool IsOfFigure(SentenceRun run, Chart chart, Language language)
    {
        var figure = run.Figure!;
        return run.Text.Contains(
                QuantityText.Of(figure.Quantity, language).ToString(),
                StringComparison.Ordinal
            )
            || run.Text.StartsWith(figure.Period.ToLabel(language), StringComparison.Ordinal)
            || chart.Points.Any(point => point.Figure == figure && run.Text.Trim() == point.Label);
    }

    private static Chart Chart(ChartForm form, List<Figure> figures, Figure whole, bool isSum)
    {
        if (form == ChartForm.Parts)
        {
            figures =
            [
                .. figures
                    .Take(Parts.Length)
                    .Select((figure, index) => figure with { Indicator = Parts[index] }),
            ];
            whole = whole with { Indicator = Given.Parking };
            if (isSum)
            {
                whole = whole with
                {
                    Quantity = Given.Quantity(figures.Sum(figure => figure.Quantity.Value)),
                };
            }
        }

        return GivenBriefing.Chart(
            form,
            [.. figures.Select((figure, index) => GivenBriefing.Point($"第{index + 1}项", figure))]
        ) with
        {
            Whole = form == ChartForm.Parts ? GivenBriefing.Point("停车位", whole) : null,
        };
    }
}
