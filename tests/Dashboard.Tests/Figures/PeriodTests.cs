using Dashboard.Tests.Setup;
using Random = Dashboard.Tests.Setup.Random;

namespace Dashboard.Tests.Figures;

public sealed class PeriodTests
{
    [Theory]
    [InlineData(PeriodKind.Month, "2022-11-01", "2022-11-29")]
    [InlineData(PeriodKind.Year, "2022-01-01", "2022-11-30")]
    [InlineData(PeriodKind.Half, "2022-02-01", "2022-07-31")]
    [InlineData(PeriodKind.Quarter, "2022-01-01", "2022-06-30")]
    [InlineData(PeriodKind.YearToDate, "2022-02-01", "2022-10-31")]
    [InlineData(PeriodKind.Moment, "2022-11-29", "2022-11-30")]
    [InlineData(PeriodKind.Range, "2022-11-30", "2022-11-29")]
    [InlineData(PeriodKind.Range, "2022-11-30", null)]
    [InlineData(PeriodKind.Open, "2022-11-29", "2022-11-30")]
    [InlineData(PeriodKind.Open, null, null)]
    public void A_period_whose_days_do_not_fit_its_kind_cannot_be_built(
        PeriodKind kind,
        string? start,
        string? end
    )
    {
        Assert.Throws<ArgumentException>(() => Period.Of(kind, Day(start), Day(end)));
    }

    [Fact]
    public void A_refused_period_says_what_would_be_right()
    {
        var refused = Assert.Throws<ArgumentException>(() =>
            Period.Of(PeriodKind.Month, new(2022, 11, 1), new(2022, 11, 29))
        );

        Assert.Equal(
            "2022-11-01 to 2022-11-29 is no month; 2022-11-01 to 2022-11-30 would be.",
            refused.Message
        );
    }

    [Fact]
    public void There_is_no_third_half_fifth_quarter_or_thirteenth_month()
    {
        Assert.ThrowsAny<ArgumentException>(() => Period.Half(2022, 3));
        Assert.ThrowsAny<ArgumentException>(() => Period.Quarter(2022, 5));
        Assert.ThrowsAny<ArgumentException>(() => Period.Month(2022, 13));
        Assert.ThrowsAny<ArgumentException>(() => Period.Year(0));
    }

    [Fact]
    public void Kind_and_days_build_the_same_period_again() =>
        Always.Holds(
            Random.Periods,
            period => Assert.Equal(period, Period.Of(period.Kind, period.Start, period.End))
        );

    [Fact]
    public void Overlapping_is_mutual_and_follows_from_covering() =>
        Always.Holds(
            FsCheck.Fluent.Gen.Two(Random.Periods),
            pair =>
            {
                var (one, other) = pair;
                Assert.Equal(one.Overlaps(other), other.Overlaps(one));
                Assert.Equal(
                    one.Covers(other) && other.Covers(one),
                    one.First == other.First && one.Last == other.Last
                );
                Assert.True(one.Covers(one));
                if (one.Covers(other))
                {
                    Assert.True(one.Overlaps(other));
                }
            }
        );

    [Theory]
    [InlineData("2022", "2022Q3", true, true)]
    [InlineData("2022Q3", "2022", false, true)]
    [InlineData("2022-06", "2022-07", false, false)]
    [InlineData("YTD2022-07-31", "2022Q3", false, true)]
    [InlineData("..2022-11-30", "2022-11", true, true)]
    [InlineData("2022-11-01..", "2022-10", false, false)]
    public void Days_decide_what_covers_and_what_overlaps(
        string one,
        string other,
        bool covers,
        bool overlaps
    )
    {
        Assert.Equal(covers, Given.Period(one).Covers(Given.Period(other)));
        Assert.Equal(overlaps, Given.Period(one).Overlaps(Given.Period(other)));
    }

    [Fact]
    public void The_first_half_is_the_same_time_as_January_to_June_but_not_as_30_June()
    {
        Assert.True(Period.Half(2022, 1).IsSameTimeAs(Given.Period("YTD2022-06-30")));
        Assert.False(
            Period
                .Range(new(2022, 6, 30), new(2022, 6, 30))
                .IsSameTimeAs(Given.Period("@2022-06-30"))
        );
    }

    [Theory]
    [InlineData("YTD2023-07-31", "YTD2022-07-31")]
    [InlineData("2023-01-01..2023-07-31", "2022-01-01..2022-07-31")]
    [InlineData("2024-02", "2023-02")]
    [InlineData("2025-02", "2024-02")]
    [InlineData("YTD2024-02-29", "YTD2023-02-28")]
    [InlineData("YTD2025-02-28", "YTD2024-02-29")]
    [InlineData("@2025-02-28", "@2024-02-29")]
    [InlineData("2025-02-28..2025-02-28", "2024-02-29..2024-02-29")]
    [InlineData("@2024-02-28", "@2023-02-28")]
    [InlineData("2022H2", "2021H2")]
    [InlineData("2022", "2021")]
    [InlineData("..2022-11-30", null)]
    [InlineData("2022-11-01..", null)]
    [InlineData("0001", null)]
    public void One_year_earlier_is_the_same_stretch(string now, string? earlier) =>
        Assert.Equal(earlier, Given.Period(now).YearEarlier()?.ToString());

    [Fact]
    public void One_year_earlier_is_a_valid_period_of_the_same_kind() =>
        Always.Holds(
            Random.Periods,
            period =>
            {
                var earlier = period.YearEarlier();
                Assert.Equal(period.Kind == PeriodKind.Open, earlier is null);
                if (earlier is not null)
                {
                    Assert.Equal(earlier, Period.Of(period.Kind, earlier.Start, earlier.End));
                    Assert.Equal(period.First.Year - 1, earlier.First.Year);
                }
            }
        );

    [Theory]
    [InlineData("2022", "2021")]
    [InlineData("2022H1", "2021H2")]
    [InlineData("2022Q1", "2021Q4")]
    [InlineData("2022-03", "2022-02")]
    [InlineData("2022-01", "2021-12")]
    [InlineData("YTD2022-10-31", null)]
    [InlineData("@2022-10-31", null)]
    [InlineData("2022-10-01..2022-10-31", null)]
    [InlineData("..2022-10-31", null)]
    public void The_previous_period_is_the_one_just_before_of_the_same_kind(
        string now,
        string? previous
    ) => Assert.Equal(previous, Given.Period(now).Previous()?.ToString());

    [Fact]
    public void The_previous_period_ends_the_day_before() =>
        Always.Holds(
            Random.Periods,
            period =>
            {
                if (period.Previous() is { } previous)
                {
                    Assert.Equal(period.First, previous.Last.AddDays(1));
                    Assert.Equal(period.Kind, previous.Kind);
                }
            }
        );

    [Fact]
    public void Days_count_both_ends()
    {
        Assert.Equal(366, Period.Year(2024).Days);
        Assert.Equal(1, Given.Period("@2022-11-30").Days);
        Assert.Equal(int.MaxValue, Given.Period("..2022-11-30").Days);
    }

    private static DateOnly? Day(string? text) =>
        text is null
            ? null
            : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
