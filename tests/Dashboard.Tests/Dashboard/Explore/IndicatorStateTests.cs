using System.Web;
using Dashboard.Explore;

namespace Dashboard.Tests.Dashboard.Explore;

public sealed class IndicatorStateTests
{
    [Fact]
    public void Everything_an_address_says_is_read_back_from_it()
    {
        var state = new IndicatorState
        {
            Code = "parking spaces/1",
            District = "安庆经开区",
            With = ["南谯区", "zone-2"],
            Period = "2022H1",
            By = "rate-month",
            Until = new(2021, 3, 31),
            Skip = 12,
            As = "time-x-month.table",
            After = "003-033",
            Submitted = "1",
            Known = "2023-01-02",
        };

        Assert.Equal(state, ReadBack(state.ToUri()));
        Assert.EndsWith(state.Query, state.ToUri(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/indicators/parking")]
    [InlineData("/indicators/parking?with=-")]
    [InlineData("/indicators/parking?district=a&with=b%2Cc")]
    [InlineData("/indicators/parking?skip=24")]
    public void An_address_is_written_as_it_was_read(string address) =>
        Assert.Equal(address, ReadBack(address).ToUri());

    [Theory]
    [InlineData("/indicators/parking?until=yesterday")]
    [InlineData("/indicators/parking?skip=-3")]
    [InlineData("/indicators/parking?skip=99999999")]
    [InlineData("/indicators/parking?district=%20&with=,")]
    public void What_cannot_be_read_counts_as_not_said(string address) =>
        Assert.Equal("/indicators/parking", ReadBack(address).ToUri());

    [Fact]
    public void Boxes_of_a_form_say_what_a_link_says_in_one()
    {
        var boxes = Read("with=-&with=b&with=c,d");

        Assert.Equal(["b", "c", "d"], boxes.With);
        Assert.Equal([], Read("with=-").With);
        Assert.Null(Read("").With);
    }

    [Theory]
    [InlineData("time-parking-month", "month", null)]
    [InlineData("time-parking-year_to_date", "year_to_date", null)]
    [InlineData("time-parking-year-target", "target-year", null)]
    [InlineData("time-parking-b-month", "month", "b")]
    public void The_key_of_a_chart_over_time_says_which_line_it_is(
        string key,
        string by,
        string? alone
    )
    {
        var state = IndicatorState.Of(new("a,c", "2022", "parking", key));

        Assert.Equal(by, state.By);
        Assert.Equal(alone ?? "a", state.District);
        Assert.Equal(alone is null ? ["c"] : [], state.With);
        Assert.Equal("2022", state.Period);
    }

    [Fact]
    public void Later_places_and_earlier_times_are_found_again_by_their_key()
    {
        var ranks = IndicatorState.KeyOf("districts-parking-actual-year-town", 24, null);
        var time = IndicatorState.KeyOf("time-parking-month", 0, new(2020, 12, 31));

        Assert.Equal(24, IndicatorState.Of(new("-,a,c", null, "parking", ranks)).Skip);
        var earlier = IndicatorState.Of(new("-,a,c", null, "parking", time));
        Assert.Equal(new DateOnly(2020, 12, 31), earlier.Until);
        Assert.Equal("month", earlier.By);
        Assert.Null(earlier.District);
        Assert.Equal(["a", "c"], earlier.With);
    }

    private static IndicatorState Read(string query) => ReadBack("/indicators/parking?" + query);

    private static IndicatorState ReadBack(string address)
    {
        var (path, query) = address.Split('?') is [var before, var after]
            ? (before, HttpUtility.ParseQueryString(after))
            : (address, []);
        return IndicatorState.Read(
            Uri.UnescapeDataString(path["/indicators/".Length..]),
            query["district"],
            query.GetValues("with"),
            query["period"],
            query["by"],
            query["until"],
            query["skip"]
        ) with
        {
            As = query["as"],
            After = query["after"],
            Submitted = query["submitted"],
            Known = query["known"],
        };
    }
}
