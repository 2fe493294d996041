using Dashboard.Storage.Catalogues;
using Dashboard.Tests.Data;

namespace Dashboard.Tests.Figures;

public sealed class NameSearchTests
{
    private static readonly Catalogue Real = CatalogueFiles.Read(ProjectFolder.Data).Catalogue;

    [Theory]
    [InlineData("停车位总数")]
    [InlineData("tcwzs")]
    [InlineData("tingchewei")]
    [InlineData("ting che wei")]
    [InlineData("ＴＣＷ")]
    [InlineData("泊车位")]
    [InlineData("泊位")]
    [InlineData("parking")]
    public void An_indicator_is_found_by_name_alias_pinyin_initials_english_and_words_of_its_definition(
        string typed
    ) =>
        Assert.Contains(
            "停车位总数",
            Real.IndicatorSearch().Find(typed, 60).Select(one => one.Name)
        );

    [Theory]
    [InlineData("anqing")]
    [InlineData("AQ")]
    [InlineData("jingkaiqu")]
    public void A_district_is_found_by_its_pinyin_wherever_a_syllable_begins(string typed) =>
        Assert.Contains(
            "安庆经开区",
            Real.DistrictSearch().Find(typed, 60).Select(one => one.Name)
        );

    [Fact]
    public void What_is_named_so_comes_before_what_only_means_it()
    {
        var found = Real.IndicatorSearch().Find("停车位", 60).Select(one => one.Name).ToList();

        Assert.Equal("停车位总数", found[0]);
    }

    [Fact]
    public void A_name_comes_before_the_alias_of_another_that_fits_as_well()
    {
        var search = new NameSearch<string>(
            ["项目", "停车位"],
            name => name == "项目" ? [name, "投产完"] : [name]
        );

        Assert.Equal(["停车位", "项目"], search.Find("tcw", 9));
    }

    [Theory]
    [InlineData("绿化", "LU HUA")]
    [InlineData("女性", "NU XING")]
    [InlineData("GDP增速", "G D P ZENG SU")]
    public void A_word_is_spelled_in_pinyin(string word, string spelled) =>
        Assert.Equal(spelled, string.Join(' ', Pinyin.Syllables(word)));

    [Fact]
    public void The_first_characters_of_the_syllables_lie_in_the_order_of_the_collation()
    {
        var order = System.Globalization.CultureInfo.GetCultureInfo("zh-CN").CompareInfo;
        var firsts = Pinyin.FirstCharacters.ToList();

        Assert.All(
            firsts.Zip(firsts.Skip(1)),
            pair =>
                Assert.True(
                    order.Compare(pair.First, pair.Second) < 0,
                    $"{pair.First} does not lie before {pair.Second}"
                )
        );
    }

    [Fact]
    public void Letters_in_the_middle_of_a_syllable_find_nothing() =>
        Assert.DoesNotContain(
            "停车位总数",
            Real.IndicatorSearch().Find("ingchewei", 60).Select(one => one.Name)
        );

    [Theory]
    [InlineData("停车未")]
    [InlineData("听车位")]
    [InlineData("停位车")]
    [InlineData("停停车位")]
    [InlineData("tingchwei")]
    [InlineData("parkng spaces")]
    public void A_mistake_of_the_hand_is_forgiven(string typed) =>
        Assert.Contains(
            "停车位总数",
            Real.IndicatorSearch().Find(typed, 60).Select(one => one.Name)
        );

    [Fact]
    public void Where_something_fits_no_mistake_is_looked_for() =>
        Assert.DoesNotContain(
            Real.IndicatorSearch().Find("网格员", 60),
            one =>
                !string.Concat([one.Name, .. one.Aliases, one.Definition])
                    .Contains("网格员", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("xyzxyz")]
    [InlineData("天空飞鸟")]
    [InlineData("水火")]
    public void What_is_like_no_name_is_not_found(string typed) =>
        Assert.Empty(Real.IndicatorSearch().Find(typed, 60));
}
