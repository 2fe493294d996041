using Dashboard.Storage.Catalogues;

namespace Dashboard.Tests.Storage.Catalogues;

public sealed class TakeOverTests
{
    private static readonly District[] There =
    [
        new("china", "全国", "", DistrictLevel.Country, null, []),
        new("anhui", "安徽省", "", DistrictLevel.Province, "china", []),
        new("nanqiao", "南谯", "", DistrictLevel.County, "341100", ["南谯区"]),
        new("341100", "滁州市", "", DistrictLevel.City, "anhui", []),
        new("dawang", "大王街道", "", DistrictLevel.Town, "nanqiao", []),
    ];

    [Fact]
    public void What_is_there_by_code_name_or_alias_stays_and_the_rest_is_hung_below_it()
    {
        var plan = TakeOver.Plan(
            new(There),
            [
                new("34", "安徽省", DistrictLevel.Province),
                new("341100", "改了名的市", DistrictLevel.City),
                new("341103", "南谯区", DistrictLevel.County),
            ],
            [
                new("341103001", "大王街道", DistrictLevel.Town),
                new("341103102", "腰铺镇", DistrictLevel.Town),
            ]
        );

        Assert.Equal(
            ["anhui", "341100", "nanqiao", "dawang", "341103102"],
            plan.Select(taken => taken.District.Code)
        );
        Assert.Equal([true, true, true, true, false], plan.Select(taken => taken.IsThere));
        Assert.Equal("nanqiao", plan[^1].District.Parent);
    }

    [Fact]
    public void A_town_of_the_same_name_elsewhere_is_another_town()
    {
        var plan = TakeOver.Plan(
            new(There),
            [new("35", "福建省", DistrictLevel.Province)],
            [new("350101001", "大王街道", DistrictLevel.Town)]
        );

        Assert.All(plan, taken => Assert.False(taken.IsThere));
        Assert.Equal(("china", "35"), (plan[0].District.Parent, plan[1].District.Parent));
    }
}
