using static Dashboard.Tests.Figures.Progress.ProgressCatalogue;

namespace Dashboard.Tests.Figures.Progress;

public sealed class ProgressLinesTests
{
    [Fact]
    public void A_whole_stands_beside_what_is_completed_of_it_and_the_year_that_has_passed()
    {
        var line = Assert.Single(
            Lines(
                "2022",
                Figure(Tasks, "YTD2022-11-30", 36),
                Figure(TasksDone, "YTD2022-11-30", 31)
            )
        );

        Assert.Equal((Tasks, ProgressKind.Whole), (line.Indicator.Code, line.Kind));
        Assert.Equal(("86.1%", Qualifier.Exact), (line.Rate!.Printed, line.Rate.Qualifier));
        Assert.Equal((91.7m, -5.6m), (line.Expected, line.Distance));
        Assert.Equal(ProgressStatus.Behind, line.Status);
        Assert.Equal(PointMarks.Computed, line.Marks);
        Assert.Equal([36m, 31m], line.Figures.Select(figure => figure.Quantity.Value));
        Assert.Equal(new DateOnly(2022, 11, 30), line.On);
    }

    [Fact]
    public void What_is_doubtful_of_either_is_doubtful_of_the_rate_and_a_hedge_stays()
    {
        var line = Assert.Single(
            Lines(
                "2022",
                Figure(Tasks, "YTD2022-11-30", 36, doubt: "看不清"),
                Figure(TasksDone, "YTD2022-11-30", 31, hedge: Qualifier.MoreThan)
            )
        );

        Assert.Equal(PointMarks.Computed | PointMarks.Doubtful, line.Marks);
        Assert.Equal(Qualifier.MoreThan, line.Rate!.Qualifier);
    }

    [Fact]
    public void A_whole_and_its_completion_of_different_times_or_scopes_are_not_divided()
    {
        var times = Assert.Single(
            Lines(
                "2022",
                Figure(Tasks, "YTD2022-11-30", 36),
                Figure(TasksDone, "YTD2022-10-31", 31)
            )
        );
        var scopes = Assert.Single(
            Lines(
                "2022",
                Figure(Tasks, "YTD2022-11-30", 36),
                Figure(TasksDone, "YTD2022-11-30", 31, scope: "园区")
            )
        );

        Assert.Equal((ProgressGap.NotComparable, null), (times.Gap, times.Rate));
        Assert.Equal((ProgressGap.NoTarget, "园区"), (scopes.Gap, scopes.Scope));
    }

    [Fact]
    public void An_earlier_time_that_both_speak_of_will_do()
    {
        var line = Assert.Single(
            Lines(
                null,
                Figure(Tasks, "YTD2022-11-30", 36),
                Figure(Tasks, "YTD2022-10-31", 20),
                Figure(TasksDone, "YTD2022-10-31", 15)
            )
        );

        Assert.Equal("75.0%", line.Rate!.Printed);
    }

    [Fact]
    public void A_target_for_the_year_is_met_by_its_months_added_up()
    {
        var line = Assert.Single(
            Lines(
                "2022",
                Figure(Trained, "2022", 1200, FigureKind.Target),
                Figure(Trained, "2022-01", 100),
                Figure(Trained, "2022-02", 100),
                Figure(Trained, "2022-03", 160)
            )
        );

        Assert.Equal((ProgressKind.Target, "30.0%"), (line.Kind, line.Rate!.Printed));
        Assert.Equal((25m, 5m), (line.Expected, line.Distance));
        Assert.Equal(ProgressStatus.Ahead, line.Status);
    }

    [Fact]
    public void After_a_month_that_is_missing_only_what_came_before_it_counts()
    {
        var line = Assert.Single(
            Lines(
                "2022",
                Figure(Trained, "2022", 1200, FigureKind.Target),
                Figure(Trained, "2022-01", 100),
                Figure(Trained, "2022-02", 100),
                Figure(Trained, "2022-04", 900)
            )
        );

        Assert.Equal(200, line.Done!.Quantity.Value);
        Assert.Equal(new DateOnly(2022, 2, 28), line.On);
        Assert.Equal(16.7m, line.Expected);
    }

    [Fact]
    public void A_page_of_a_month_shows_the_target_of_the_year_up_to_that_month()
    {
        var line = Assert.Single(
            Lines(
                "2022-02",
                Figure(Trained, "2022", 1200, FigureKind.Target),
                Figure(Trained, "YTD2022-02-28", 150),
                Figure(Trained, "YTD2022-11-30", 1100)
            )
        );

        Assert.Equal((150, 16.7m), (line.Done!.Quantity.Value, line.Expected));
    }

    [Fact]
    public void A_stock_is_on_its_way_from_where_it_stood()
    {
        var target = Figure(Spaces, "@2022-12-31", 1000, FigureKind.Target);
        var now = Figure(Spaces, "@2022-06-30", 890);

        var known = Assert.Single(Lines("2022", target, now, Figure(Spaces, "@2021-12-31", 800)));
        var unknown = Assert.Single(Lines("2022", target, now));

        Assert.Equal((89m, 90m), (known.Rate!.Value, known.Expected));
        Assert.Equal(ProgressStatus.OnTrack, known.Status);
        Assert.Equal((89m, null, null), (unknown.Rate!.Value, unknown.Expected, unknown.Status));
    }

    [Fact]
    public void Of_a_ceiling_what_is_not_used_up_counts()
    {
        var target = Figure(Accidents, "2022", 12, FigureKind.Target);

        var few = Assert.Single(Lines("2022", target, Figure(Accidents, "YTD2022-06-30", 3)));
        var none = Assert.Single(Lines("2022", target, Figure(Accidents, "YTD2022-06-30", 0)));
        var many = Assert.Single(Lines("2022", target, Figure(Accidents, "YTD2022-06-30", 9)));

        Assert.Equal((25m, ProgressStatus.Ahead), (few.Distance, few.Status));
        Assert.Equal(ProgressStatus.Ahead, none.Status);
        Assert.Equal((-25m, ProgressStatus.Behind), (many.Distance, many.Status));
    }

    [Fact]
    public void Nothing_done_has_not_started_and_nothing_reported_is_said_so()
    {
        var target = Figure(Trained, "2022", 12, FigureKind.Target);

        var zero = Assert.Single(Lines("2022", target, Figure(Trained, "YTD2022-06-30", 0)));
        var silent = Assert.Single(Lines("2022", target));
        var running = Assert.Single(Lines("2023", Figure(Trained, "2023", 12, FigureKind.Target)));

        Assert.Equal(ProgressStatus.NotStarted, zero.Status);
        Assert.Equal((ProgressGap.NoActual, null), (silent.Gap, silent.Status));
        Assert.True(silent.IsOverdue);
        Assert.False(running.IsOverdue);
        Assert.Equal(41.9m, running.Expected);
    }

    [Fact]
    public void An_actual_without_a_target_is_said_only_of_what_has_targets_elsewhere()
    {
        var lines = Lines(
            "2023",
            Figure(Trained, "2022", 12, FigureKind.Target),
            Figure(Trained, "YTD2023-03-31", 5),
            Figure(Accidents, "YTD2023-03-31", 5)
        );

        var line = Assert.Single(lines);
        Assert.Equal((Trained, ProgressGap.NoTarget), (line.Indicator.Code, line.Gap));
        Assert.Equal(5, line.Done!.Quantity.Value);
    }

    [Fact]
    public void A_range_or_nothing_is_no_divisor()
    {
        var range = Assert.Single(
            Lines(
                "2022",
                Figure(Trained, "2022", 50, FigureKind.Target, max: 80),
                Figure(Trained, "YTD2022-03-31", 5)
            )
        );
        var zero = Assert.Single(
            Lines("2022", Figure(Tasks, "YTD2022-03-31", 0), Figure(TasksDone, "YTD2022-03-31", 0))
        );

        Assert.Equal(ProgressGap.NotComparable, range.Gap);
        Assert.Equal(ProgressGap.NotComparable, zero.Gap);
    }

    [Fact]
    public void A_target_of_at_least_fifty_is_a_target_of_fifty()
    {
        var line = Assert.Single(
            Lines(
                "2022",
                Figure(Trained, "2022", 50, FigureKind.Target, Qualifier.AtLeast),
                Figure(Trained, "2022", 50)
            )
        );

        Assert.Equal((100m, Qualifier.Exact), (line.Rate!.Value, line.Rate.Qualifier));
        Assert.Equal(ProgressStatus.OnTrack, line.Status);
    }

    [Fact]
    public void An_indicator_s_own_thresholds_are_kept()
    {
        var indicator = Of().Indicator(Trained);

        Assert.Equal(ProgressStatus.Behind, ProgressJudgement.Of(indicator, 70, 75));
        Assert.Equal(ProgressStatus.OnTrack, ProgressJudgement.Of(indicator, 70.1m, 75));
        Assert.Equal(
            ProgressStatus.OnTrack,
            ProgressJudgement.Of(indicator with { BehindBy = 10 }, 70, 75)
        );
        Assert.Equal(
            ProgressStatus.Ahead,
            ProgressJudgement.Of(indicator with { AheadBy = 1 }, 76, 75)
        );
        Assert.Equal(
            ProgressStatus.OnTrack,
            ProgressJudgement.Of(indicator with { AheadBy = 0, BehindBy = 0 }, 75, 75)
        );
    }
}
