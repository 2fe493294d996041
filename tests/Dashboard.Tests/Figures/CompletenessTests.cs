using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Figures;

public sealed class CompletenessTests
{
    private static readonly DistrictTree Districts = new([
        Given.District("city", level: DistrictLevel.City),
        Given.District("zone", "city"),
        Given.District("town", "zone", DistrictLevel.Town),
        Given.District("other", "city"),
        Given.District("idle", "city"),
    ]);

    [Fact]
    public void What_is_late_is_in_but_not_in_time()
    {
        var one = new Completeness(Due: 8, In: 6, Late: 2);

        Assert.Equal(2, one.Missing);
        Assert.Equal(75m, one.Percent);
        Assert.Equal(50m, one.PercentInTime);
    }

    [Fact]
    public void A_hundred_percent_is_said_only_where_everything_is_in() =>
        Assert.Equal(99.9m, new Completeness(100_000, 99_999, 0).Percent);

    [Fact]
    public void Where_nothing_was_due_there_is_no_percentage()
    {
        Assert.Null(Completeness.None.Percent);
        Assert.Null(Completeness.None.PercentInTime);
    }

    [Fact]
    public void A_district_sums_up_its_own_and_all_below_it()
    {
        var own = new Dictionary<string, Completeness>
        {
            ["zone"] = new(2, 1, 0),
            ["town"] = new(3, 3, 1),
            ["other"] = new(5, 0, 0),
        };

        var sums = Completeness.UpTheTree(Districts, own);

        Assert.Equal(["city", "other", "zone", "town"], sums.Select(one => one.District.Code));
        Assert.Equal(new(10, 4, 1), sums[0].Sum);
        Assert.Equal(new(5, 4, 1), sums[2].Sum);
        Assert.Equal(new(3, 3, 1), sums[3].Sum);
    }
}
