namespace Dashboard.Tests.Reading;

/// <summary>What a reader of strangers' reports must understand, one sentence of our own for each.</summary>
public sealed class NamedExamplesTests
{
    private const string Day = "2023-10-20";

    [Theory]
    [InlineData("热电项目装机2×35万千瓦。", "700000 千瓦")]
    [InlineData("联保小组1200个，38500农户。", "1200 个, 38500 户")]
    [InlineData("亩产减少40~90公斤。", "40–90 公斤/亩")]
    [InlineData("以前亩产900斤。", "900 斤/亩")]
    [InlineData("鲜叶每公斤60元。", "60 元/公斤")]
    [InlineData("病例零死亡。", "0 人")]
    [InlineData("改造施工历时半年。", "0.5 年")]
    [InlineData("三次产业结构为20.0:41.2:38.8。", "20 比")]
    [InlineData("男女比例为5：1。", "5 比")]
    [InlineData("收益10万元以上的村达320个。", "100000 元, 320 个")]
    [InlineData("全县辖6镇9乡。", "6 个, 9 个")]
    [InlineData("年产45万件童装项目开工。", "450000 件/年")]
    public void Numbers_and_units_are_read_as_they_are_meant(string text, string values) =>
        Assert.Equal(
            values,
            string.Join(
                ", ",
                Reads
                    .All(text)
                    .Select(one =>
                        one.ValueMax is { } max
                            ? $"{one.Value:0.##}–{max:0.##} {one.Unit}"
                            : $"{one.Value:0.##} {one.Unit}"
                    )
            )
        );

    [Theory]
    [InlineData("今年9月，全县新增企业37家。", "2023-09")]
    [InlineData("截至8月底，全县共有企业37家。", "@2023-08-31")]
    [InlineData("1月14日上午，全县新增企业37家。", "2023-01-14..2023-01-14")]
    [InlineData("国庆前夕，全县新增企业37家。", "..2023-09-30")]
    [InlineData("去年以来，全县新增企业37家。", "2022-01-01..2023-10-20")]
    [InlineData("近三年，全县新增企业37家。", "2021-01-01..2023-10-20")]
    [InlineData("上半年，全县新增企业37家。", "2023H1")]
    [InlineData("前10个月，全县新增企业37家。", "YTD2023-10-31")]
    [InlineData("连续几年，全县新增企业37家。", "@2023-10-20")]
    public void Times_are_counted_from_the_day_of_the_report(string text, string period) =>
        Assert.Equal(period, Reads.One(text, Day).Period?.Period.ToString());

    [Theory]
    [InlineData("截至6月底，存款余额52亿元，比年初增加4.2亿元。", FigureKind.Growth)]
    [InlineData("项目达产后可实现年产值8亿元。", FigureKind.Target)]
    [InlineData("项目总用地90亩，达产后年纳税2亿元。", FigureKind.Target)]
    [InlineData("力争存款余额达到60亿元。", FigureKind.Target)]
    [InlineData("全县总面积310平方公里。", FigureKind.Descriptive)]
    [InlineData("全村420户1650人。", FigureKind.Descriptive)]
    [InlineData("每个安置点配备医生2名。", FigureKind.Descriptive)]
    [InlineData("按每人每天30元的标准发放。", FigureKind.Descriptive)]
    [InlineData("带动村集体增收40万元。", FigureKind.Actual)]
    [InlineData("带动农户户均增收3000元。", FigureKind.Growth)]
    [InlineData("满意率提高1.5个百分点。", FigureKind.Growth)]
    [InlineData("气象部门预报，当地有50毫米降雨。", FigureKind.Target)]
    public void Kinds_are_told_by_the_frame(string text, FigureKind kind) =>
        Assert.Equal(kind, Reads.All(text, Day)[^1].Kind);

    [Theory]
    [InlineData("乌江镇概况\n全镇有中学2所、小学17所。", FigureKind.Descriptive)]
    [InlineData("乌江镇整治校舍\n全镇有中学2所。", FigureKind.Actual)]
    public void What_a_place_has_describes_it_where_the_text_portrays_it(
        string text,
        FigureKind kind
    ) => Assert.Equal(kind, Reads.All(text, Day)[0].Kind);

    [Theory]
    [InlineData("该区已完成“书记领办事项”20个。", "书记领办事项")]
    [InlineData("存款余额52亿元，比年初增加4.2亿元。", "存款余额比年初增加")]
    [InlineData("新增民宿30家，总数达210家。", "民宿总数")]
    [InlineData("耕地面积3.1万亩，人均0.67亩。", "人均耕地面积")]
    [InlineData("茶园覆盖8个乡镇112个村。", "覆盖村")]
    [InlineData("合作社签订10年收购协议。", "签订收购协议")]
    [InlineData("目前已为80%的农户建立信用档案。", "农户建立信用档案")]
    [InlineData("共有720户农民加入了联合体。", "农民加入联合体")]
    [InlineData("小区共有8栋楼。", "楼栋数")]
    public void What_is_measured_is_the_noun_with_its_frame(string text, string metric) =>
        Assert.Contains(
            metric,
            Reads
                .All(text, Day)[^1]
                .Metric.Replace("“", "", StringComparison.Ordinal)
                .Replace("”", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

    [Fact]
    public void Two_names_in_one_word_take_their_numbers_in_turn() =>
        Assert.Equal(
            ["城镇居民人均可支配收入", "农村居民人均可支配收入"],
            Reads
                .All("城乡居民人均可支配收入分别达到28840元和13265元。", Day)
                .Select(one => one.Metric)
        );

    [Theory]
    [InlineData("湖北省监利县启动抗旱\n全县投入资金3200万元。", "监利县")]
    [InlineData("四川省渠县见闻\n建成社区食堂3个。我县投入80万元。", "渠县")]
    [InlineData("安徽省全椒县开会\n立项城市更新项目9个，搭建创新平台4个。", "全椒县")]
    [InlineData("浙江省临海市开工\n项目位于杜桥镇，总投资3亿元。", "杜桥镇")]
    public void Places_are_what_the_text_is_about(string text, string place) =>
        Assert.All(Reads.All(text, Day), one => Assert.Equal(place, one.Place));

    [Fact]
    public void A_town_named_in_the_middle_ends_with_its_part_of_the_sentence()
    {
        var figures = Reads.All(
            "安徽省全椒县宣讲忙\n全椒县开展宣讲30场；古河镇辖区12所学校开课16次；宣讲员累计宣讲56场。",
            Day
        );

        Assert.Equal(["全椒县", "古河镇", "古河镇", "全椒县"], figures.Select(one => one.Place));
    }

    [Fact]
    public void An_article_that_tells_of_one_year_gone_by_is_of_that_year() =>
        Assert.Equal(
            "2022",
            Reads
                .All("2022年，全区签约项目43个。\n该区开展慰问活动8次。", "2023-06-15")[^1]
                .Period?.Period.ToString()
        );
}
