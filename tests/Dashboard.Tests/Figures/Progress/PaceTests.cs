using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Tests.Figures.Progress;

public sealed class PaceTests
{
    private const string Harvest = "0;0;5;5;5;5;10;10;20;20;10;10";

    [Theory]
    [InlineData("even", "2022-11-30", 91.7)]
    [InlineData("even", "2022-12-31", 100)]
    [InlineData("even", "2022-01-15", 4.0)]
    [InlineData("even", "2021-12-31", 0)]
    [InlineData("even", "2023-05-01", 100)]
    [InlineData(Harvest, "2022-02-28", 0)]
    [InlineData(Harvest, "2022-09-30", 60)]
    [InlineData(Harvest, "2022-10-31", 80)]
    public void The_share_of_the_year_that_has_passed_goes_by_the_shares_of_its_months(
        string code,
        string day,
        double expected
    )
    {
        Assert.True(Pace.TryParse(code, out var pace));

        Assert.Equal(
            (decimal)expected,
            pace.ExpectedAt(DateOnly.Parse(day, null), Period.Year(2022))
        );
    }

    [Fact]
    public void Within_a_quarter_it_is_the_share_of_the_quarter()
    {
        Assert.Equal(66.7m, Pace.Even.ExpectedAt(new(2022, 8, 31), Period.Quarter(2022, 3)));
    }

    [Fact]
    public void Time_says_nothing_where_it_is_told_not_to_or_has_no_end()
    {
        Assert.Null(Pace.None.ExpectedAt(new(2022, 8, 31), Period.Year(2022)));
        Assert.Null(Pace.Even.ExpectedAt(new(2022, 8, 31), Period.Since(new(2022, 1, 1))));
        Assert.True(Pace.TryParse(Harvest, out var harvest));
        Assert.Null(harvest.ExpectedAt(new(2022, 2, 28), Period.Month(2022, 1)));
    }

    [Theory]
    [InlineData("5;5;5")]
    [InlineData("0;0;5;5;5;5;10;10;20;20;10;11")]
    [InlineData("-5;5;5;5;5;5;10;10;20;20;10;10")]
    [InlineData("sometimes")]
    public void Shares_that_are_not_twelve_and_100_are_not_taken(string code) =>
        Assert.False(Pace.TryParse(code, out _));

    [Fact]
    public void Any_pace_is_read_back_and_never_falls_over_the_year()
    {
        Prop.ForAll(
                Paces().ToArbitrary(),
                pace =>
                {
                    Assert.True(Pace.TryParse(pace.ToString(), out var again));
                    Assert.Equal(pace, again);
                    var year = Period.Year(2024);
                    var shares = Enumerable
                        .Range(0, year.Days)
                        .Select(day => pace.ExpectedAt(year.First.AddDays(day), year)!.Value)
                        .ToList();
                    Assert.Equal(shares.Order(), shares);
                    Assert.Equal(100, shares[^1]);
                    Assert.All(shares, share => Assert.InRange(share, 0, 100));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    internal static Gen<Pace> Paces() =>
        from cuts in Gen.Choose(0, 1000).ListOf(11)
        let edges = cuts.Order().Prepend(0).Append(1000).ToList()
        select Pace.Monthly([
            .. edges.Zip(edges.Skip(1), (one, next) => (decimal)(next - one) / 10),
        ]);
}
