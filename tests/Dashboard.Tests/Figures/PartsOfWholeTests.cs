using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Figures;

public sealed class PartsOfWholeTests
{
    private static (string Part, decimal Spaces)[] FiveKinds { get; } =
    [
        ("sidewalk", 1772),
        ("plaza", 1542),
        ("open-communities", 1590),
        ("residential", 20874),
        ("roadside", 30),
    ];

    [Fact]
    public void The_25808_parking_spaces_are_the_sum_of_their_five_kinds()
    {
        var parts = Parts(25808, FiveKinds)!;

        Assert.Equal(0, parts.Difference);
        Assert.Empty(parts.Missing);
        Assert.Equal(
            ["sidewalk", "plaza", "open-communities", "residential", "roadside"],
            parts.Parts.Select(part => part.Standing.Series.Indicator)
        );
        Assert.Equal([6.9m, 6.0m, 6.2m, 80.9m, 0.1m], parts.Parts.Select(part => part.Share));
    }

    [Theory]
    [InlineData(26000, 192)]
    [InlineData(25800, -8)]
    public void A_whole_that_differs_from_its_parts_shows_the_difference(
        int whole,
        int difference
    ) => Assert.Equal(difference, Parts(whole, FiveKinds)!.Difference);

    [Fact]
    public void A_part_that_nobody_reported_is_missing_and_not_zero()
    {
        var parts = Parts(25808, FiveKinds[..4])!;

        Assert.Equal(30, parts.Difference);
        Assert.Equal(["roadside"], parts.Missing.Select(indicator => indicator.Code));
        Assert.Equal(4, parts.Parts.Count);
    }

    [Fact]
    public void One_part_alone_does_not_make_a_whole() => Assert.Null(Parts(25808, FiveKinds[..1]));

    [Fact]
    public void Parts_of_another_day_or_district_are_not_put_beside_it()
    {
        Assert.Null(
            PartsOfWhole.Of(
                Standing("parking", 25808),
                [.. FiveKinds.Select(kind => Standing(kind.Part, kind.Spaces, "@2022-10-31"))],
                Given.Catalogue
            )
        );
        Assert.Null(
            PartsOfWhole.Of(
                Standing("parking", 25808),
                [.. FiveKinds.Select(kind => Standing(kind.Part, kind.Spaces, district: "b"))],
                Given.Catalogue
            )
        );
    }

    [Fact]
    public void Of_zero_there_are_no_shares() =>
        Assert.All(
            Parts(0, [("sidewalk", 0), ("plaza", 0)])!.Parts,
            part => Assert.Null(part.Share)
        );

    private static PartsOfWhole? Parts(decimal whole, (string Part, decimal Spaces)[] parts) =>
        PartsOfWhole.Of(
            Standing(Given.Parking, whole),
            [.. parts.Select(part => Standing(part.Part, part.Spaces)).Reverse()],
            Given.Catalogue
        );

    private static Standing Standing(
        string indicator,
        decimal value,
        string day = "@2022-11-30",
        string district = "a"
    ) => Given.Standing(null, Given.Figure(day, value, indicator, district: district))!;
}
