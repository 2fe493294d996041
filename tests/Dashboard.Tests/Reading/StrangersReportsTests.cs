using Dashboard.Reading;

namespace Dashboard.Tests.Reading;

/// <summary>What a report of a place that no catalogue knows says: where, when and what kind of figure. All sentences are invented.</summary>
public sealed class StrangersReportsTests
{
    private static readonly ReportReader Alone = new();

    [Theory]
    [InlineData("广西桂林推进社区治理\n全市划分网格320个。", "桂林市")]
    [InlineData("湖北省监利市办好实事\n新建停车场3处。", "监利市")]
    [InlineData("桂林市推进社区治理\n阳朔县白沙镇新建停车场3处。", "白沙镇")]
    [InlineData("桂林市推进社区治理\n阳朔县白沙镇旧县村新建停车场3处。", "白沙镇旧县村")]
    [InlineData("张家口市察北管理区简介\n该区种草200亩。", "张家口市察北管理区")]
    [InlineData("广西阳朔办好实事\n我县新建停车场3处。", "阳朔县")]
    [InlineData("来源：桂林日报\n我市新建停车场3处。", "桂林市")]
    [InlineData("桂林市推进社区治理\n距柳州市150公里。", "桂林市")]
    [InlineData("桂林市推进合作\n工作人员在柳州市举行推介会，签约项目3个。", "桂林市")]
    [InlineData("桂林市推进合作\n一楼是办公区，共有窗口34个。", "桂林市")]
    public void A_place_of_the_country_is_known_by_its_full_and_its_short_name(
        string text,
        string place
    ) => Assert.Equal(place, Alone.Read(text)[^1].Place);

    [Theory]
    [InlineData("公司开展合作，新建停车场3处。")]
    [InlineData("其中阳台改造3处，日照良好。")]
    [InlineData("办好来宾接待，建设和平花园，新建停车场3处。")]
    public void A_word_that_is_a_short_name_too_is_no_place(string text) =>
        Assert.All(Alone.Read(text), figure => Assert.Null(figure.Place));

    [Theory]
    [InlineData("今年汛期，转移群众320人。")]
    [InlineData("近年来，某镇办会3场，转移群众320人。")]
    [InlineData("三年多来，转移群众320人。")]
    [InlineData("该镇1998年3月经批准成立，总面积310平方公里。")]
    public void What_nobody_can_date_has_no_time_but_the_report_s_day(string text)
    {
        var period = Alone.Read(text, new ReadingRequest { Date = new(2024, 9, 3) })[^1].Period;

        Assert.Null(period?.Text);
        Assert.Equal(Period.Moment(new(2024, 9, 3)), period?.Period);
    }

    [Fact]
    public void A_day_guessed_from_the_text_is_not_what_now_means() =>
        Assert.Null(Alone.Read("2005年5月9日开业。目前，共有企业32家。")[^1].Period);

    [Theory]
    [InlineData("8月9日至11日，集会12场。", "2024-08-09..2024-08-11")]
    [InlineData("8月，全市办会3场。9日至11日，集会12场。", "2024-08-09..2024-08-11")]
    [InlineData("国庆前夕，检查商户32家。", "..2023-09-30")]
    [InlineData("去年以来，检查商户32家。", "2023-01-01..2024-09-03")]
    public void Times_of_the_register_are_counted_from_the_report_s_day(string text, string period)
    {
        var read = Alone.Read(text, new ReadingRequest { Date = new(2024, 9, 3) })[^1].Period;

        Assert.Equal(period, $"{read?.Period.Start:yyyy-MM-dd}..{read?.Period.End:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData("全镇总面积310平方公里。", FigureKind.Descriptive)]
    [InlineData("下辖12个行政村、41个村民小组。", FigureKind.Descriptive)]
    [InlineData("镇政府距县城28公里。", FigureKind.Descriptive)]
    [InlineData("户籍人口21500人。", FigureKind.Descriptive)]
    [InlineData("2023年末，户籍人口21500人。", FigureKind.Actual)]
    [InlineData("新增耕地300亩。", FigureKind.Actual)]
    [InlineData("每村组建不少于6人的巡查队。", FigureKind.Descriptive)]
    [InlineData("新开工年产60万双布鞋加工项目。", FigureKind.Target)]
    [InlineData("今年将有36个项目陆续开工。", FigureKind.Target)]
    [InlineData("改造计划目前已完工16个。", FigureKind.Actual)]
    [InlineData("贷款余额比年初增加2.6亿元。", FigureKind.Growth)]
    [InlineData("贷款以每年6%的速度递增。", FigureKind.Growth)]
    [InlineData("增加停车位60个。", FigureKind.Actual)]
    public void The_frame_tells_the_kind(string text, FigureKind kind) =>
        Assert.Equal(
            kind,
            Alone.Read(text, new ReadingRequest { Date = new(2024, 9, 3) })[^1].Kind
        );

    [Theory]
    [InlineData("三次产业结构调整为14.4:39.1:46.5。", "14.4:39.1:46.5", 14.4, "比")]
    [InlineData("师生比达到1:12。", "1:12", 1, "比")]
    [InlineData("建设2×66万千瓦机组。", "2×66万千瓦", 1320000, "千瓦")]
    [InlineData("联保农户共3120农户。", "3120", 3120, "户")]
    [InlineData("全县GDP203亿元。", "203亿元", 20300000000, "元")]
    [InlineData("年产60万双布鞋。", "60万双", 600000, "双/年")]
    [InlineData("每公斤卖到20元。", "20元", 20, "元/公斤")]
    [InlineData("亩产增加30公斤。", "30公斤", 30, "公斤/亩")]
    [InlineData("共签约33个项目。", "33个", 33, "个")]
    public void Numbers_of_the_register_are_read_with_their_unit(
        string text,
        string raw,
        double value,
        string unit
    )
    {
        var figure = Assert.Single(Alone.Read(text));

        Assert.Equal(raw, figure.Raw);
        Assert.Equal((decimal)value, figure.Value);
        Assert.Equal(unit, figure.Unit);
        Assert.Equal(Qualifier.Exact, figure.Qualifier);
    }

    [Fact]
    public void A_number_in_a_name_in_quotes_is_none() =>
        Assert.Empty(Alone.Read("按照“5个园区是1个园区”的要求推进。"));

    [Fact]
    public void A_field_read_from_poor_grounds_is_less_sure()
    {
        var stated = Alone.Read("桂林市2023年新建停车场30处。")[0].Confidences;
        var guessed = Alone.Read("其中三处。")[0].Confidences;

        Assert.True(stated.Unit >= FieldConfidences.Sure);
        Assert.True(stated.Value > guessed.Value);
        Assert.True(stated.Place > guessed.Place);
        Assert.True(stated.Indicator > guessed.Indicator);
    }
}
