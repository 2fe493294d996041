using Dashboard.Reading;
using Dashboard.Storage.Catalogues;
using Dashboard.Tests.Data;

namespace Dashboard.Tests.Reading;

public sealed class MeaningTests
{
    [Theory]
    [InlineData("全区新增企业37家。", FigureKind.Actual)]
    [InlineData("力争新增企业37家。", FigureKind.Target)]
    [InlineData("到2025年，森林覆盖率达到38%。", FigureKind.Target)]
    [InlineData("税收同比增长7.8%。", FigureKind.Growth)]
    [InlineData("群众满意率达98%。", FigureKind.Rate)]
    [InlineData("满意率提高到98%。", FigureKind.Rate)]
    [InlineData("满意率提高2.2个百分点。", FigureKind.Growth)]
    [InlineData("完成年度计划的95%。", FigureKind.Rate)]
    [InlineData("办事用时不到20分钟。", FigureKind.Descriptive)]
    public void The_words_around_tell_the_kind(string text, FigureKind kind) =>
        Assert.Equal(kind, Reads.One(text).Kind);

    [Theory]
    [InlineData("新建停车场3处。", "新建停车场")]
    [InlineData("全区新建3处停车场。", "新建停车场")]
    [InlineData("地区生产总值达326亿元。", "地区生产总值")]
    [InlineData("直接受众3161人次。", "直接受众")]
    public void What_is_measured_stands_before_or_behind(string text, string metric) =>
        Assert.Equal(metric, Reads.One(text).Metric);

    [Fact]
    public void Names_before_each_in_turn_go_with_its_numbers_and_their_growth()
    {
        var figures = Reads.All("财政收入、税收收入分别完成5亿元、3亿元，同比增长7.8%和13.4%。");

        Assert.Equal(
            ["财政收入", "税收收入", "财政收入", "税收收入"],
            figures.Select(figure => figure.Metric)
        );
    }

    [Fact]
    public void A_verb_alone_takes_the_noun_counted_before() =>
        Assert.Equal("处罚企业", Reads.All("检查企业810家，处罚31家。")[1].Metric);

    [Theory]
    [InlineData("2022年，新增企业37家。", "2022")]
    [InlineData("去年，新增企业37家。", "2022")]
    [InlineData("今年上半年，新增企业37家。", "2023H1")]
    [InlineData("前三季度，新增企业37家。", "YTD2023-09-30")]
    [InlineData("1-7月，新增企业37家。", "YTD2023-07-31")]
    [InlineData("今年以来，新增企业37家。", "YTD2023-11-20")]
    [InlineData("8月份，新增企业37家。", "2023-08")]
    [InlineData("8月5日至8日，参展企业37家。", "2023-08-05..2023-08-08")]
    [InlineData("截至10月底，共有企业37家。", "@2023-10-31")]
    [InlineData("“十四五”期间，新增企业37家。", "2021-01-01..2025-12-31")]
    [InlineData("企业37家，比2020年增加。", "@2023-11-20")]
    public void A_time_is_counted_from_the_report_s_day(string text, string period) =>
        Assert.Equal(period, Reads.One(text, "2023-11-20").Period?.Period.ToString());

    [Fact]
    public void A_time_of_the_sentence_is_stated_and_one_of_the_paragraph_inferred()
    {
        var figures = Reads.All("2022年，新增企业37家。其中工业企业12家。", "2023-01-10");

        Assert.Equal(
            [PeriodCertainty.Stated, PeriodCertainty.Inferred],
            figures.Select(figure => figure.Period!.Certainty)
        );
        Assert.All(figures, figure => Assert.Equal(Period.Year(2022), figure.Period!.Period));
    }

    [Theory]
    [InlineData("白水镇新建停车场3处。", "白水镇")]
    [InlineData("白水镇持续整治环境。该镇新建停车场3处。", "白水镇")]
    [InlineData("工作扎实推进，新建停车场3处。", "青石县")]
    public void A_place_is_named_carried_on_or_the_report_s_own(string text, string place) =>
        Assert.Equal(place, Reads.One(text, place: "青石县").Place);

    [Theory]
    [InlineData(
        "上半年，全市新增企业64家；6月份开工项目12个。检查场所300处。",
        "2023H1 2023-06 2023H1"
    )]
    [InlineData("全年办案210件。年末共有民警56名。化解纠纷340起。", "2023 @2023-12-31 2023")]
    [InlineData("今年计划投资200万元，9月办会20场。", "2023 2023-09")]
    [InlineData(
        "今年以来，全镇开展巡查。截至目前，排查隐患57个，整改率92%。",
        "YTD2023-07-20 @2023-07-20"
    )]
    [InlineData(
        "全镇2023年1—6月产值\n村名\t本期（万元）\t上年同期（万元）\n某甲村\t120\t110",
        "YTD2023-06-30 YTD2022-06-30"
    )]
    [InlineData("一季度办会3场，四季度再办会12场。", "2023Q1 2023Q4")]
    [InlineData(
        "企业2021年签约，去年6月投产，当年产值9亿元；今年前五个月产值13亿元，全年可达35亿元。",
        "2022 YTD2023-05-31 2023"
    )]
    [InlineData("7月1日8时至3日20时，降雨86毫米。", "2023-07-01..2023-07-03")]
    [InlineData("今年6月起，补助标准为710元。", "2023-06-01..2023-07-20")]
    [InlineData(
        "2022—2023学年招生300人。春季学期资助20人。",
        "2022-09-01..2023-08-31 2023-03-01..2023-07-31"
    )]
    [InlineData(
        "自7月1日“百日攻坚”专项行动开展以来，各地行动迅速。截至7月15日，检查企业40家。",
        "2023-07-01..2023-07-15"
    )]
    [InlineData(
        "6月22日至24日，全市接待游客3万人次。23日晚，灯会观众800人。节日期间，检查商户20家。",
        "2023-06-22..2023-06-24 2023-06-23..2023-06-23 2023-06-22..2023-06-24"
    )]
    public void A_part_of_the_time_at_hand_holds_for_its_own_sentence(
        string text,
        string periods
    ) =>
        Assert.Equal(
            periods,
            string.Join(
                ' ',
                Reads.All(text, "2023-07-20").Select(one => one.Period?.Period.ToString())
            )
        );

    [Theory]
    [InlineData("我市假期旅游红火\n全市接待游客3万人次。桐柏市文旅局说。", "桐柏市")]
    [InlineData("霍邱县临水镇见闻\n\n今年种菜200亩。", "临水镇")]
    public void A_place_is_found_where_the_text_names_it(string text, string place) =>
        Assert.Equal(place, Reads.One(text, "2023-07-20").Place);

    [Fact]
    public void Places_take_the_numbers_that_follow_them_in_turn()
    {
        var figures = Reads.All(
            "利津县、沙河区、高桥区检查企业数居前，分别为862家、790家、655家。"
        );

        Assert.Equal(["利津县", "沙河区", "高桥区"], figures.Select(one => one.Place));
        Assert.All(figures, one => Assert.Equal("检查企业数居前", one.Metric));
    }

    [Theory]
    [InlineData("清运垃圾7.8万吨，日均434吨。", "日均清运垃圾")]
    [InlineData("新增车位2860个，完成年度任务的71.5%。", "新增车位")]
    public void A_number_without_a_name_of_its_own_is_of_what_was_named_before(
        string text,
        string metric
    ) => Assert.Equal(metric, Reads.All(text)[^1].Metric);

    [Fact]
    public void Districts_and_indicators_of_the_catalogue_are_recognised()
    {
        var figure = Reads.One("安庆开发区共施划停车位25808个。");

        Assert.Equal("安庆经开区", figure.District?.Name);
        Assert.Equal("parking-spaces", figure.Indicator?.Indicator.Code);
        Assert.InRange(figure.Indicator!.Score, 0.5, 1);
    }

    [Fact]
    public void Learned_names_win()
    {
        var catalogue = CatalogueFiles.Read(ProjectFolder.Data).Catalogue;
        var reader = new ReportReader(
            catalogue,
            new LearnedAliases(
                new Dictionary<string, string> { ["泊车之位"] = "parking-spaces" },
                new Dictionary<string, string> { ["宜城开发区"] = "anqing-jkq" },
                new Dictionary<string, string> { [LearnedAliases.UnitKey("泊车之位", "位")] = "个" }
            )
        );

        var figure = Assert.Single(reader.Read("宜城开发区泊车之位25808个。"));

        Assert.Equal("parking-spaces", figure.Indicator?.Indicator.Code);
        Assert.Equal("anqing-jkq", figure.District?.Code);
        Assert.Equal("个", Assert.Single(reader.Read("宜城开发区泊车之位808位。")).Unit);
        Assert.Equal("位", Assert.Single(reader.Read("宜城开发区网格员808位。")).Unit);
    }
}
