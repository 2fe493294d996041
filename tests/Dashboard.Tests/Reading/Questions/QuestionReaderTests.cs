using Dashboard.Reading.Questions;
using Dashboard.Storage.Catalogues;
using Dashboard.Tests.Data;
using Dashboard.Tests.Setup;
using FsCheck.Fluent;

namespace Dashboard.Tests.Reading.Questions;

public sealed class QuestionReaderTests
{
    private static readonly DateOnly Today = new(2023, 5, 20);
    private static readonly Catalogue Real = CatalogueFiles.Read(ProjectFolder.Data).Catalogue;

    [Theory]
    [InlineData("安庆经开区2022年停车位多少", "安庆经开区", "2022", "停车位总数")]
    [InlineData("安庆经开区 ２０２２ 停车位", "安庆经开区", "2022", "停车位总数")]
    [InlineData("2022年安庆开发区有多少个停车位？", "安庆经开区", "2022", "停车位总数")]
    [InlineData("安庆经开区去年的停车位", "安庆经开区", "2022", "停车位总数")]
    [InlineData("南谯一季度发现隐患多少处", "南谯区", "2023Q1", "发现隐患处数")]
    [InlineData("茶岭镇网格员", "茶岭镇", "", "网格员人数")]
    [InlineData("茶岭镇三级网格员", "茶岭镇", "", "三级网格员人数")]
    [InlineData("parking spaces in Nanqiao District 2022-11", "南谯区", "2022-11", "停车位总数")]
    public void A_question_is_taken_apart(
        string text,
        string place,
        string period,
        string indicator
    )
    {
        var question = Read(text);

        Assert.Empty(question.Unknown);
        Assert.Equal([place], question.Places.Select(one => one.Name));
        Assert.Equal([indicator], question.Indicators.Select(one => one.Name));
        Assert.Equal(period, string.Join(' ', question.Periods));
    }

    [Theory]
    [InlineData("哪些区划滞后", Asked.Places, Asked.Behind)]
    [InlineData("茶岭镇网格员比去年", Asked.Change)]
    [InlineData("茶岭镇网格员环比", Asked.Previous)]
    [InlineData("哪个镇网格员最多", Asked.Places, Asked.Most)]
    [InlineData("网格员人数排名", Asked.Rank)]
    [InlineData("南谯区和茶岭镇网格员哪个多", Asked.Against)]
    [InlineData("哪些区没有报停车位", Asked.Places, Asked.Missing)]
    [InlineData("历年停车位", Asked.Trend)]
    [InlineData("停车位构成", Asked.Parts)]
    [InlineData("书记项目完成率", Asked.Progress)]
    [InlineData("2022年停车位目标多少", Asked.Target, Asked.Value)]
    public void What_is_asked_is_told(string text, params Asked[] asked)
    {
        var question = Read(text);

        Assert.Empty(question.Unknown);
        Assert.Equal(
            asked,
            question.Understood.Select(part => part.Asks).OfType<Asked>().Distinct()
        );
    }

    [Theory]
    [InlineData("哪些镇", DistrictLevel.Town)]
    [InlineData("停车位最多的县", DistrictLevel.County)]
    [InlineData("各社区停车位", DistrictLevel.Village)]
    public void A_level_may_be_asked_for(string text, DistrictLevel level) =>
        Assert.Equal(level, Read(text).Level);

    [Fact]
    public void A_time_that_something_is_measured_against_is_no_time_of_it()
    {
        var question = Read("安庆经开区2022年停车位比2021年");

        Assert.Equal("2022", Assert.Single(question.Periods).ToString());
        Assert.Equal("2021", question.Baseline?.ToString());
    }

    [Theory]
    [InlineData("安庆经开区2022年新能源停车位", "新能源")]
    [InlineData("蓝天区停车位", "蓝天区")]
    [InlineData("不滞后的区划", "不")]
    [InlineData("没滞后的区划", "没")]
    [InlineData("除茶岭镇外网格员", "除,外")]
    [InlineData("茶岭镇网格员超过100", "超过100")]
    [InlineData("茶岭镇网格员😀", "😀")]
    public void What_no_word_explains_stays_visible(string text, string unknown) =>
        Assert.Equal(
            unknown,
            string.Join(',', Read(text).Unknown.Take(2)).Replace("划", "").TrimEnd(',')
        );

    [Theory]
    [InlineData("茶领镇网格员", "茶岭镇")]
    [InlineData("安庆经开曲停车位", "安庆经开区")]
    public void A_name_of_the_same_sound_is_taken_for_the_name_and_marked(string text, string place)
    {
        var question = Read(text);

        Assert.Empty(question.Unknown);
        Assert.Equal(place, Assert.Single(question.Places).Name);
        Assert.Contains(question.Parts, part => part.IsGuess);
    }

    [Fact]
    public void A_name_of_another_sound_is_another_name() =>
        Assert.Contains("峻工投产项目数", Read("峻工投产项目数").Text, StringComparison.Ordinal);

    [Fact]
    public void Where_several_are_called_so_all_are_meant() =>
        Assert.True(Read("党支部多少").Shared is { Indicators.Count: > 1 });

    [Fact]
    public void Every_name_of_the_catalogue_is_understood_in_a_question()
    {
        var districts = Real.Districts.All.Where(one => !one.IsRetired);
        var indicators = Real.Indicators.Where(one => !one.IsRetired);

        Assert.All(
            districts,
            district =>
            {
                var question = Read($"{district.Name}2022年停车位总数多少");
                Assert.Empty(question.Unknown);
                Assert.Contains(district, question.Places);
            }
        );
        Assert.All(
            indicators,
            indicator =>
            {
                var question = Read($"安庆经开区2022年{indicator.Name}是多少");
                Assert.Empty(question.Unknown);
                Assert.Contains(indicator, question.Indicators);
            }
        );
    }

    [Fact]
    public void Whatever_is_typed_its_letters_are_in_the_parts_once_and_in_order()
    {
        string[] pieces =
        [
            "安庆经开区",
            "茶岭",
            "停车位",
            "网格员人数",
            "2022年",
            "去年",
            "多少",
            "哪些镇",
            "比",
            "滞后",
            "新",
            "x",
            " ",
            "，",
            "\"",
            "%",
            "𠮷",
            "12",
            "万",
        ];
        Always.Holds(
            Gen.Elements(pieces).ArrayOf().Select(string.Concat),
            text =>
            {
                var question = Read(text);
                var at = 0;
                foreach (var part in question.Parts)
                {
                    Assert.NotEmpty(part.Text);
                    var found = question.Text.IndexOf(part.Text, at, StringComparison.Ordinal);
                    Assert.True(found >= at);
                    Assert.DoesNotContain(question.Text[at..found], char.IsLetterOrDigit);
                    at = found + part.Text.Length;
                }

                Assert.DoesNotContain(question.Text[at..], char.IsLetterOrDigit);
            }
        );
    }

    private static Question Read(string text) => QuestionReader.Read(text, Real, Today);
}
