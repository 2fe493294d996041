using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Figures;

public sealed class DistrictTreeTests
{
    private static DistrictTree Tree { get; } =
        new([
            Given.District("nanqiao", "chuzhou", name: "南谯区", aliases: ["南澳区", "新区"]),
            Given.District("langya", "chuzhou", name: "琅琊区", aliases: ["新区"]),
            Given.District("dawang", "nanqiao", DistrictLevel.Town, "大王街道"),
            Given.District("chuzhou", "anhui", DistrictLevel.City, "滁州市"),
            Given.District("anqing", "anhui", DistrictLevel.City, "安庆市"),
            Given.District("anhui", "cn", DistrictLevel.Province, "安徽省"),
            Given.District("cn", null, DistrictLevel.Country, "全国"),
        ]);

    [Fact]
    public void A_district_that_lies_in_itself_through_its_parents_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new DistrictTree([Given.District("a", "a")]));
        Assert.Throws<ArgumentException>(() =>
            new DistrictTree([
                Given.District("top"),
                Given.District("a", "b"),
                Given.District("b", "a"),
            ])
        );
    }

    [Fact]
    public void A_code_that_stands_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            new DistrictTree([Given.District("a"), Given.District("a")])
        );

    [Fact]
    public void An_unknown_parent_is_refused() =>
        Assert.Throws<ArgumentException>(() => new DistrictTree([Given.District("a", "nowhere")]));

    [Fact]
    public void Parents_come_before_children_and_siblings_by_pinyin() =>
        Assert.Equal(
            ["cn", "anhui", "anqing", "chuzhou", "langya", "nanqiao", "dawang"],
            Tree.All.Select(district => district.Code)
        );

    [Theory]
    [InlineData("nanqiao", "nanqiao")]
    [InlineData(" 南谯区 ", "nanqiao")]
    [InlineData("南澳区", "nanqiao")]
    [InlineData("新区", null)]
    [InlineData("南京", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_district_is_found_by_code_name_or_an_alias_of_it_alone(
        string? text,
        string? code
    ) => Assert.Equal(code, Tree.Named(text)?.Code);

    [Fact]
    public void The_path_leaves_the_country_out_unless_it_is_meant()
    {
        Assert.Equal(
            "安徽省 / 滁州市 / 南谯区",
            Tree.PathText(Tree.Find("nanqiao")!, Language.Chinese)
        );
        Assert.Equal("全国", Tree.PathText(Tree.Find("cn")!, Language.Chinese));
    }

    [Fact]
    public void A_district_with_all_below_starts_with_itself() =>
        Assert.Equal(
            ["chuzhou", "langya", "nanqiao", "dawang"],
            Tree.WithDescendants(Tree.Find("chuzhou")!).Select(district => district.Code)
        );
}
