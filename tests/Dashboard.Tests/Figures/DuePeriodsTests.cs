namespace Dashboard.Tests.Figures;

public sealed class DuePeriodsTests
{
    [Theory]
    [InlineData(Frequency.Month, "2023-01-01", "2023-04-01", "2023-01 2023-02 2023-03")]
    [InlineData(Frequency.Month, "2023-01-01", "2023-03-31", "2023-01 2023-02")]
    [InlineData(Frequency.Month, "2022-11-01", "2023-02-15", "2022-11 2022-12 2023-01")]
    [InlineData(Frequency.Quarter, "2023-01-01", "2023-10-01", "2023Q1 2023Q2 2023Q3")]
    [InlineData(Frequency.Half, "2022-07-01", "2023-07-01", "2022H2 2023H1")]
    [InlineData(Frequency.Year, "2021-01-01", "2023-12-31", "2021 2022")]
    [InlineData(Frequency.Year, "2023-01-01", "2023-12-31", "")]
    public void A_period_is_asked_for_once_it_has_ended(
        Frequency frequency,
        string from,
        string day,
        string periods
    )
    {
        var ended = DuePeriods.Ended(Plan(frequency, from), Day(day));

        Assert.Equal(periods, string.Join(' ', ended.Select(due => due.Period)));
    }

    [Fact]
    public void A_plan_that_starts_within_a_period_asks_first_for_the_next()
    {
        var first = DuePeriods
            .Ended(Plan(Frequency.Quarter, "2023-02-01"), Day("2024-01-01"))
            .First();

        Assert.Equal("2023Q2", first.Period.ToString());
    }

    [Fact]
    public void A_period_is_due_so_many_days_after_its_end_and_late_only_after_that_day()
    {
        var plan = Plan(Frequency.Month, "2023-01-01", dueDays: 10);

        Assert.Empty(DuePeriods.By(plan, Day("2023-02-09")));
        var due = Assert.Single(DuePeriods.By(plan, Day("2023-02-10")));

        Assert.Equal(Day("2023-02-10"), due.DueDay);
        Assert.False(due.IsLateOn(Day("2023-02-10")));
        Assert.True(due.IsLateOn(Day("2023-02-11")));
    }

    [Theory]
    [InlineData(Nature.Flow, "2023H1", true)]
    [InlineData(Nature.Flow, "YTD2023-06-30", true)]
    [InlineData(Nature.Flow, "2023", false)]
    [InlineData(Nature.Flow, "2023Q2", false)]
    [InlineData(Nature.Flow, "@2023-06-30", false)]
    [InlineData(Nature.Stock, "@2023-06-30", true)]
    [InlineData(Nature.Stock, "2023H1", true)]
    [InlineData(Nature.Stock, "@2023-06-29", false)]
    public void Only_a_figure_of_the_very_period_answers(Nature nature, string given, bool answers)
    {
        var due = new DuePeriod(Period.Half(2023, 1), Day("2023-07-10"));

        Assert.Equal(answers, due.IsAnsweredBy(Setup.Given.Period(given), nature));
    }

    private static Plan Plan(Frequency frequency, string from, int dueDays = 0) =>
        new("trained", "a", frequency, dueDays, Day(from));

    private static DateOnly Day(string day) =>
        DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
