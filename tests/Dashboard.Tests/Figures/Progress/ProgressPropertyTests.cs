using FsCheck;
using FsCheck.Fluent;
using static Dashboard.Tests.Figures.Progress.ProgressCatalogue;

namespace Dashboard.Tests.Figures.Progress;

public sealed class ProgressPropertyTests
{
    private static readonly string[] Indicators = [Tasks, TasksDone, Trained, Spaces, Accidents];

    [Fact]
    public void Whatever_the_figures_a_line_has_a_rate_or_says_why_not()
    {
        Prop.ForAll(
                Situations().ToArbitrary(),
                situation =>
                {
                    var lines = ProgressLines.Of(situation.Figures, Of(), situation.Asked, Today);
                    Assert.All(
                        lines,
                        line =>
                        {
                            Assert.Equal(line.Rate is null, line.Gap != ProgressGap.None);
                            Assert.NotEmpty(line.Figures);
                            Assert.All(
                                line.Figures,
                                figure => Assert.Contains(figure, situation.Figures)
                            );
                            Assert.False(line.IsOverdue && line.Gap != ProgressGap.NoActual);
                            if (line.Expected is { } expected)
                            {
                                Assert.True(expected >= 0);
                            }
                        }
                    );
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_rate_is_the_quotient_of_its_two_sides_marked_as_computed_with_the_marks_of_both()
    {
        Prop.ForAll(
                Situations().ToArbitrary(),
                situation =>
                {
                    var lines = ProgressLines
                        .Of(situation.Figures, Of(), situation.Asked, Today)
                        .Where(line => line.Rate is not null);
                    Assert.All(
                        lines,
                        line =>
                        {
                            var (whole, done) = (line.Whole!, line.Done!);
                            var exact = done.Quantity.Value / whole.Quantity.Value * 100;
                            Assert.InRange(line.Rate!.Value, exact - 0.05m, exact + 0.05m);
                            Assert.Equal(
                                PointMarks.Computed | whole.Marks | done.Marks,
                                line.Marks
                            );
                            Assert.True(
                                line.Rate.Qualifier != Qualifier.Exact
                                    || done.Quantity.Qualifier == Qualifier.Exact
                            );
                        }
                    );
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void More_done_is_never_a_worse_status_and_of_a_ceiling_never_a_better_one()
    {
        var catalogue = Of();
        var rates = Gen.Choose(0, 2000).Select(tenths => tenths / 10m);
        var gen =
            from one in rates
            from other in rates
            from expected in Gen.Choose(0, 1000).Select(tenths => tenths / 10m)
            select (Low: Math.Min(one, other), High: Math.Max(one, other), Expected: expected);
        Prop.ForAll(
                gen.ToArbitrary(),
                at =>
                {
                    Assert.True(Of(Trained, at.Low) <= Of(Trained, at.High));
                    Assert.True(Of(Accidents, at.Low) >= Of(Accidents, at.High));

                    ProgressStatus Of(string indicator, decimal rate) =>
                        ProgressJudgement
                            .Of(catalogue.Indicator(indicator), rate, at.Expected)!
                            .Value;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static Gen<Situation> Situations() =>
        from count in Gen.Choose(0, 25)
        from periods in Setup.Random.Periods.ListOf(count)
        from values in Gen.Choose(0, 500).ListOf(count)
        from indicators in Gen.Elements(Indicators).ListOf(count)
        from kinds in Gen.Elements(FigureKind.Actual, FigureKind.Actual, FigureKind.Target)
            .ListOf(count)
        from hedges in Gen.Elements(Qualifier.Exact, Qualifier.MoreThan, Qualifier.About)
            .ListOf(count)
        from doubts in Gen.Elements("", "", "存疑").ListOf(count)
        from asked in Gen.Choose(2020, 2025)
        select new Situation(
            asked == 2020 ? null : Period.Year(asked),
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(at =>
                        Figure(
                            indicators[at],
                            periods[at].ToString(),
                            values[at],
                            kinds[at],
                            hedges[at],
                            doubts[at]
                        ) with
                        {
                            Code = $"{at}",
                        }
                    ),
            ]
        );

    private sealed record Situation(Period? Asked, IReadOnlyList<Figure> Figures);
}
